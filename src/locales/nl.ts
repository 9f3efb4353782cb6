import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('nl');

const kinds = {
  publication: 'Publicatie',
  report: 'Verslag',
  news: 'Nieuwsbericht',
  event: 'Evenement',
  milestone: 'Mijlpaal',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Activiteitenverslag',
    'annual-report': 'Jaarverslag',
    article: 'Artikel',
    book: 'Boek',
    brief: 'Nota',
    'comparative-report': 'Vergelijkend rapport',
    'country-report': 'Landenrapport',
    database: 'Databank',
    factsheet: 'Factsheet',
    guide: 'Gids',
    handbook: 'Handboek',
    'journal-article': 'Tijdschriftartikel',
    'legislative-proposals': 'Wetgevingsvoorstellen',
    'literature-review': 'Literatuuroverzicht',
    manual: 'Handleiding',
    newsletter: 'Nieuwsbrief',
    paper: 'Paper',
    periodical: 'Tijdschrift',
    podcast: 'Podcast',
    'policy-brief': 'Policy brief',
    report: 'Rapport',
    study: 'Studie',
    tool: 'Instrument',
    toolkit: 'Toolkit',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const nl: Strings = {
  $code: 'nl',
  $name: 'Nederlands',
  $dir: 'ltr',

  waiting: 'Wordt geladen…',
  empty: 'Er is hier nog geen inhoud.',
  failed: 'De inhoud kon niet worden geladen.',
  tryAgain: 'Opnieuw proberen',
  stale: (date) => `Stand van zaken op ${date}. De nieuwste versie kon niet worden geladen.`,

  projectCount: plural({ one: '# project', other: '# projecten' }),
  publicationCount: plural({ one: '# publicatie', other: '# publicaties' }),
  milestoneCount: plural({ one: '# mijlpaal', other: '# mijlpalen' }),
  yearUnknown: 'Jaar onbekend',
  languageUnknown: 'Taal niet vermeld',
  allProgrammes: 'Alle programma’s',
  programme: 'Programma',
  project: 'Project',
  activity: 'Activiteit',
  type: 'Soort',
  year: 'Jaar',
  language: 'Taal',

  back: 'Terug',

  jumpToYear: 'Naar een jaar gaan',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link naar mijlpaal: ${milestone}`,
  readMore: 'Lees meer',
  readMoreAbout: (milestone) => `Lees meer: ${milestone}`,

  search: 'Zoeken in publicaties',
  searchHint: 'Titel, auteur of onderwerp',
  clearSearch: 'Zoekopdracht wissen',
  filters: 'Filters',
  activeFilters: 'Actieve filters',
  removeFilter: (filter) => `Filter “${filter}” verwijderen`,
  clearFilters: 'Alle filters verwijderen',
  resultCount: plural({ one: '# publicatie gevonden', other: '# publicaties gevonden' }),
  nothingFound: 'Geen publicaties gevonden',
  nothingFoundHint: 'Probeer het met minder woorden of verwijder een filter.',
  yearFrom: 'Vanaf jaar',
  yearTo: 'Tot en met jaar',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Vanaf ${from}` : `Tot en met ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Van ${first} tot en met ${last}; de meeste in ${busiest}: ${publications}`,
  showMore: plural({ one: 'Nog # tonen', other: 'Nog # tonen' }),
  shownCount: (shown, all) => `${shown} van ${all} getoond`,
  showAllOptions: 'Alles tonen',
  sortBy: 'Sorteren op',
  sortByDate: 'Nieuwste eerst',
  sortByTitle: 'Titel',
  sortByRelevance: 'Relevantie',

  webPage: 'Webpagina',
  openFile: 'Openen',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Taalversies',
  cite: 'Citeren',
  export: 'Exporteren',

  projects: 'Projecten',
  publications: 'Publicaties',
  news: 'Nieuws',
  events: 'Evenementen',
  milestones: 'Mijlpalen',
  projectsRunning: 'Lopend',
  projectsEnded: 'Afgerond',
  projectsEndUnknown: 'Einde onbekend',
  period: 'Looptijd',
  periodStart: (date) => `Begin: ${date}`,
  periodEnd: (date) => `Einde: ${date}`,
  startUnknown: 'Begin onbekend',
  partners: 'Partners',
  supporters: 'Met steun van',
  andMore: plural({ one: 'en nog #', other: 'en nog #' }),

  searchProjects: 'Zoeken in projecten',
  searchProjectsHint: 'Titel, partner of onderwerp',
  projectsFound: plural({ one: '# project gevonden', other: '# projecten gevonden' }),
  noProjectsFound: 'Geen projecten gevonden',
  noProjectsFoundHint: 'Probeer het met minder woorden.',

  dateUnknown: 'Datum onbekend',
  followFeed: 'Volgen in een feedreader (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Komend evenement',

  founded: 'Opgericht',
  seat: 'Zetel',
  email: 'E-mail',
  mission: 'Missie',
  activities: 'Activiteiten',
  values: 'Waarden',
  story: 'Geschiedenis',

  noReport: 'Geen verslag vermeld',

  foundations: 'Stichtingen',
  europeanInstitutions: 'Europese instellingen',
  intergovernmentalOrganisations: 'Intergouvernementele organisaties',
  otherSupporters: 'Overige',

  upcomingEvents: 'Komende evenementen',
  pastEvents: 'Eerdere evenementen',
  noUpcomingEvents: 'Momenteel geen komende evenementen.',
  cancelled: 'Geannuleerd',
  postponed: 'Uitgesteld',
  online: 'Online',
  joinOnline: (event) => about('Online deelnemen', event),
  addToCalendar: (event) => about('Toevoegen aan agenda', event),
  updateCalendar: (event) => about('Agenda bijwerken', event),
  yourTime: (time) => `${time} in uw tijdzone`,

  citationFormat: 'Citatieformaat',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyViewLink: 'Link naar deze weergave kopiëren',
  notCopied: 'Kopiëren is niet gelukt. De tekst is geselecteerd en kan met het toetsenbord worden gekopieerd.',
};

export default nl;
