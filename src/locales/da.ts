import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('da');

const kinds = {
  publication: 'Publikation',
  report: 'Rapport',
  news: 'Nyhed',
  event: 'Arrangement',
  milestone: 'Milepæl',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Aktivitetsrapport',
    'annual-report': 'Årsrapport',
    article: 'Artikel',
    book: 'Bog',
    brief: 'Notat',
    'comparative-report': 'Sammenlignende rapport',
    'country-report': 'Landerapport',
    database: 'Database',
    factsheet: 'Faktablad',
    guide: 'Vejledning',
    handbook: 'Håndbog',
    'journal-article': 'Tidsskriftsartikel',
    'legislative-proposals': 'Lovgivningsforslag',
    'literature-review': 'Litteraturgennemgang',
    manual: 'Manual',
    newsletter: 'Nyhedsbrev',
    paper: 'Paper',
    periodical: 'Tidsskrift',
    podcast: 'Podcast',
    'policy-brief': 'Policy brief',
    report: 'Rapport',
    study: 'Undersøgelse',
    tool: 'Værktøj',
    toolkit: 'Værktøjskasse',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const da: Strings = {
  $code: 'da',
  $name: 'Dansk',
  $dir: 'ltr',

  waiting: 'Indlæser\u00a0…',
  empty: 'Der er endnu intet indhold her.',
  failed: 'Indholdet kunne ikke indlæses.',
  tryAgain: 'Prøv igen',
  stale: (date) => `Status pr. ${date}. Den nyeste version kunne ikke indlæses.`,

  projectCount: plural({ one: '# projekt', other: '# projekter' }),
  publicationCount: plural({ one: '# publikation', other: '# publikationer' }),
  milestoneCount: plural({ one: '# milepæl', other: '# milepæle' }),
  yearUnknown: 'Ukendt år',
  languageUnknown: 'Sprog ikke angivet',
  allProgrammes: 'Alle programmer',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Aktivitet',
  type: 'Type',
  year: 'År',
  language: 'Sprog',

  back: 'Tilbage',

  jumpToYear: 'Gå til et år',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link til milepæl: ${milestone}`,
  readMore: 'Læs mere',
  readMoreAbout: (milestone) => `Læs mere: ${milestone}`,

  search: 'Søg i publikationer',
  searchHint: 'Titel, forfatter eller emne',
  clearSearch: 'Ryd søgningen',
  filters: 'Filtre',
  activeFilters: 'Aktive filtre',
  removeFilter: (filter) => `Fjern filteret »${filter}«`,
  clearFilters: 'Fjern alle filtre',
  resultCount: plural({ one: '# publikation fundet', other: '# publikationer fundet' }),
  nothingFound: 'Ingen publikationer fundet',
  nothingFoundHint: 'Prøv med færre ord, eller fjern et filter.',
  yearFrom: 'Fra år',
  yearTo: 'Til og med år',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Fra ${from}` : `Til og med ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) => `Fra ${first} til ${last}; flest i ${busiest}: ${publications}`,
  showMore: plural({ one: 'Vis # mere', other: 'Vis # flere' }),
  shownCount: (shown, all) => `Viser ${shown} af ${all}`,
  showAllOptions: 'Vis alle',
  sortBy: 'Sortér efter',
  sortByDate: 'Nyeste først',
  sortByTitle: 'Titel',
  sortByRelevance: 'Relevans',

  webPage: 'Webside',
  openFile: 'Åbn',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Sprogudgaver',
  cite: 'Citér',
  export: 'Eksportér',

  projects: 'Projekter',
  publications: 'Publikationer',
  news: 'Nyheder',
  events: 'Arrangementer',
  milestones: 'Milepæle',
  projectsRunning: 'Igangværende',
  projectsEnded: 'Afsluttede',
  projectsEndUnknown: 'Ukendt slutdato',
  period: 'Periode',
  periodStart: (date) => `Start: ${date}`,
  periodEnd: (date) => `Slut: ${date}`,
  startUnknown: 'Ukendt startdato',
  partners: 'Partnere',
  supporters: 'Støttet af',
  andMore: plural({ one: 'og # mere', other: 'og # flere' }),

  searchProjects: 'Søg i projekter',
  searchProjectsHint: 'Titel, partner eller emne',
  projectsFound: plural({ one: '# projekt fundet', other: '# projekter fundet' }),
  noProjectsFound: 'Ingen projekter fundet',
  noProjectsFoundHint: 'Prøv med færre ord.',

  dateUnknown: 'Ukendt dato',
  followFeed: 'Følg i en feedlæser (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Kommende arrangement',

  founded: 'Grundlagt',
  seat: 'Hjemsted',
  email: 'E-mail',
  mission: 'Mission',
  activities: 'Aktiviteter',
  values: 'Værdier',
  story: 'Historie',

  noReport: 'Ingen rapport registreret',

  foundations: 'Fonde',
  europeanInstitutions: 'Europæiske institutioner',
  intergovernmentalOrganisations: 'Mellemstatslige organisationer',
  otherSupporters: 'Andre',

  upcomingEvents: 'Kommende arrangementer',
  pastEvents: 'Tidligere arrangementer',
  noUpcomingEvents: 'Ingen kommende arrangementer i øjeblikket.',
  cancelled: 'Aflyst',
  postponed: 'Udsat',
  online: 'Online',
  joinOnline: (event) => about('Deltag online', event),
  addToCalendar: (event) => about('Føj til kalenderen', event),
  updateCalendar: (event) => about('Opdatér kalenderen', event),
  yourTime: (time) => `${time} i din tidszone`,

  citationFormat: 'Citationsformat',
  copy: 'Kopiér',
  copied: 'Kopieret',
  copyViewLink: 'Kopiér link til denne visning',
  notCopied: 'Kopieringen lykkedes ikke. Teksten er markeret og kan kopieres med tastaturet.',
};

export default da;
