import { intlFormats } from './cldr.ts';
import { kindNames, publicationTypeNames, withSubject, yearRanges } from './phrases.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('mt', 'en-GB');

const mt: Strings = {
  $code: 'mt',
  $name: 'Malti',
  $dir: 'ltr',

  waiting: 'Qed jitgħabba…',
  empty: 'Għad m’hemm xejn hawn.',
  failed: 'Il-kontenut ma setax jitgħabba.',
  tryAgain: 'Erġa’ pprova',
  stale: (date) => `Data tal-kontenut: ${date}. L-aħħar verżjoni ma setgħetx titgħabba.`,

  projectCount: plural({
    one: '# proġett',
    two: '# proġetti',
    few: '# proġetti',
    many: '#-il proġett',
    other: '# proġett',
  }),
  publicationCount: plural({
    one: '# pubblikazzjoni',
    two: '# pubblikazzjonijiet',
    few: '# pubblikazzjonijiet',
    many: '#-il pubblikazzjoni',
    other: '# pubblikazzjoni',
  }),
  milestoneCount: plural({
    one: '# tragward',
    two: '# tragwardi',
    few: '# tragwardi',
    many: '#-il tragward',
    other: '# tragward',
  }),
  yearUnknown: 'Sena mhux magħrufa',
  languageUnknown: 'Lingwa mhux indikata',
  allProgrammes: 'Il-programmi kollha',
  programme: 'Programm',
  project: 'Proġett',
  activity: 'Attività',
  type: 'Tip',
  year: 'Sena',
  language: 'Lingwa',

  back: 'Lura',

  jumpToYear: 'Mur għas-sena',
  withCount: (label, count) => `${label}: ${count}`,
  linkToMilestone: (milestone) => `Link għal: ${milestone}`,
  skipMilestones: 'Aqbeż it-tragwardi',
  showEarlier: 'Uri dawk ta’ qabel',
  showLater: 'Uri dawk ta’ wara',

  search: 'Fittex pubblikazzjonijiet',
  searchHint: 'Titolu, awtur, suġġett, ISBN',
  clearSearch: 'Ħassar it-tfittxija',
  suggestions: 'Suġġerimenti',
  suggestionCount: plural({
    one: '# suġġeriment',
    two: '# suġġerimenti',
    few: '# suġġerimenti',
    many: '#-il suġġeriment',
    other: '# suġġeriment',
  }),
  topics: 'Suġġetti',
  authors: 'Awturi',
  resultsFor: (query) => `Riżultati għal “${query}”`,
  searchInstead: (query) => `Minflok, fittex “${query}”`,
  nothingToSearch: (query) => `M’hemm xejn x’tfittex f’“${query}”.`,
  filters: 'Filtri',
  activeFilters: 'Filtri attivi',
  removeFilter: (filter) => `Neħħi l-filtru: ${filter}`,
  clearFilters: 'Neħħi l-filtri kollha',
  close: 'Agħlaq',
  resultCount: plural({
    one: 'Instabet # pubblikazzjoni',
    two: 'Instabu # pubblikazzjonijiet',
    few: 'Instabu # pubblikazzjonijiet',
    many: 'Instabu #-il pubblikazzjoni',
    other: 'Instabu # pubblikazzjoni',
  }),
  nothingFound: 'Ma nstabet l-ebda pubblikazzjoni',
  nothingFoundHint: 'Ipprova b’inqas kliem jew neħħi filtru.',
  yearFrom: 'Mis-sena',
  yearTo: 'Sas-sena',
  yearRange: yearRanges({ from: (year) => `Mill-${year}`, to: (year) => `Sal-${year}` }),
  yearSummary: (first, last, busiest, publications) =>
    `Mill-${first} sal-${last}; l-aktar fl-${busiest}: ${publications}`,
  showMore: plural('Uri aktar (#)'),
  showResults: plural('Uri r-riżultati (#)'),
  shownCount: (shown, all) => `Jintwerew ${shown} minn ${all}`,
  showAllOptions: 'Uri kollox',
  sortBy: 'Issortja skont',
  sortByDate: 'L-aktar riċenti',
  sortByTitle: 'Titolu',
  sortByRelevance: 'L-aktar rilevanti',

  webPage: 'Paġna web',
  openFile: 'Iftaħ',
  publicationType: publicationTypeNames({
    'activity-report': 'Rapport ta’ attività',
    'annual-report': 'Rapport annwali',
    article: 'Artiklu',
    book: 'Ktieb',
    brief: 'Nota fil-qosor',
    'comparative-report': 'Rapport komparattiv',
    'country-report': 'Rapport tal-pajjiż',
    database: 'Bażi tad-data',
    factsheet: 'Skeda informattiva',
    guide: 'Gwida',
    handbook: 'Manwal',
    'journal-article': 'Artiklu f’rivista',
    'legislative-proposals': 'Proposti leġiżlattivi',
    'literature-review': 'Rieżami tal-letteratura',
    manual: 'Manwal prattiku',
    newsletter: 'Bullettin',
    paper: 'Dokument',
    periodical: 'Perjodiku',
    podcast: 'Podcast',
    'policy-brief': 'Nota ta’ politika',
    report: 'Rapport',
    study: 'Studju',
    tool: 'Għodda',
    toolkit: 'Sett ta’ għodod',
  }),
  editions: 'Verżjonijiet lingwistiċi',
  cite: 'Iċċita',
  export: 'Esporta',

  projects: 'Proġetti',
  publications: 'Pubblikazzjonijiet',
  news: 'Aħbarijiet',
  events: 'Avvenimenti',
  milestones: 'Tragwardi',
  projectsRunning: 'Għaddejjin',
  projectsEnded: 'Mitmuma',
  projectsEndUnknown: 'Tmiem mhux magħruf',
  period: 'Perjodu',
  periodStart: (date) => `Bidu: ${date}`,
  periodEnd: (date) => `Tmiem: ${date}`,
  startUnknown: 'Bidu mhux magħruf',
  partners: 'Sħab',
  supporters: 'Appoġġ minn',
  andMore: plural('u aktar (#)'),

  searchProjects: 'Fittex proġetti',
  searchNetworks: 'Fittex netwerks u sħab',
  searchProjectsHint: 'Titolu, sieħeb jew suġġett',
  searchNetworksHint: 'Isem',
  projectsFound: plural({
    one: 'Instab # proġett',
    two: 'Instabu # proġetti',
    few: 'Instabu # proġetti',
    many: 'Instabu #-il proġett',
    other: 'Instabu # proġett',
  }),
  noProjectsFound: 'Ma nstab l-ebda proġett',
  fewerWordsHint: 'Ipprova b’inqas kliem.',

  dateUnknown: 'Data mhux magħrufa',
  followFeed: (format) => `Segwi f’qarrej tal-feeds (${format})`,

  kindName: kindNames({
    publication: 'Pubblikazzjoni',
    report: 'Rapport',
    news: 'Aħbar',
    event: 'Avveniment',
    milestone: 'Tragward',
  }),
  upcomingEvent: 'Avveniment li ġej',

  founded: 'Twaqqif',
  seat: 'Sede',
  email: 'Email',
  mission: 'Missjoni',
  activities: 'Attivitajiet',
  values: 'Valuri',
  story: 'L-istorja tagħna',

  noReport: 'L-ebda rapport elenkat',

  foundations: 'Fondazzjonijiet',
  europeanInstitutions: 'Istituzzjonijiet Ewropej',
  intergovernmentalOrganisations: 'Organizzazzjonijiet intergovernattivi',
  otherSupporters: 'Oħrajn',

  upcomingEvents: 'Avvenimenti li ġejjin',
  pastEvents: 'Avvenimenti li għaddew',
  noUpcomingEvents: 'M’hemmx avvenimenti li ġejjin bħalissa.',
  cancelled: 'Ikkanċellat',
  postponed: 'Pospost',
  online: 'Online',
  joinOnline: withSubject('Ipparteċipa online'),
  addToCalendar: withSubject('Żid mal-kalendarju'),
  updateCalendar: withSubject('Aġġorna l-kalendarju'),
  yourTime: (time) => `${time} fil-ħin lokali tiegħek`,

  citationFormat: 'Format taċ-ċitazzjoni',
  copy: 'Ikkopja',
  copied: 'Ikkupjat',
  copyViewLink: 'Ikkopja link għal din il-veduta',
  notCopied: 'Ma setax jiġi kkupjat: ikkopja t-test magħżul bit-tastiera.',

  $intl: intlFormats({
    code: 'mt',
    calendar:
      'Jannar,Frar,Marzu,April,Mejju,Ġunju,Lulju,Awwissu,Settembru,Ottubru,Novembru,Diċembru,Ħad,Tne,Tli,Erb,' +
      'Ħam,Ġim,Sib',
    shortMonths: 'Jan,Fra,Mar,Apr,Mej,Ġun,Lul,Aww,Set,Ott,Nov,Diċ',
    between: { ' month': ' ta’ ', ', hour': ' ', ' at hour': ' ' },
    lists: { conjunction: [' u ', ', u '], unit: [' u ', ', u '] },
    names:
      'Bulgaru,Ċek,Daniż,Ġermaniż,Grieg,Ingliż,Spanjol,Estonjan,Finlandiż,Franċiż,Irlandiż,Kroat,Ungeriż,' +
      'Taljan,Litwan,Latvjan,Malti,Olandiż,Pollakk,Portugiż,Rumen,Slovakk,Sloven,Żvediż,Għarbi,Ukren,Russu,' +
      'Tork,Serb,Albaniż,Katalan,Norveġiż,Iżlandiż,Maċedonjan,Persjan,l-Awstrija,il-Belġju,il-Bulgarija,' +
      'Ċipru,ir-Repubblika Ċeka,il-Ġermanja,id-Danimarka,l-Estonja,Spanja,il-Finlandja,Franza,il-Greċja,' +
      'il-Kroazja,l-Ungerija,l-Irlanda,l-Italja,il-Litwanja,il-Lussemburgu,il-Latvja,Malta,in-Netherlands,' +
      'il-Polonja,il-Portugall,ir-Rumanija,l-Iżvezja,is-Slovenja,is-Slovakkja,ir-Renju Unit,in-Norveġja,' +
      'l-Iżvizzera,l-Iżlanda,l-Albanija,il-Bożnija-Ħerzegovina,il-Georgia,il-Moldova,il-Montenegro,' +
      'il-Maċedonja ta’ Fuq,is-Serbja,it-Turkija,l-Ukrajna,il-Kosovo,l-Istati Uniti',
  }),
};

export default mt;
