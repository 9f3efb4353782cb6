import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('de');

const kinds = {
  publication: 'Veröffentlichung',
  report: 'Bericht',
  news: 'Meldung',
  event: 'Veranstaltung',
  milestone: 'Meilenstein',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Tätigkeitsbericht',
    'annual-report': 'Jahresbericht',
    article: 'Artikel',
    book: 'Buch',
    brief: 'Kurzdossier',
    'comparative-report': 'Vergleichender Bericht',
    'country-report': 'Länderbericht',
    database: 'Datenbank',
    factsheet: 'Informationsblatt',
    guide: 'Leitfaden',
    handbook: 'Handbuch',
    'journal-article': 'Zeitschriftenartikel',
    'legislative-proposals': 'Legislativvorschläge',
    'literature-review': 'Literaturübersicht',
    manual: 'Praxishandbuch',
    newsletter: 'Newsletter',
    paper: 'Fachpapier',
    periodical: 'Zeitschrift',
    podcast: 'Podcast',
    'policy-brief': 'Policy Brief',
    report: 'Bericht',
    study: 'Studie',
    tool: 'Instrument',
    toolkit: 'Toolkit',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const de: Strings = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  waiting: 'Wird geladen\u00a0…',
  empty: 'Hier gibt es noch keine Inhalte.',
  failed: 'Der Inhalt konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  stale: (date) => `Stand: ${date}. Die neueste Fassung konnte nicht geladen werden.`,

  projectCount: plural({ one: '# Projekt', other: '# Projekte' }),
  publicationCount: plural({ one: '# Veröffentlichung', other: '# Veröffentlichungen' }),
  milestoneCount: plural({ one: '# Meilenstein', other: '# Meilensteine' }),
  yearUnknown: 'Jahr unbekannt',
  languageUnknown: 'Sprache nicht angegeben',
  allProgrammes: 'Alle Programme',
  programme: 'Programm',
  project: 'Projekt',
  activity: 'Tätigkeit',
  type: 'Art',
  year: 'Jahr',
  language: 'Sprache',

  back: 'Zurück',

  jumpToYear: 'Zu einem Jahr springen',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link zum Meilenstein: ${milestone}`,
  readMore: 'Weiterlesen',
  readMoreAbout: (milestone) => `Weiterlesen: ${milestone}`,

  search: 'Veröffentlichungen suchen',
  searchHint: 'Titel, Autor/-in oder Thema',
  clearSearch: 'Sucheingabe löschen',
  filters: 'Filter',
  activeFilters: 'Aktive Filter',
  removeFilter: (filter) => `Filter „${filter}“ entfernen`,
  clearFilters: 'Alle Filter entfernen',
  resultCount: plural({ one: '# Veröffentlichung gefunden', other: '# Veröffentlichungen gefunden' }),
  nothingFound: 'Keine Veröffentlichungen gefunden',
  nothingFoundHint: 'Bitte mit weniger Wörtern suchen oder einen Filter entfernen.',
  yearFrom: 'Ab Jahr',
  yearTo: 'Bis Jahr',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Ab ${from}` : `Bis ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Von ${first} bis ${last}; Höchstwert im Jahr ${busiest}: ${publications}`,
  showMore: plural({ one: '# weiteren Eintrag anzeigen', other: '# weitere anzeigen' }),
  shownCount: (shown, all) => `${shown} von ${all} angezeigt`,
  showAllOptions: 'Alle anzeigen',
  sortBy: 'Sortieren nach',
  sortByDate: 'Neueste zuerst',
  sortByTitle: 'Titel',
  sortByRelevance: 'Relevanz',

  webPage: 'Webseite',
  openFile: 'Öffnen',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Sprachfassungen',
  cite: 'Zitieren',
  export: 'Exportieren',

  projects: 'Projekte',
  publications: 'Veröffentlichungen',
  news: 'Meldungen',
  events: 'Veranstaltungen',
  milestones: 'Meilensteine',
  projectsRunning: 'Laufend',
  projectsEnded: 'Abgeschlossen',
  projectsEndUnknown: 'Ende unbekannt',
  period: 'Laufzeit',
  periodStart: (date) => `Beginn: ${date}`,
  periodEnd: (date) => `Ende: ${date}`,
  startUnknown: 'Beginn unbekannt',
  partners: 'Partner',
  supporters: 'Förderer',
  andMore: plural({ one: 'und # weiterer Eintrag', other: 'und # weitere' }),

  searchProjects: 'Projekte suchen',
  searchProjectsHint: 'Titel, Partner oder Thema',
  projectsFound: plural({ one: '# Projekt gefunden', other: '# Projekte gefunden' }),
  noProjectsFound: 'Keine Projekte gefunden',
  noProjectsFoundHint: 'Bitte mit weniger Wörtern suchen.',

  dateUnknown: 'Datum unbekannt',
  followFeed: 'Im Feedreader abonnieren (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Kommende Veranstaltung',

  founded: 'Gründung',
  seat: 'Sitz',
  email: 'E-Mail',
  mission: 'Auftrag',
  activities: 'Tätigkeiten',
  values: 'Werte',
  story: 'Geschichte',

  noReport: 'Kein Bericht verzeichnet',

  foundations: 'Stiftungen',
  europeanInstitutions: 'Europäische Institutionen',
  intergovernmentalOrganisations: 'Zwischenstaatliche Organisationen',
  otherSupporters: 'Sonstige',

  upcomingEvents: 'Kommende Veranstaltungen',
  pastEvents: 'Vergangene Veranstaltungen',
  noUpcomingEvents: 'Derzeit sind keine Veranstaltungen geplant.',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  online: 'Online',
  joinOnline: (event) => about('Online teilnehmen', event),
  addToCalendar: (event) => about('In den Kalender eintragen', event),
  updateCalendar: (event) => about('Kalender aktualisieren', event),
  yourTime: (time) => `${time} in Ihrer Zeitzone`,

  citationFormat: 'Zitierformat',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyViewLink: 'Link zu dieser Ansicht kopieren',
  notCopied: 'Kopieren nicht möglich. Der Text ist markiert und kann mit der Tastatur kopiert werden.',
};

export default de;
