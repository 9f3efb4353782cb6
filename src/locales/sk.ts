import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('sk');

const kinds = {
  publication: 'Publikácia',
  report: 'Správa',
  news: 'Aktualita',
  event: 'Podujatie',
  milestone: 'Míľnik',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Správa o činnosti',
    'annual-report': 'Výročná správa',
    article: 'Článok',
    book: 'Kniha',
    brief: 'Stručný prehľad',
    'comparative-report': 'Porovnávacia správa',
    'country-report': 'Správa o krajine',
    database: 'Databáza',
    factsheet: 'Informačný list',
    guide: 'Sprievodca',
    handbook: 'Príručka',
    'journal-article': 'Článok v časopise',
    'legislative-proposals': 'Legislatívne návrhy',
    'literature-review': 'Prehľad literatúry',
    manual: 'Manuál',
    newsletter: 'Informačný bulletin',
    paper: 'Odborný text',
    periodical: 'Periodikum',
    podcast: 'Podcast',
    'policy-brief': 'Stručný prehľad politiky',
    report: 'Správa',
    study: 'Štúdia',
    tool: 'Nástroj',
    toolkit: 'Súbor nástrojov',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const sk: Strings = {
  $code: 'sk',
  $name: 'Slovenčina',
  $dir: 'ltr',

  waiting: 'Načítava sa…',
  empty: 'Zatiaľ tu nie je žiadny obsah.',
  failed: 'Obsah sa nepodarilo načítať.',
  tryAgain: 'Skúsiť znova',
  stale: (date) => `Stav ku dňu ${date}. Najnovšiu verziu sa nepodarilo načítať.`,

  projectCount: plural({ one: '# projekt', few: '# projekty', many: '# projektu', other: '# projektov' }),
  publicationCount: plural({ one: '# publikácia', few: '# publikácie', many: '# publikácie', other: '# publikácií' }),
  milestoneCount: plural({ one: '# míľnik', few: '# míľniky', many: '# míľnika', other: '# míľnikov' }),
  yearUnknown: 'Neznámy rok',
  languageUnknown: 'Neuvedený jazyk',
  allProgrammes: 'Všetky programy',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Činnosť',
  type: 'Druh',
  year: 'Rok',
  language: 'Jazyk',

  back: 'Späť',

  jumpToYear: 'Prejsť na rok',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Odkaz na míľnik: ${milestone}`,
  readMore: 'Čítať ďalej',
  readMoreAbout: (milestone) => `Čítať ďalej: ${milestone}`,

  search: 'Hľadať v publikáciách',
  searchHint: 'Názov, autor alebo téma',
  clearSearch: 'Vymazať hľadaný výraz',
  filters: 'Filtre',
  activeFilters: 'Aktívne filtre',
  removeFilter: (filter) => `Odstrániť filter: ${filter}`,
  clearFilters: 'Odstrániť všetky filtre',
  resultCount: plural({
    one: 'Našla sa # publikácia',
    few: 'Našli sa # publikácie',
    many: 'Našlo sa # publikácie',
    other: 'Našlo sa # publikácií',
  }),
  nothingFound: 'Nenašli sa žiadne publikácie',
  nothingFoundHint: 'Skúste menej slov alebo odstráňte niektorý filter.',
  yearFrom: 'Od roku',
  yearTo: 'Do roku',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}\u00a0– ${to}`;
    return from ? `Od roku ${from}` : `Do roku ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Od roku ${first} do roku ${last}; najviac v roku ${busiest}: ${publications}`,
  showMore: plural({
    one: 'Zobraziť ešte #',
    few: 'Zobraziť ešte #',
    many: 'Zobraziť ešte #',
    other: 'Zobraziť ešte #',
  }),
  shownCount: (shown, all) => `Zobrazuje sa ${shown} z celkového počtu ${all}`,
  showAllOptions: 'Zobraziť všetko',
  sortBy: 'Zoradenie',
  sortByDate: 'Od najnovších',
  sortByTitle: 'Podľa názvu',
  sortByRelevance: 'Podľa relevantnosti',

  webPage: 'Webová stránka',
  openFile: 'Otvoriť',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Vydania',
  cite: 'Citovať',
  export: 'Exportovať',

  projects: 'Projekty',
  publications: 'Publikácie',
  news: 'Aktuality',
  events: 'Podujatia',
  milestones: 'Míľniky',
  projectsRunning: 'Prebiehajúce',
  projectsEnded: 'Ukončené',
  projectsEndUnknown: 'S neznámym koncom',
  period: 'Obdobie',
  periodStart: (date) => `Začiatok: ${date}`,
  periodEnd: (date) => `Koniec: ${date}`,
  startUnknown: 'Neznámy začiatok',
  partners: 'Partneri',
  supporters: 'Podporovatelia',
  andMore: plural({ one: 'a ešte #', few: 'a ešte #', many: 'a ešte #', other: 'a ešte #' }),

  searchProjects: 'Hľadať v projektoch',
  searchProjectsHint: 'Názov, partner alebo téma',
  projectsFound: plural({
    one: 'Našiel sa # projekt',
    few: 'Našli sa # projekty',
    many: 'Našlo sa # projektu',
    other: 'Našlo sa # projektov',
  }),
  noProjectsFound: 'Nenašli sa žiadne projekty',
  noProjectsFoundHint: 'Skúste menej slov.',

  dateUnknown: 'Neznámy dátum',
  followFeed: 'Sledovať v čítačke kanálov (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Nadchádzajúce podujatie',

  founded: 'Založenie',
  seat: 'Sídlo',
  email: 'E-mail',
  mission: 'Poslanie',
  activities: 'Činnosti',
  values: 'Hodnoty',
  story: 'História',

  noReport: 'Správa nie je uvedená',

  foundations: 'Nadácie',
  europeanInstitutions: 'Európske inštitúcie',
  intergovernmentalOrganisations: 'Medzivládne organizácie',
  otherSupporters: 'Ostatní',

  upcomingEvents: 'Nadchádzajúce podujatia',
  pastEvents: 'Minulé podujatia',
  noUpcomingEvents: 'Momentálne nie sú žiadne nadchádzajúce podujatia.',
  cancelled: 'Zrušené',
  postponed: 'Odložené',
  online: 'Online',
  joinOnline: (event) => about('Pripojiť sa online', event),
  addToCalendar: (event) => about('Pridať do kalendára', event),
  updateCalendar: (event) => about('Aktualizovať v kalendári', event),
  yourTime: (time) => `${time} vo vašom časovom pásme`,

  citationFormat: 'Formát citácie',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  copyViewLink: 'Kopírovať odkaz na toto zobrazenie',
  notCopied: 'Kopírovanie sa nepodarilo, text je však označený: skopírujte ho pomocou klávesnice.',
};
export default sk;
