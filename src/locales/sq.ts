import { intlFormats } from './cldr.ts';
import { kindNames, publicationTypeNames, withSubject, yearRanges } from './phrases.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('sq', 'pl');

const sq: Strings = {
  $code: 'sq',
  $name: 'Shqip',
  $dir: 'ltr',

  waiting: 'Po ngarkohet…',
  empty: 'Këtu ende nuk ka asgjë.',
  failed: 'Përmbajtja nuk mundi të ngarkohej.',
  tryAgain: 'Provoni përsëri',
  stale: (date) => `Data e përmbajtjes: ${date}. Versioni më i ri nuk mundi të ngarkohej.`,

  projectCount: plural({ one: '# projekt', other: '# projekte' }),
  publicationCount: plural({ one: '# publikim', other: '# publikime' }),
  milestoneCount: plural({ one: '# moment kyç', other: '# momente kyçe' }),
  yearUnknown: 'Viti nuk dihet',
  languageUnknown: 'Gjuha nuk është shënuar',
  allProgrammes: 'Të gjitha programet',
  programme: 'Programi',
  project: 'Projekti',
  activity: 'Veprimtaria',
  type: 'Lloji',
  year: 'Viti',
  language: 'Gjuha',

  back: 'Prapa',

  jumpToYear: 'Kaloni te një vit',
  withCount: (label, count) => `${label}: ${count}`,
  linkToMilestone: (milestone) => `Lidhje: ${milestone}`,
  skipMilestones: 'Kapërceni momentet kyçe',
  showEarlier: 'Shfaqni të mëparshmet',
  showLater: 'Shfaqni të mëvonshmet',

  search: 'Kërkoni publikime',
  searchHint: 'Titulli, autori, tema, ISBN',
  clearSearch: 'Pastroni kërkimin',
  suggestions: 'Sugjerime',
  suggestionCount: plural({ one: '# sugjerim', other: '# sugjerime' }),
  topics: 'Temat',
  authors: 'Autorët',
  resultsFor: (query) => `Rezultatet për „${query}”`,
  searchInstead: (query) => `Kërkoni në vend të kësaj „${query}”`,
  nothingToSearch: (query) => `Te „${query}” nuk ka asgjë për të kërkuar.`,
  filters: 'Filtrat',
  activeFilters: 'Filtrat aktivë',
  removeFilter: (filter) => `Hiqni filtrin: ${filter}`,
  clearFilters: 'Hiqni të gjithë filtrat',
  close: 'Mbyllni',
  resultCount: plural({ one: 'U gjet # publikim', other: 'U gjetën # publikime' }),
  nothingFound: 'Nuk u gjet asnjë publikim',
  nothingFoundHint: 'Provoni me më pak fjalë ose hiqni një filtër.',
  yearFrom: 'Nga viti',
  yearTo: 'Deri në vitin',
  yearRange: yearRanges({ from: (year) => `Nga ${year}`, to: (year) => `Deri në ${year}` }),
  yearSummary: (first, last, busiest, publications) =>
    `Nga ${first} deri në ${last}; më së shumti në vitin ${busiest}: ${publications}`,
  showMore: plural('Shfaqni edhe #'),
  showResults: plural({ one: 'Shfaqni # rezultat', other: 'Shfaqni # rezultate' }),
  shownCount: (shown, all) => `Shfaqen ${shown} nga ${all}`,
  showAllOptions: 'Shfaqni të gjitha',
  sortBy: 'Renditja',
  sortByDate: 'Më të rejat në fillim',
  sortByTitle: 'Sipas titullit',
  sortByRelevance: 'Sipas përputhjes',

  webPage: 'Faqe interneti',
  openFile: 'Hapni',
  publicationType: publicationTypeNames({
    'activity-report': 'Raport veprimtarie',
    'annual-report': 'Raport vjetor',
    article: 'Artikull',
    book: 'Libër',
    brief: 'Përmbledhje',
    'comparative-report': 'Raport krahasues',
    'country-report': 'Raport për vendin',
    database: 'Bazë të dhënash',
    factsheet: 'Fletë informative',
    guide: 'Udhëzues',
    handbook: 'Doracak',
    'journal-article': 'Artikull në revistë',
    'legislative-proposals': 'Propozime legjislative',
    'literature-review': 'Shqyrtim i literaturës',
    manual: 'Manual',
    newsletter: 'Buletin',
    paper: 'Punim',
    periodical: 'Periodik',
    podcast: 'Podkast',
    'policy-brief': 'Përmbledhje politikash',
    report: 'Raport',
    study: 'Studim',
    tool: 'Mjet',
    toolkit: 'Paketë mjetesh',
  }),
  editions: 'Versionet gjuhësore',
  cite: 'Citoni',
  export: 'Eksportoni',

  projects: 'Projektet',
  publications: 'Publikimet',
  news: 'Lajmet',
  events: 'Ngjarjet',
  milestones: 'Momentet kyçe',
  projectsRunning: 'Në vazhdim',
  projectsEnded: 'Të përfunduara',
  projectsEndUnknown: 'Me përfundim të panjohur',
  period: 'Periudha',
  periodStart: (date) => `Fillimi: ${date}`,
  periodEnd: (date) => `Përfundimi: ${date}`,
  startUnknown: 'Fillimi nuk dihet',
  partners: 'Partnerët',
  supporters: 'Mbështetur nga',
  andMore: plural({ one: 'dhe # tjetër', other: 'dhe # të tjera' }),

  searchProjects: 'Kërkoni projekte',
  searchNetworks: 'Kërkoni rrjete dhe partnerë',
  searchProjectsHint: 'Titulli, partneri ose tema',
  searchNetworksHint: 'Emri',
  projectsFound: plural({ one: 'U gjet # projekt', other: 'U gjetën # projekte' }),
  noProjectsFound: 'Nuk u gjet asnjë projekt',
  fewerWordsHint: 'Provoni me më pak fjalë.',

  dateUnknown: 'Data nuk dihet',
  followFeed: (format) => `Ndiqni në një lexues prurjesh (${format})`,

  kindName: kindNames({
    publication: 'Publikim',
    report: 'Raport',
    news: 'Lajm',
    event: 'Ngjarje',
    milestone: 'Moment kyç',
  }),
  upcomingEvent: 'Ngjarje e ardhshme',

  founded: 'Themelimi',
  seat: 'Selia',
  email: 'Posta elektronike',
  mission: 'Misioni',
  activities: 'Veprimtaritë',
  values: 'Vlerat',
  story: 'Historia jonë',

  noReport: 'Nuk ka raport në listë',

  foundations: 'Fondacionet',
  europeanInstitutions: 'Institucionet evropiane',
  intergovernmentalOrganisations: 'Organizatat ndërqeveritare',
  otherSupporters: 'Të tjerë',

  upcomingEvents: 'Ngjarjet e ardhshme',
  pastEvents: 'Ngjarjet e kaluara',
  noUpcomingEvents: 'Aktualisht nuk ka ngjarje të ardhshme.',
  cancelled: 'E anuluar',
  postponed: 'E shtyrë',
  online: 'Online',
  joinOnline: withSubject('Merrni pjesë online'),
  addToCalendar: withSubject('Shtoni në kalendar'),
  updateCalendar: withSubject('Përditësoni kalendarin'),
  yourTime: (time) => `${time} në zonën tuaj kohore`,

  citationFormat: 'Formati i citimit',
  copy: 'Kopjoni',
  copied: 'U kopjua',
  copyViewLink: 'Kopjoni lidhjen e kësaj pamjeje',
  notCopied: 'Nuk mundi të kopjohej, por teksti është përzgjedhur: kopjojeni me tastierë.',

  $intl: intlFormats({
    code: 'sq',
    numbersLike: 'pl',
    calendar:
      'janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor,' + 'die,hën,mar,mër,enj,pre,sht',
    shortMonths: 'jan,shk,mar,pri,maj,qer,korr,gush,sht,tet,nën,dhj',
    between: { ' at hour': ' në ', ' timeZoneName': ', ' },
    lists: { conjunction: [' dhe ', ' dhe '], unit: [' e ', ' e '] },
    names:
      'bullgarisht,çekisht,danisht,gjermanisht,greqisht,anglisht,spanjisht,estonisht,finlandisht,frëngjisht,' +
      'irlandisht,kroatisht,hungarisht,italisht,lituanisht,letonisht,maltisht,holandisht,polonisht,' +
      'portugalisht,rumanisht,sllovakisht,sllovenisht,suedisht,arabisht,ukrainisht,rusisht,turqisht,serbisht,' +
      'shqip,katalonisht,norvegjisht,islandisht,maqedonisht,persisht,Austri,Belgjikë,Bullgari,Qipro,' +
      'Çeki,Gjermani,Danimarkë,Estoni,Spanjë,Finlandë,Francë,Greqi,Kroaci,Hungari,Irlandë,Itali,Lituani,' +
      'Luksemburg,Letoni,Maltë,Holandë,Poloni,Portugali,Rumani,Suedi,Slloveni,Sllovaki,Mbretëria e Bashkuar,' +
      'Norvegji,Zvicër,Islandë,Shqipëri,Bosnjë-Hercegovinë,Gjeorgji,Moldavi,Mal i Zi,Maqedonia e Veriut,Serbi,' +
      'Turqi,Ukrainë,Kosovë,SHBA',
  }),
};

export default sq;
