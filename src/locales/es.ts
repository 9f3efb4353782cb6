import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('es');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publicación',
  report: 'Informe',
  news: 'Noticia',
  event: 'Acto',
  milestone: 'Hito',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Informe de actividad',
    'annual-report': 'Informe anual',
    article: 'Artículo',
    book: 'Libro',
    brief: 'Nota informativa',
    'comparative-report': 'Informe comparativo',
    'country-report': 'Informe por país',
    database: 'Base de datos',
    factsheet: 'Ficha informativa',
    guide: 'Guía',
    handbook: 'Manual',
    'journal-article': 'Artículo de revista',
    'legislative-proposals': 'Propuestas legislativas',
    'literature-review': 'Revisión bibliográfica',
    manual: 'Guía práctica',
    newsletter: 'Boletín informativo',
    paper: 'Documento',
    periodical: 'Publicación periódica',
    podcast: 'Pódcast',
    'policy-brief': 'Nota de orientación',
    report: 'Informe',
    study: 'Estudio',
    tool: 'Herramienta',
    toolkit: 'Conjunto de herramientas',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const es: Strings = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  waiting: 'Cargando…',
  empty: 'Todavía no hay contenido.',
  failed: 'No se ha podido cargar el contenido.',
  tryAgain: 'Reintentar',
  stale: (date) => `Datos a ${date}. No se ha podido cargar la última versión.`,

  projectCount: plural({ one: '# proyecto', many: '# de proyectos', other: '# proyectos' }),
  publicationCount: plural({ one: '# publicación', many: '# de publicaciones', other: '# publicaciones' }),
  milestoneCount: plural({ one: '# hito', many: '# de hitos', other: '# hitos' }),
  yearUnknown: 'Año desconocido',
  languageUnknown: 'Idioma no indicado',
  allProgrammes: 'Todos los programas',
  programme: 'Programa',
  project: 'Proyecto',
  activity: 'Actividad',
  type: 'Tipo',
  year: 'Año',
  language: 'Idioma',

  back: 'Volver',

  jumpToYear: 'Ir a un año',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Enlace a: ${milestone}`,
  readMore: 'Más información',
  readMoreAbout: (milestone) => `Más información: ${milestone}`,

  search: 'Buscar publicaciones',
  searchHint: 'Título, autor o tema',
  clearSearch: 'Borrar la búsqueda',
  filters: 'Filtros',
  activeFilters: 'Filtros activos',
  removeFilter: (filter) => `Quitar el filtro: ${filter}`,
  clearFilters: 'Quitar todos los filtros',
  resultCount: plural({
    one: '# publicación encontrada',
    many: '# de publicaciones encontradas',
    other: '# publicaciones encontradas',
  }),
  nothingFound: 'No se han encontrado publicaciones',
  nothingFoundHint: 'Pruebe con menos palabras o quite un filtro.',
  yearFrom: 'Desde el año',
  yearTo: 'Hasta el año',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Desde ${from}` : `Hasta ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) => `De ${first} a ${last}; máximo en ${busiest}: ${publications}`,
  showMore: plural({ one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
  shownCount: (shown, all) => `Se muestran ${shown} de ${all}`,
  showAllOptions: 'Mostrar todo',
  sortBy: 'Ordenar por',
  sortByDate: 'Más recientes',
  sortByTitle: 'Título',
  sortByRelevance: 'Pertinencia',

  webPage: 'Página web',
  openFile: 'Abrir',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Versiones lingüísticas',
  cite: 'Citar',
  export: 'Exportar',

  projects: 'Proyectos',
  publications: 'Publicaciones',
  news: 'Noticias',
  events: 'Actos',
  milestones: 'Hitos',
  projectsRunning: 'En curso',
  projectsEnded: 'Finalizados',
  projectsEndUnknown: 'Fin desconocido',
  period: 'Período',
  periodStart: (date) => `Inicio: ${date}`,
  periodEnd: (date) => `Fin: ${date}`,
  startUnknown: 'Inicio desconocido',
  partners: 'Socios',
  supporters: 'Con el apoyo de',
  andMore: plural({ one: 'y # más', many: 'y # más', other: 'y # más' }),

  searchProjects: 'Buscar proyectos',
  searchProjectsHint: 'Título, socio o tema',
  projectsFound: plural({
    one: '# proyecto encontrado',
    many: '# de proyectos encontrados',
    other: '# proyectos encontrados',
  }),
  noProjectsFound: 'No se han encontrado proyectos',
  noProjectsFoundHint: 'Pruebe con menos palabras.',

  dateUnknown: 'Fecha desconocida',
  followFeed: 'Seguir en un lector de canales (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Próximo acto',

  founded: 'Fundación',
  seat: 'Sede',
  email: 'Correo electrónico',
  mission: 'Misión',
  activities: 'Actividades',
  values: 'Valores',
  story: 'Historia',

  noReport: 'No consta ningún informe',

  foundations: 'Fundaciones',
  europeanInstitutions: 'Instituciones europeas',
  intergovernmentalOrganisations: 'Organizaciones intergubernamentales',
  otherSupporters: 'Otros',

  upcomingEvents: 'Próximos actos',
  pastEvents: 'Actos anteriores',
  noUpcomingEvents: 'No hay actos previstos por el momento.',
  cancelled: 'Cancelado',
  postponed: 'Aplazado',
  online: 'En línea',
  joinOnline: (event) => about('Participar en línea', event),
  addToCalendar: (event) => about('Añadir al calendario', event),
  updateCalendar: (event) => about('Actualizar el calendario', event),
  yourTime: (time) => `${time} en su zona horaria`,

  citationFormat: 'Formato de la cita',
  copy: 'Copiar',
  copied: 'Copiado',
  copyViewLink: 'Copiar un enlace a esta vista',
  notCopied: 'No se ha podido copiar, pero el texto está seleccionado: cópielo con el teclado.',
};

export default es;
