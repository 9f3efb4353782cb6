import { intlFormats } from './cldr.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('mt', 'en-GB');

/** Two is counted like three. */
const counted = (one: string, few = one, many = one, other = one): ((count: number) => string) =>
  plural({ one, two: few, few, many, other });

const kinds = {
  publication: 'Pubblikazzjoni',
  report: 'Rapport',
  news: 'Aħbar',
  event: 'Avveniment',
  milestone: 'Tragward',
};

const types = new Map(
  Object.entries({
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
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const mt: Strings = {
  $code: 'mt',
  $name: 'Malti',
  $dir: 'ltr',

  waiting: 'Qed jitgħabba…',
  empty: 'Għad m’hemm xejn hawn.',
  failed: 'Il-kontenut ma setax jitgħabba.',
  tryAgain: 'Erġa’ pprova',
  stale: (date) => `Data tal-kontenut: ${date}. L-aħħar verżjoni ma setgħetx titgħabba.`,

  projectCount: counted('# proġett', '# proġetti', '#-il proġett', '# proġett'),
  publicationCount: counted('# pubblikazzjoni', '# pubblikazzjonijiet', '#-il pubblikazzjoni', '# pubblikazzjoni'),
  milestoneCount: counted('# tragward', '# tragwardi', '#-il tragward', '# tragward'),
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
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link għal: ${milestone}`,
  readMore: 'Aqra aktar',
  readMoreAbout: (milestone) => `Aqra aktar: ${milestone}`,

  search: 'Fittex pubblikazzjonijiet',
  searchHint: 'Titolu, awtur jew suġġett',
  clearSearch: 'Ħassar it-tfittxija',
  filters: 'Filtri',
  activeFilters: 'Filtri attivi',
  removeFilter: (filter) => `Neħħi l-filtru: ${filter}`,
  clearFilters: 'Neħħi l-filtri kollha',
  resultCount: counted(
    'Instabet # pubblikazzjoni',
    'Instabu # pubblikazzjonijiet',
    'Instabu #-il pubblikazzjoni',
    'Instabu # pubblikazzjoni',
  ),
  nothingFound: 'Ma nstabet l-ebda pubblikazzjoni',
  nothingFoundHint: 'Ipprova b’inqas kliem jew neħħi filtru.',
  yearFrom: 'Mis-sena',
  yearTo: 'Sas-sena',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Mill-${from}` : `Sal-${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Mill-${first} sal-${last}; l-aktar fl-${busiest}: ${publications}`,
  showMore: counted('Uri aktar (#)'),
  shownCount: (shown, all) => `Jintwerew ${shown} minn ${all}`,
  showAllOptions: 'Uri kollox',
  sortBy: 'Issortja skont',
  sortByDate: 'L-aktar riċenti',
  sortByTitle: 'Titolu',
  sortByRelevance: 'L-aktar rilevanti',

  webPage: 'Paġna web',
  openFile: 'Iftaħ',
  publicationType: (slug) => types.get(slug) ?? '',
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
  andMore: counted('u aktar (#)'),

  searchProjects: 'Fittex proġetti',
  searchProjectsHint: 'Titolu, sieħeb jew suġġett',
  projectsFound: counted('Instab # proġett', 'Instabu # proġetti', 'Instabu #-il proġett', 'Instabu # proġett'),
  noProjectsFound: 'Ma nstab l-ebda proġett',
  noProjectsFoundHint: 'Ipprova b’inqas kliem.',

  dateUnknown: 'Data mhux magħrufa',
  followFeed: 'Segwi f’qarrej tal-feeds (JSON Feed)',

  kindName: (kind) => kinds[kind],
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
  joinOnline: (event) => about('Ipparteċipa online', event),
  addToCalendar: (event) => about('Żid mal-kalendarju', event),
  updateCalendar: (event) => about('Aġġorna l-kalendarju', event),
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
