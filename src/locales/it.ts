import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('it');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Pubblicazione',
  report: 'Relazione',
  news: 'Notizia',
  event: 'Evento',
  milestone: 'Tappa fondamentale',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Relazione di attività',
    'annual-report': 'Relazione annuale',
    article: 'Articolo',
    book: 'Libro',
    brief: 'Nota informativa',
    'comparative-report': 'Relazione comparativa',
    'country-report': 'Relazione per paese',
    database: 'Banca dati',
    factsheet: 'Scheda informativa',
    guide: 'Guida',
    handbook: 'Manuale',
    'journal-article': 'Articolo di rivista',
    'legislative-proposals': 'Proposte legislative',
    'literature-review': 'Rassegna della letteratura',
    manual: 'Guida pratica',
    newsletter: 'Newsletter',
    paper: 'Documento',
    periodical: 'Periodico',
    podcast: 'Podcast',
    'policy-brief': 'Nota di orientamento',
    report: 'Relazione',
    study: 'Studio',
    tool: 'Strumento',
    toolkit: 'Kit di strumenti',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const it: Strings = {
  $code: 'it',
  $name: 'Italiano',
  $dir: 'ltr',

  waiting: 'Caricamento…',
  empty: 'Nessun contenuto al momento.',
  failed: 'Impossibile caricare il contenuto.',
  tryAgain: 'Riprova',
  stale: (date) => `Ultimo aggiornamento: ${date}. Impossibile caricare la versione più recente.`,

  projectCount: plural({ one: '# progetto', many: '# di progetti', other: '# progetti' }),
  publicationCount: plural({ one: '# pubblicazione', many: '# di pubblicazioni', other: '# pubblicazioni' }),
  milestoneCount: plural({
    one: '# tappa fondamentale',
    many: '# di tappe fondamentali',
    other: '# tappe fondamentali',
  }),
  yearUnknown: 'Anno non noto',
  languageUnknown: 'Lingua non indicata',
  allProgrammes: 'Tutti i programmi',
  programme: 'Programma',
  project: 'Progetto',
  activity: 'Attività',
  type: 'Tipo',
  year: 'Anno',
  language: 'Lingua',

  back: 'Indietro',

  jumpToYear: 'Vai a un anno',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link a: ${milestone}`,
  readMore: 'Per saperne di più',
  readMoreAbout: (milestone) => `Per saperne di più: ${milestone}`,

  search: 'Cerca pubblicazioni',
  searchHint: 'Titolo, autore o tema',
  clearSearch: 'Cancella la ricerca',
  filters: 'Filtri',
  activeFilters: 'Filtri attivi',
  removeFilter: (filter) => `Rimuovi il filtro: ${filter}`,
  clearFilters: 'Rimuovi tutti i filtri',
  resultCount: plural({
    one: '# pubblicazione trovata',
    many: '# di pubblicazioni trovate',
    other: '# pubblicazioni trovate',
  }),
  nothingFound: 'Nessuna pubblicazione trovata',
  nothingFoundHint: 'Provare con meno parole o rimuovere un filtro.',
  yearFrom: 'Dall’anno',
  yearTo: 'Fino all’anno',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Dal ${from}` : `Fino al ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Dal ${first} al ${last}; massimo nel ${busiest}: ${publications}`,
  showMore: plural({ one: 'Mostra # altra voce', many: 'Mostra altri # di voci', other: 'Mostra altre # voci' }),
  shownCount: (shown, all) => `Voci mostrate: ${shown} su ${all}`,
  showAllOptions: 'Mostra tutto',
  sortBy: 'Ordina per',
  sortByDate: 'Più recenti',
  sortByTitle: 'Titolo',
  sortByRelevance: 'Pertinenza',

  webPage: 'Pagina web',
  openFile: 'Apri',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Versioni linguistiche',
  cite: 'Cita',
  export: 'Esporta',

  projects: 'Progetti',
  publications: 'Pubblicazioni',
  news: 'Notizie',
  events: 'Eventi',
  milestones: 'Tappe fondamentali',
  projectsRunning: 'In corso',
  projectsEnded: 'Conclusi',
  projectsEndUnknown: 'Fine non nota',
  period: 'Periodo',
  periodStart: (date) => `Inizio: ${date}`,
  periodEnd: (date) => `Fine: ${date}`,
  startUnknown: 'Inizio non noto',
  partners: 'Partner',
  supporters: 'Con il sostegno di',
  andMore: plural({ one: 'e # altra voce', many: 'e altri # di voci', other: 'e altre # voci' }),

  searchProjects: 'Cerca progetti',
  searchProjectsHint: 'Titolo, partner o tema',
  projectsFound: plural({ one: '# progetto trovato', many: '# di progetti trovati', other: '# progetti trovati' }),
  noProjectsFound: 'Nessun progetto trovato',
  noProjectsFoundHint: 'Provare con meno parole.',

  dateUnknown: 'Data non nota',
  followFeed: 'Segui in un lettore di feed (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Prossimo evento',

  founded: 'Fondazione',
  seat: 'Sede',
  email: 'E-mail',
  mission: 'Missione',
  activities: 'Attività',
  values: 'Valori',
  story: 'Storia',

  noReport: 'Nessuna relazione elencata',

  foundations: 'Fondazioni',
  europeanInstitutions: 'Istituzioni europee',
  intergovernmentalOrganisations: 'Organizzazioni intergovernative',
  otherSupporters: 'Altri',

  upcomingEvents: 'Prossimi eventi',
  pastEvents: 'Eventi passati',
  noUpcomingEvents: 'Nessun evento in programma al momento.',
  cancelled: 'Annullato',
  postponed: 'Rinviato',
  online: 'Online',
  joinOnline: (event) => about('Partecipa online', event),
  addToCalendar: (event) => about('Aggiungi al calendario', event),
  updateCalendar: (event) => about('Aggiorna il calendario', event),
  yourTime: (time) => `${time} nel fuso orario dell’utente`,

  citationFormat: 'Formato della citazione',
  copy: 'Copia',
  copied: 'Copiato',
  copyViewLink: 'Copia il link a questa vista',
  notCopied: 'Impossibile copiare, ma il testo è selezionato: copiarlo con la tastiera.',
};

export default it;
