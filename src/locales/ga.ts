import { intlFormats } from './cldr.ts';
import { kindNames, publicationTypeNames, withSubject, yearRanges } from './phrases.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('ga', 'en-GB');

const ga: Strings = {
  $code: 'ga',
  $name: 'Gaeilge',
  $dir: 'ltr',

  waiting: 'Á lódáil…',
  empty: 'Níl aon rud anseo fós.',
  failed: 'Níorbh fhéidir an t-ábhar seo a lódáil.',
  tryAgain: 'Bain triail eile as',
  stale: (date) => `Dáta an ábhair: ${date}. Níorbh fhéidir an leagan is déanaí a lódáil.`,

  projectCount: plural({
    one: '# tionscadal',
    two: '# thionscadal',
    few: '# thionscadal',
    many: '# dtionscadal',
    other: '# tionscadal',
  }),
  publicationCount: plural({
    one: '# fhoilseachán',
    two: '# fhoilseachán',
    few: '# fhoilseachán',
    many: '# bhfoilseachán',
    other: '# foilseachán',
  }),
  milestoneCount: plural({
    one: '# chloch mhíle',
    two: '# chloch mhíle',
    few: '# chloch mhíle',
    many: '# gcloch mhíle',
    other: '# cloch mhíle',
  }),
  yearUnknown: 'Bliain anaithnid',
  languageUnknown: 'Teanga gan sonrú',
  allProgrammes: 'Gach clár',
  programme: 'Clár',
  project: 'Tionscadal',
  activity: 'Gníomhaíocht',
  type: 'Cineál',
  year: 'Bliain',
  language: 'Teanga',

  back: 'Siar',

  jumpToYear: 'Téigh go bliain',
  withCount: (label, count) => `${label}: ${count}`,
  linkToMilestone: (milestone) => `Nasc chuig: ${milestone}`,
  skipMilestones: 'Scipeáil na clocha míle',
  showEarlier: 'Taispeáin na cinn níos luaithe',
  showLater: 'Taispeáin na cinn níos déanaí',

  search: 'Cuardaigh foilseacháin',
  searchHint: 'Teideal, údar, ábhar, ISBN',
  clearSearch: 'Glan an cuardach',
  suggestions: 'Moltaí',
  suggestionCount: plural({
    one: '# mholadh',
    two: '# mholadh',
    few: '# mholadh',
    many: '# moladh',
    other: '# moladh',
  }),
  topics: 'Ábhair',
  authors: 'Údair',
  resultsFor: (query) => `Torthaí ar “${query}”`,
  searchInstead: (query) => `Cuardaigh “${query}” ina ionad sin`,
  nothingToSearch: (query) => `Níl aon rud le cuardach in “${query}”.`,
  filters: 'Scagairí',
  activeFilters: 'Scagairí gníomhacha',
  removeFilter: (filter) => `Bain an scagaire: ${filter}`,
  clearFilters: 'Bain gach scagaire',
  close: 'Dún',
  resultCount: plural({
    one: 'Aimsíodh # fhoilseachán',
    two: 'Aimsíodh # fhoilseachán',
    few: 'Aimsíodh # fhoilseachán',
    many: 'Aimsíodh # bhfoilseachán',
    other: 'Aimsíodh # foilseachán',
  }),
  nothingFound: 'Níor aimsíodh aon fhoilseachán',
  nothingFoundHint: 'Úsáid níos lú focal nó bain scagaire.',
  yearFrom: 'Ón mbliain',
  yearTo: 'Go dtí an bhliain',
  yearRange: yearRanges({ from: (year) => `Ó ${year}`, to: (year) => `Go dtí ${year}` }),
  yearSummary: (first, last, busiest, publications) =>
    `Ó ${first} go ${last}; an líon is mó in ${busiest}: ${publications}`,
  showMore: plural('Taispeáin # eile'),
  showResults: plural('Taispeáin na torthaí (#)'),
  shownCount: (shown, all) => `${shown} as ${all} á dtaispeáint`,
  showAllOptions: 'Taispeáin gach ceann',
  sortBy: 'Sórtáil',
  sortByDate: 'Is déanaí',
  sortByTitle: 'Teideal',
  sortByRelevance: 'Is ábhartha',

  webPage: 'Leathanach gréasáin',
  openFile: 'Oscail',
  publicationType: publicationTypeNames({
    'activity-report': 'Tuarascáil ghníomhaíochta',
    'annual-report': 'Tuarascáil bhliantúil',
    article: 'Alt',
    book: 'Leabhar',
    brief: 'Achoimre',
    'comparative-report': 'Tuarascáil chomparáideach',
    'country-report': 'Tuarascáil tíre',
    database: 'Bunachar sonraí',
    factsheet: 'Bileog eolais',
    guide: 'Treoirleabhar',
    handbook: 'Lámhleabhar',
    'journal-article': 'Alt irise',
    'legislative-proposals': 'Tograí reachtacha',
    'literature-review': 'Athbhreithniú litríochta',
    manual: 'Lámhleabhar praiticiúil',
    newsletter: 'Nuachtlitir',
    paper: 'Páipéar',
    periodical: 'Tréimhseachán',
    podcast: 'Podchraoladh',
    'policy-brief': 'Achoimre bheartais',
    report: 'Tuarascáil',
    study: 'Staidéar',
    tool: 'Uirlis',
    toolkit: 'Foireann uirlisí',
  }),
  editions: 'Leaganacha teanga',
  cite: 'Luaigh',
  export: 'Easpórtáil',

  projects: 'Tionscadail',
  publications: 'Foilseacháin',
  news: 'Nuacht',
  events: 'Imeachtaí',
  milestones: 'Clocha míle',
  projectsRunning: 'Ar siúl',
  projectsEnded: 'Críochnaithe',
  projectsEndUnknown: 'Deireadh anaithnid',
  period: 'Tréimhse',
  periodStart: (date) => `Tús: ${date}`,
  periodEnd: (date) => `Deireadh: ${date}`,
  startUnknown: 'Tús anaithnid',
  partners: 'Comhpháirtithe',
  supporters: 'Le tacaíocht ó',
  andMore: plural('agus # eile'),

  searchProjects: 'Cuardaigh tionscadail',
  searchNetworks: 'Cuardaigh líonraí agus comhpháirtithe',
  searchProjectsHint: 'Teideal, comhpháirtí nó ábhar',
  searchNetworksHint: 'Ainm',
  projectsFound: plural({
    one: 'Aimsíodh # tionscadal',
    two: 'Aimsíodh # thionscadal',
    few: 'Aimsíodh # thionscadal',
    many: 'Aimsíodh # dtionscadal',
    other: 'Aimsíodh # tionscadal',
  }),
  noProjectsFound: 'Níor aimsíodh aon tionscadal',
  fewerWordsHint: 'Úsáid níos lú focal.',

  dateUnknown: 'Dáta anaithnid',
  followFeed: (format) => `Lean i léitheoir fothaí (${format})`,

  kindName: kindNames({
    publication: 'Foilseachán',
    report: 'Tuarascáil',
    news: 'Mír nuachta',
    event: 'Imeacht',
    milestone: 'Cloch mhíle',
  }),
  upcomingEvent: 'Imeacht le teacht',

  founded: 'Bunaithe',
  seat: 'Oifig chláraithe',
  email: 'Ríomhphost',
  mission: 'Misean',
  activities: 'Gníomhaíochtaí',
  values: 'Luachanna',
  story: 'Ár scéal',

  noReport: 'Níl aon tuarascáil liostaithe',

  foundations: 'Fondúireachtaí',
  europeanInstitutions: 'Institiúidí Eorpacha',
  intergovernmentalOrganisations: 'Eagraíochtaí idir-rialtasacha',
  otherSupporters: 'Eile',

  upcomingEvents: 'Imeachtaí le teacht',
  pastEvents: 'Imeachtaí atá thart',
  noUpcomingEvents: 'Níl aon imeacht le teacht faoi láthair.',
  cancelled: 'Curtha ar ceal',
  postponed: 'Curtha siar',
  online: 'Ar líne',
  joinOnline: withSubject('Glac páirt ar líne'),
  addToCalendar: withSubject('Cuir leis an bhféilire'),
  updateCalendar: withSubject('Nuashonraigh an féilire'),
  yourTime: (time) => `${time} i do chrios ama`,

  citationFormat: 'Formáid na tagartha',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  copyViewLink: 'Cóipeáil nasc chuig an amharc seo',
  notCopied: 'Níorbh fhéidir é a chóipeáil: cóipeáil an téacs roghnaithe leis an méarchlár.',

  $intl: intlFormats({
    code: 'ga',
    calendar:
      'Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,' +
      'Nollaig,Domh,Luan,Máirt,Céad,Déar,Aoine,Sath',
    shortMonths: 'Ean,Feabh,Márta,Aib,Beal,Meith,Iúil,Lún,MFómh,DFómh,Samh,Noll',
    between: { ', day': ' ', ', hour': ' ', ' at hour': ' ag ' },
    lists: { conjunction: [' agus ', ' agus '] },
    names:
      'Bulgáiris,Seicis,Danmhairgis,Gearmáinis,Gréigis,Béarla,Spáinnis,Eastóinis,Fionlainnis,Fraincis,Gaeilge,' +
      'Cróitis,Ungáiris,Iodáilis,Liotuáinis,Laitvis,Máltais,Ollainnis,Polainnis,Portaingéilis,Rómáinis,' +
      'Slóvaicis,Slóivéinis,Sualainnis,Araibis,Úcráinis,Rúisis,Tuircis,Seirbis,Albáinis,Catalóinis,Ioruais,' +
      'Íoslainnis,Macadóinis,Peirsis,an Ostair,an Bheilg,an Bhulgáir,an Chipir,an tSeicia,' +
      'an Ghearmáin,an Danmhairg,an Eastóin,an Spáinn,an Fhionlainn,an Fhrainc,an Ghréig,an Chróit,an Ungáir,' +
      'Éire,an Iodáil,an Liotuáin,Lucsamburg,an Laitvia,Málta,an Ísiltír,an Pholainn,an Phortaingéil,an Rómáin,' +
      'an tSualainn,an tSlóivéin,an tSlóvaic,an Ríocht Aontaithe,an Iorua,an Eilvéis,an Íoslainn,an Albáin,' +
      'an Bhoisnia agus an Heirseagaivéin,an tSeoirsia,an Mholdóiv,Montainéagró,an Mhacadóin Thuaidh,' +
      'an tSeirbia,an Tuirc,an Úcráin,an Chosaiv,Stáit Aontaithe Mheiriceá',
  }),
};

export default ga;
