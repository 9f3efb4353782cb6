import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

// As one says in Portugal: “0 publicações”; Brazil would say “0 publicação”.
const plural = pluralIn('pt-PT');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publicação',
  report: 'Relatório',
  news: 'Notícia',
  event: 'Evento',
  milestone: 'Marco',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Relatório de atividades',
    'annual-report': 'Relatório anual',
    article: 'Artigo',
    book: 'Livro',
    brief: 'Nota informativa',
    'comparative-report': 'Relatório comparativo',
    'country-report': 'Relatório por país',
    database: 'Base de dados',
    factsheet: 'Ficha informativa',
    guide: 'Guia',
    handbook: 'Manual',
    'journal-article': 'Artigo de revista',
    'legislative-proposals': 'Propostas legislativas',
    'literature-review': 'Revisão da literatura',
    manual: 'Guia prático',
    newsletter: 'Boletim informativo',
    paper: 'Documento',
    periodical: 'Publicação periódica',
    podcast: 'Podcast',
    'policy-brief': 'Nota de orientação',
    report: 'Relatório',
    study: 'Estudo',
    tool: 'Ferramenta',
    toolkit: 'Conjunto de ferramentas',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const pt: Strings = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',

  waiting: 'A carregar…',
  empty: 'Ainda não há conteúdos.',
  failed: 'Não foi possível carregar o conteúdo.',
  tryAgain: 'Tentar novamente',
  stale: (date) => `Situação em ${date}. Não foi possível carregar a versão mais recente.`,

  projectCount: plural({ one: '# projeto', many: '# de projetos', other: '# projetos' }),
  publicationCount: plural({ one: '# publicação', many: '# de publicações', other: '# publicações' }),
  milestoneCount: plural({ one: '# marco', many: '# de marcos', other: '# marcos' }),
  yearUnknown: 'Ano desconhecido',
  languageUnknown: 'Língua não indicada',
  allProgrammes: 'Todos os programas',
  programme: 'Programa',
  project: 'Projeto',
  activity: 'Atividade',
  type: 'Tipo',
  year: 'Ano',
  language: 'Língua',

  back: 'Voltar',

  jumpToYear: 'Ir para um ano',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Ligação para: ${milestone}`,
  readMore: 'Saber mais',
  readMoreAbout: (milestone) => `Saber mais: ${milestone}`,

  search: 'Pesquisar publicações',
  searchHint: 'Título, autor ou tema',
  clearSearch: 'Limpar a pesquisa',
  filters: 'Filtros',
  activeFilters: 'Filtros ativos',
  removeFilter: (filter) => `Remover o filtro: ${filter}`,
  clearFilters: 'Remover todos os filtros',
  resultCount: plural({
    one: '# publicação encontrada',
    many: '# de publicações encontradas',
    other: '# publicações encontradas',
  }),
  nothingFound: 'Não foram encontradas publicações',
  nothingFoundHint: 'Experimente com menos palavras ou remova um filtro.',
  yearFrom: 'Desde o ano',
  yearTo: 'Até ao ano',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Desde ${from}` : `Até ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) => `De ${first} a ${last}; máximo em ${busiest}: ${publications}`,
  showMore: plural({ one: 'Mostrar mais #', many: 'Mostrar mais #', other: 'Mostrar mais #' }),
  shownCount: (shown, all) => `A mostrar ${shown} de ${all}`,
  showAllOptions: 'Mostrar tudo',
  sortBy: 'Ordenar por',
  sortByDate: 'Mais recentes',
  sortByTitle: 'Título',
  sortByRelevance: 'Relevância',

  webPage: 'Página Web',
  openFile: 'Abrir',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Versões linguísticas',
  cite: 'Citar',
  export: 'Exportar',

  projects: 'Projetos',
  publications: 'Publicações',
  news: 'Notícias',
  events: 'Eventos',
  milestones: 'Marcos',
  projectsRunning: 'Em curso',
  projectsEnded: 'Concluídos',
  projectsEndUnknown: 'Fim desconhecido',
  period: 'Período',
  periodStart: (date) => `Início: ${date}`,
  periodEnd: (date) => `Fim: ${date}`,
  startUnknown: 'Início desconhecido',
  partners: 'Parceiros',
  supporters: 'Com o apoio de',
  andMore: plural({ one: 'e mais #', many: 'e mais #', other: 'e mais #' }),

  searchProjects: 'Pesquisar projetos',
  searchProjectsHint: 'Título, parceiro ou tema',
  projectsFound: plural({
    one: '# projeto encontrado',
    many: '# de projetos encontrados',
    other: '# projetos encontrados',
  }),
  noProjectsFound: 'Não foram encontrados projetos',
  noProjectsFoundHint: 'Experimente com menos palavras.',

  dateUnknown: 'Data desconhecida',
  followFeed: 'Seguir num leitor de feeds (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Próximo evento',

  founded: 'Fundação',
  seat: 'Sede',
  email: 'Correio eletrónico',
  mission: 'Missão',
  activities: 'Atividades',
  values: 'Valores',
  story: 'História',

  noReport: 'Nenhum relatório indicado',

  foundations: 'Fundações',
  europeanInstitutions: 'Instituições europeias',
  intergovernmentalOrganisations: 'Organizações intergovernamentais',
  otherSupporters: 'Outros',

  upcomingEvents: 'Próximos eventos',
  pastEvents: 'Eventos anteriores',
  noUpcomingEvents: 'De momento, não há eventos previstos.',
  cancelled: 'Cancelado',
  postponed: 'Adiado',
  online: 'Em linha',
  joinOnline: (event) => about('Participar em linha', event),
  addToCalendar: (event) => about('Adicionar ao calendário', event),
  updateCalendar: (event) => about('Atualizar o calendário', event),
  yourTime: (time) => `${time} no seu fuso horário`,

  citationFormat: 'Formato da citação',
  copy: 'Copiar',
  copied: 'Copiado',
  copyViewLink: 'Copiar uma ligação para esta vista',
  notCopied: 'Não foi possível copiar, mas o texto está selecionado: copie-o com o teclado.',
};

export default pt;
