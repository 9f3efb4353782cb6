import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('sl');

const kinds = {
  publication: 'Publikacija',
  report: 'Poročilo',
  news: 'Novica',
  event: 'Dogodek',
  milestone: 'Mejnik',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Poročilo o dejavnostih',
    'annual-report': 'Letno poročilo',
    article: 'Članek',
    book: 'Knjiga',
    brief: 'Kratek pregled',
    'comparative-report': 'Primerjalno poročilo',
    'country-report': 'Poročilo o državi',
    database: 'Podatkovna zbirka',
    factsheet: 'Informativni pregled',
    guide: 'Vodnik',
    handbook: 'Priročnik',
    'journal-article': 'Članek v reviji',
    'legislative-proposals': 'Zakonodajni predlogi',
    'literature-review': 'Pregled literature',
    manual: 'Praktični priročnik',
    newsletter: 'Glasilo',
    paper: 'Prispevek',
    periodical: 'Periodična publikacija',
    podcast: 'Podkast',
    'policy-brief': 'Kratek pregled politike',
    report: 'Poročilo',
    study: 'Študija',
    tool: 'Orodje',
    toolkit: 'Zbirka orodij',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const sl: Strings = {
  $code: 'sl',
  $name: 'Slovenščina',
  $dir: 'ltr',

  waiting: 'Nalaganje\u00a0…',
  empty: 'Tukaj še ni vsebine.',
  failed: 'Vsebine ni bilo mogoče naložiti.',
  tryAgain: 'Poskusite znova',
  stale: (date) => `Stanje: ${date}. Najnovejše različice ni bilo mogoče naložiti.`,

  projectCount: plural({ one: '# projekt', two: '# projekta', few: '# projekti', other: '# projektov' }),
  publicationCount: plural({
    one: '# publikacija',
    two: '# publikaciji',
    few: '# publikacije',
    other: '# publikacij',
  }),
  milestoneCount: plural({ one: '# mejnik', two: '# mejnika', few: '# mejniki', other: '# mejnikov' }),
  yearUnknown: 'Leto ni znano',
  languageUnknown: 'Jezik ni naveden',
  allProgrammes: 'Vsi programi',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Dejavnost',
  type: 'Vrsta',
  year: 'Leto',
  language: 'Jezik',

  back: 'Nazaj',

  jumpToYear: 'Skok na leto',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Povezava do mejnika: ${milestone}`,
  readMore: 'Preberite več',
  readMoreAbout: (milestone) => `Preberite več: ${milestone}`,

  search: 'Iskanje publikacij',
  searchHint: 'Naslov, avtor ali tema',
  clearSearch: 'Počisti iskanje',
  filters: 'Filtri',
  activeFilters: 'Aktivni filtri',
  removeFilter: (filter) => `Odstrani filter: ${filter}`,
  clearFilters: 'Odstrani vse filtre',
  resultCount: plural({
    one: 'Najdena # publikacija',
    two: 'Najdeni # publikaciji',
    few: 'Najdene # publikacije',
    other: 'Najdenih # publikacij',
  }),
  nothingFound: 'Ni najdenih publikacij',
  nothingFoundHint: 'Poskusite z manj besedami ali odstranite filter.',
  yearFrom: 'Od leta',
  yearTo: 'Do leta',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Od leta ${from}` : `Do leta ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Od leta ${first} do leta ${last}; največ leta ${busiest}: ${publications}`,
  showMore: plural({ one: 'Prikaži še #', two: 'Prikaži še #', few: 'Prikaži še #', other: 'Prikaži še #' }),
  shownCount: (shown, all) => `Prikazano: ${shown} od ${all}`,
  showAllOptions: 'Prikaži vse',
  sortBy: 'Razvrščanje',
  sortByDate: 'Od najnovejših',
  sortByTitle: 'Po naslovu',
  sortByRelevance: 'Po ustreznosti',

  webPage: 'Spletna stran',
  openFile: 'Odpri',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Izdaje',
  cite: 'Citiranje',
  export: 'Izvoz',

  projects: 'Projekti',
  publications: 'Publikacije',
  news: 'Novice',
  events: 'Dogodki',
  milestones: 'Mejniki',
  projectsRunning: 'V teku',
  projectsEnded: 'Končani',
  projectsEndUnknown: 'Z neznanim koncem',
  period: 'Obdobje',
  periodStart: (date) => `Začetek: ${date}`,
  periodEnd: (date) => `Konec: ${date}`,
  startUnknown: 'Začetek ni znan',
  partners: 'Partnerji',
  supporters: 'Podporniki',
  andMore: plural({ one: 'in še #', two: 'in še #', few: 'in še #', other: 'in še #' }),

  searchProjects: 'Iskanje projektov',
  searchProjectsHint: 'Naslov, partner ali tema',
  projectsFound: plural({
    one: 'Najden # projekt',
    two: 'Najdena # projekta',
    few: 'Najdeni # projekti',
    other: 'Najdenih # projektov',
  }),
  noProjectsFound: 'Ni najdenih projektov',
  noProjectsFoundHint: 'Poskusite z manj besedami.',

  dateUnknown: 'Datum ni znan',
  followFeed: 'Spremljajte v bralniku virov (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Prihodnji dogodek',

  founded: 'Ustanovitev',
  seat: 'Sedež',
  email: 'E-naslov',
  mission: 'Poslanstvo',
  activities: 'Dejavnosti',
  values: 'Vrednote',
  story: 'Zgodovina',

  noReport: 'Poročilo ni navedeno',

  foundations: 'Fundacije',
  europeanInstitutions: 'Evropske institucije',
  intergovernmentalOrganisations: 'Medvladne organizacije',
  otherSupporters: 'Drugi',

  upcomingEvents: 'Prihodnji dogodki',
  pastEvents: 'Pretekli dogodki',
  noUpcomingEvents: 'Trenutno ni napovedanih dogodkov.',
  cancelled: 'Odpovedano',
  postponed: 'Preloženo',
  online: 'Na spletu',
  joinOnline: (event) => about('Pridružite se prek spleta', event),
  addToCalendar: (event) => about('Dodaj v koledar', event),
  updateCalendar: (event) => about('Posodobi v koledarju', event),
  yourTime: (time) => `${time} v vašem časovnem pasu`,

  citationFormat: 'Oblika citiranja',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  copyViewLink: 'Kopiraj povezavo do tega prikaza',
  notCopied: 'Kopiranje ni uspelo, besedilo pa je označeno: kopirajte ga s tipkovnico.',
};
export default sl;
