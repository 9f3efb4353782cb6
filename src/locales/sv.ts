import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('sv');

const kinds = {
  publication: 'Publikation',
  report: 'Rapport',
  news: 'Nyhet',
  event: 'Evenemang',
  milestone: 'Milstolpe',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Verksamhetsrapport',
    'annual-report': 'Årsrapport',
    article: 'Artikel',
    book: 'Bok',
    brief: 'Kortrapport',
    'comparative-report': 'Jämförande rapport',
    'country-report': 'Landrapport',
    database: 'Databas',
    factsheet: 'Faktablad',
    guide: 'Vägledning',
    handbook: 'Handbok',
    'journal-article': 'Tidskriftsartikel',
    'legislative-proposals': 'Lagstiftningsförslag',
    'literature-review': 'Litteraturöversikt',
    manual: 'Manual',
    newsletter: 'Nyhetsbrev',
    paper: 'Paper',
    periodical: 'Tidskrift',
    podcast: 'Podcast',
    'policy-brief': 'Policy brief',
    report: 'Rapport',
    study: 'Studie',
    tool: 'Verktyg',
    toolkit: 'Verktygslåda',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const sv: Strings = {
  $code: 'sv',
  $name: 'Svenska',
  $dir: 'ltr',

  waiting: 'Läser in\u00a0…',
  empty: 'Här finns ännu inget innehåll.',
  failed: 'Innehållet kunde inte läsas in.',
  tryAgain: 'Försök igen',
  stale: (date) => `Uppgifter per den ${date}. Den senaste versionen kunde inte läsas in.`,

  projectCount: plural({ one: '# projekt', other: '# projekt' }),
  publicationCount: plural({ one: '# publikation', other: '# publikationer' }),
  milestoneCount: plural({ one: '# milstolpe', other: '# milstolpar' }),
  yearUnknown: 'Okänt år',
  languageUnknown: 'Språk ej angivet',
  allProgrammes: 'Alla program',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Verksamhet',
  type: 'Typ',
  year: 'År',
  language: 'Språk',

  back: 'Tillbaka',

  jumpToYear: 'Gå till ett år',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Länk till milstolpe: ${milestone}`,
  readMore: 'Läs mer',
  readMoreAbout: (milestone) => `Läs mer: ${milestone}`,

  search: 'Sök bland publikationer',
  searchHint: 'Titel, författare eller ämne',
  clearSearch: 'Rensa sökningen',
  filters: 'Filter',
  activeFilters: 'Aktiva filter',
  removeFilter: (filter) => `Ta bort filtret ”${filter}”`,
  clearFilters: 'Ta bort alla filter',
  resultCount: plural({ one: '# publikation hittades', other: '# publikationer hittades' }),
  nothingFound: 'Inga publikationer hittades',
  nothingFoundHint: 'Försök med färre ord eller ta bort ett filter.',
  yearFrom: 'Från år',
  yearTo: 'Till och med år',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Från ${from}` : `Till och med ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Från ${first} till ${last}; flest år ${busiest}: ${publications}`,
  showMore: plural({ one: 'Visa # till', other: 'Visa # till' }),
  shownCount: (shown, all) => `Visar ${shown} av ${all}`,
  showAllOptions: 'Visa alla',
  sortBy: 'Sortera efter',
  sortByDate: 'Nyast först',
  sortByTitle: 'Titel',
  sortByRelevance: 'Relevans',

  webPage: 'Webbsida',
  openFile: 'Öppna',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Språkversioner',
  cite: 'Citera',
  export: 'Exportera',

  projects: 'Projekt',
  publications: 'Publikationer',
  news: 'Nyheter',
  events: 'Evenemang',
  milestones: 'Milstolpar',
  projectsRunning: 'Pågående',
  projectsEnded: 'Avslutade',
  projectsEndUnknown: 'Okänt slutdatum',
  period: 'Period',
  periodStart: (date) => `Start: ${date}`,
  periodEnd: (date) => `Slut: ${date}`,
  startUnknown: 'Okänt startdatum',
  partners: 'Partner',
  supporters: 'Med stöd av',
  andMore: plural({ one: 'och # till', other: 'och # till' }),

  searchProjects: 'Sök bland projekt',
  searchProjectsHint: 'Titel, partner eller ämne',
  projectsFound: plural({ one: '# projekt hittades', other: '# projekt hittades' }),
  noProjectsFound: 'Inga projekt hittades',
  noProjectsFoundHint: 'Försök med färre ord.',

  dateUnknown: 'Okänt datum',
  followFeed: 'Följ i en flödesläsare (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Kommande evenemang',

  founded: 'Grundad',
  seat: 'Säte',
  email: 'E-post',
  mission: 'Uppdrag',
  activities: 'Verksamhet',
  values: 'Värderingar',
  story: 'Historia',

  noReport: 'Ingen rapport registrerad',

  foundations: 'Stiftelser',
  europeanInstitutions: 'Europeiska institutioner',
  intergovernmentalOrganisations: 'Mellanstatliga organisationer',
  otherSupporters: 'Övriga',

  upcomingEvents: 'Kommande evenemang',
  pastEvents: 'Tidigare evenemang',
  noUpcomingEvents: 'Inga kommande evenemang för närvarande.',
  cancelled: 'Inställt',
  postponed: 'Uppskjutet',
  online: 'Online',
  joinOnline: (event) => about('Delta online', event),
  addToCalendar: (event) => about('Lägg till i kalendern', event),
  updateCalendar: (event) => about('Uppdatera kalendern', event),
  yourTime: (time) => `${time} i din tidszon`,

  citationFormat: 'Citeringsformat',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyViewLink: 'Kopiera länk till den här vyn',
  notCopied: 'Det gick inte att kopiera. Texten är markerad och kan kopieras med tangentbordet.',
};

export default sv;
