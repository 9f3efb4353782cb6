import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('cs');

const kinds = {
  publication: 'Publikace',
  report: 'Zpráva',
  news: 'Aktualita',
  event: 'Akce',
  milestone: 'Milník',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Zpráva o činnosti',
    'annual-report': 'Výroční zpráva',
    article: 'Článek',
    book: 'Kniha',
    brief: 'Stručný přehled',
    'comparative-report': 'Srovnávací zpráva',
    'country-report': 'Zpráva o zemi',
    database: 'Databáze',
    factsheet: 'Informační list',
    guide: 'Průvodce',
    handbook: 'Příručka',
    'journal-article': 'Článek v časopise',
    'legislative-proposals': 'Legislativní návrhy',
    'literature-review': 'Přehled literatury',
    manual: 'Manuál',
    newsletter: 'Zpravodaj',
    paper: 'Odborný text',
    periodical: 'Periodikum',
    podcast: 'Podcast',
    'policy-brief': 'Stručný přehled politiky',
    report: 'Zpráva',
    study: 'Studie',
    tool: 'Nástroj',
    toolkit: 'Soubor nástrojů',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const cs: Strings = {
  $code: 'cs',
  $name: 'Čeština',
  $dir: 'ltr',

  waiting: 'Načítání…',
  empty: 'Zatím zde není žádný obsah.',
  failed: 'Obsah se nepodařilo načíst.',
  tryAgain: 'Zkusit znovu',
  stale: (date) => `Stav ke dni ${date}. Nejnovější verzi se nepodařilo načíst.`,

  projectCount: plural({ one: '# projekt', few: '# projekty', many: '# projektu', other: '# projektů' }),
  publicationCount: plural({ one: '# publikace', few: '# publikace', many: '# publikace', other: '# publikací' }),
  milestoneCount: plural({ one: '# milník', few: '# milníky', many: '# milníku', other: '# milníků' }),
  yearUnknown: 'Neznámý rok',
  languageUnknown: 'Neuvedený jazyk',
  allProgrammes: 'Všechny programy',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Činnost',
  type: 'Druh',
  year: 'Rok',
  language: 'Jazyk',

  back: 'Zpět',

  jumpToYear: 'Přejít na rok',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Odkaz na milník: ${milestone}`,
  readMore: 'Číst dále',
  readMoreAbout: (milestone) => `Číst dále: ${milestone}`,

  search: 'Hledat v publikacích',
  searchHint: 'Název, autor nebo téma',
  clearSearch: 'Vymazat hledaný výraz',
  filters: 'Filtry',
  activeFilters: 'Aktivní filtry',
  removeFilter: (filter) => `Odebrat filtr: ${filter}`,
  clearFilters: 'Odebrat všechny filtry',
  resultCount: plural({
    one: 'Nalezena # publikace',
    few: 'Nalezeny # publikace',
    many: 'Nalezeno # publikace',
    other: 'Nalezeno # publikací',
  }),
  nothingFound: 'Nebyly nalezeny žádné publikace',
  nothingFoundHint: 'Zkuste méně slov nebo odeberte některý filtr.',
  yearFrom: 'Od roku',
  yearTo: 'Do roku',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Od roku ${from}` : `Do roku ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Od roku ${first} do roku ${last}; nejvíce v roce ${busiest}: ${publications}`,
  showMore: plural({
    one: 'Zobrazit # další',
    few: 'Zobrazit # další',
    many: 'Zobrazit # dalšího',
    other: 'Zobrazit # dalších',
  }),
  shownCount: (shown, all) => `Zobrazeno ${shown} z celkem ${all}`,
  showAllOptions: 'Zobrazit vše',
  sortBy: 'Řazení',
  sortByDate: 'Od nejnovějších',
  sortByTitle: 'Podle názvu',
  sortByRelevance: 'Podle relevance',

  webPage: 'Webová stránka',
  openFile: 'Otevřít',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Vydání',
  cite: 'Citovat',
  export: 'Exportovat',

  projects: 'Projekty',
  publications: 'Publikace',
  news: 'Aktuality',
  events: 'Akce',
  milestones: 'Milníky',
  projectsRunning: 'Probíhající',
  projectsEnded: 'Ukončené',
  projectsEndUnknown: 'S neznámým koncem',
  period: 'Období',
  periodStart: (date) => `Začátek: ${date}`,
  periodEnd: (date) => `Konec: ${date}`,
  startUnknown: 'Neznámý začátek',
  partners: 'Partneři',
  supporters: 'Podporovatelé',
  andMore: plural({ one: 'a # další', few: 'a # další', many: 'a # dalšího', other: 'a # dalších' }),

  searchProjects: 'Hledat v projektech',
  searchProjectsHint: 'Název, partner nebo téma',
  projectsFound: plural({
    one: 'Nalezen # projekt',
    few: 'Nalezeny # projekty',
    many: 'Nalezeno # projektu',
    other: 'Nalezeno # projektů',
  }),
  noProjectsFound: 'Nebyly nalezeny žádné projekty',
  noProjectsFoundHint: 'Zkuste méně slov.',

  dateUnknown: 'Neznámé datum',
  followFeed: 'Sledovat ve čtečce kanálů (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Nadcházející akce',

  founded: 'Založení',
  seat: 'Sídlo',
  email: 'E-mail',
  mission: 'Poslání',
  activities: 'Činnosti',
  values: 'Hodnoty',
  story: 'Historie',

  noReport: 'Zpráva není uvedena',

  foundations: 'Nadace',
  europeanInstitutions: 'Evropské instituce',
  intergovernmentalOrganisations: 'Mezivládní organizace',
  otherSupporters: 'Ostatní',

  upcomingEvents: 'Nadcházející akce',
  pastEvents: 'Minulé akce',
  noUpcomingEvents: 'V současné době nejsou žádné nadcházející akce.',
  cancelled: 'Zrušeno',
  postponed: 'Odloženo',
  online: 'Online',
  joinOnline: (event) => about('Připojit se online', event),
  addToCalendar: (event) => about('Přidat do kalendáře', event),
  updateCalendar: (event) => about('Aktualizovat v kalendáři', event),
  yourTime: (time) => `${time} ve vašem časovém pásmu`,

  citationFormat: 'Formát citace',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  copyViewLink: 'Kopírovat odkaz na toto zobrazení',
  notCopied: 'Kopírování se nezdařilo, text je však označen: zkopírujte jej pomocí klávesnice.',
};
export default cs;
