import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('et');

const kinds = {
  publication: 'Väljaanne',
  report: 'Aruanne',
  news: 'Uudis',
  event: 'Üritus',
  milestone: 'Verstapost',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Tegevusaruanne',
    'annual-report': 'Aastaaruanne',
    article: 'Artikkel',
    book: 'Raamat',
    brief: 'Lühiülevaade',
    'comparative-report': 'Võrdlev aruanne',
    'country-report': 'Riigiaruanne',
    database: 'Andmebaas',
    factsheet: 'Teabeleht',
    guide: 'Juhend',
    handbook: 'Käsiraamat',
    'journal-article': 'Ajakirjaartikkel',
    'legislative-proposals': 'Seadusandlikud ettepanekud',
    'literature-review': 'Kirjanduse ülevaade',
    manual: 'Juhendmaterjal',
    newsletter: 'Uudiskiri',
    paper: 'Dokument',
    periodical: 'Perioodikaväljaanne',
    podcast: 'Taskuhääling',
    'policy-brief': 'Poliitikaülevaade',
    report: 'Aruanne',
    study: 'Uuring',
    tool: 'Töövahend',
    toolkit: 'Töövahendite kogum',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const et: Strings = {
  $code: 'et',
  $name: 'Eesti',
  $dir: 'ltr',

  waiting: 'Laadimine…',
  empty: 'Siin ei ole veel sisu.',
  failed: 'Sisu laadimine ei õnnestunud.',
  tryAgain: 'Proovi uuesti',
  stale: (date) => `Seisuga ${date}. Uusima versiooni laadimine ei õnnestunud.`,

  projectCount: plural({ one: '# projekt', other: '# projekti' }),
  publicationCount: plural({ one: '# väljaanne', other: '# väljaannet' }),
  milestoneCount: plural({ one: '# verstapost', other: '# verstaposti' }),
  yearUnknown: 'Aasta teadmata',
  languageUnknown: 'Keel märkimata',
  allProgrammes: 'Kõik programmid',
  programme: 'Programm',
  project: 'Projekt',
  activity: 'Tegevus',
  type: 'Liik',
  year: 'Aasta',
  language: 'Keel',

  back: 'Tagasi',

  jumpToYear: 'Liigu aasta juurde',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link verstapostile: ${milestone}`,
  readMore: 'Loe edasi',
  readMoreAbout: (milestone) => `Loe edasi: ${milestone}`,

  search: 'Otsi väljaandeid',
  searchHint: 'Pealkiri, autor või teema',
  clearSearch: 'Tühjenda otsing',
  filters: 'Filtrid',
  activeFilters: 'Aktiivsed filtrid',
  removeFilter: (filter) => `Eemalda filter: ${filter}`,
  clearFilters: 'Eemalda kõik filtrid',
  resultCount: plural({ one: 'Leiti # väljaanne', other: 'Leiti # väljaannet' }),
  nothingFound: 'Väljaandeid ei leitud',
  nothingFoundHint: 'Kasutage vähem sõnu või eemaldage mõni filter.',
  yearFrom: 'Alates aastast',
  yearTo: 'Kuni aastani',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Alates ${from}. aastast` : `Kuni ${to ?? ''}. aastani`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Aastad ${first}–${last}; enim ${busiest}. aastal: ${publications}`,
  showMore: plural({ one: 'Kuva veel #', other: 'Kuva veel #' }),
  shownCount: (shown, all) => `Kuvatud ${shown}, kokku ${all}`,
  showAllOptions: 'Kuva kõik',
  sortBy: 'Järjestus',
  sortByDate: 'Uuemad eespool',
  sortByTitle: 'Pealkiri',
  sortByRelevance: 'Asjakohasus',

  webPage: 'Veebileht',
  openFile: 'Ava',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Keeleversioonid',
  cite: 'Viita',
  export: 'Ekspordi',

  projects: 'Projektid',
  publications: 'Väljaanded',
  news: 'Uudised',
  events: 'Üritused',
  milestones: 'Verstapostid',
  projectsRunning: 'Käimasolevad',
  projectsEnded: 'Lõppenud',
  projectsEndUnknown: 'Lõpp teadmata',
  period: 'Ajavahemik',
  periodStart: (date) => `Algus: ${date}`,
  periodEnd: (date) => `Lõpp: ${date}`,
  startUnknown: 'Algus teadmata',
  partners: 'Partnerid',
  supporters: 'Toetajad',
  andMore: plural({ one: 'ja veel #', other: 'ja veel #' }),

  searchProjects: 'Otsi projekte',
  searchProjectsHint: 'Pealkiri, partner või teema',
  projectsFound: plural({ one: 'Leiti # projekt', other: 'Leiti # projekti' }),
  noProjectsFound: 'Projekte ei leitud',
  noProjectsFoundHint: 'Kasutage vähem sõnu.',

  dateUnknown: 'Kuupäev teadmata',
  followFeed: 'Jälgi uudisvoo lugejas (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Tulevane üritus',

  founded: 'Asutatud',
  seat: 'Asukoht',
  email: 'E-post',
  mission: 'Missioon',
  activities: 'Tegevused',
  values: 'Väärtused',
  story: 'Ajalugu',

  noReport: 'Aruanne puudub loetelust',

  foundations: 'Sihtasutused',
  europeanInstitutions: 'Euroopa institutsioonid',
  intergovernmentalOrganisations: 'Valitsustevahelised organisatsioonid',
  otherSupporters: 'Muud',

  upcomingEvents: 'Tulevased üritused',
  pastEvents: 'Möödunud üritused',
  noUpcomingEvents: 'Praegu ei ole tulevasi üritusi.',
  cancelled: 'Ära jäetud',
  postponed: 'Edasi lükatud',
  online: 'Veebis',
  joinOnline: (event) => about('Osale veebis', event),
  addToCalendar: (event) => about('Lisa kalendrisse', event),
  updateCalendar: (event) => about('Uuenda kalendrit', event),
  yourTime: (time) => `${time} teie ajavööndis`,

  citationFormat: 'Viite vorming',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  copyViewLink: 'Kopeeri selle vaate link',
  notCopied: 'Kopeerimine ei õnnestunud. Tekst on valitud ja selle saab kopeerida klaviatuuri abil.',
};

export default et;
