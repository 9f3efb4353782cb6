import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('lt');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Leidinys',
  report: 'Ataskaita',
  news: 'Naujiena',
  event: 'Renginys',
  milestone: 'Svarbus įvykis',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Veiklos ataskaita',
    'annual-report': 'Metinė ataskaita',
    article: 'Straipsnis',
    book: 'Knyga',
    brief: 'Trumpa apžvalga',
    'comparative-report': 'Lyginamoji ataskaita',
    'country-report': 'Šalies ataskaita',
    database: 'Duomenų bazė',
    factsheet: 'Faktų suvestinė',
    guide: 'Gairės',
    handbook: 'Vadovas',
    'journal-article': 'Žurnalo straipsnis',
    'legislative-proposals': 'Teisės aktų pasiūlymai',
    'literature-review': 'Literatūros apžvalga',
    manual: 'Praktinis vadovas',
    newsletter: 'Naujienlaiškis',
    paper: 'Dokumentas',
    periodical: 'Periodinis leidinys',
    podcast: 'Tinklalaidė',
    'policy-brief': 'Politikos santrauka',
    report: 'Ataskaita',
    study: 'Tyrimas',
    tool: 'Priemonė',
    toolkit: 'Priemonių rinkinys',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const lt: Strings = {
  $code: 'lt',
  $name: 'Lietuvių',
  $dir: 'ltr',

  waiting: 'Įkeliama…',
  empty: 'Turinio kol kas nėra.',
  failed: 'Turinio įkelti nepavyko.',
  tryAgain: 'Bandyti dar kartą',
  stale: (date) => `${date} duomenys. Naujausios versijos įkelti nepavyko.`,

  projectCount: plural({ one: '# projektas', few: '# projektai', many: '# projekto', other: '# projektų' }),
  publicationCount: plural({ one: '# leidinys', few: '# leidiniai', many: '# leidinio', other: '# leidinių' }),
  milestoneCount: plural({
    one: '# svarbus įvykis',
    few: '# svarbūs įvykiai',
    many: '# svarbaus įvykio',
    other: '# svarbių įvykių',
  }),
  yearUnknown: 'Metai nežinomi',
  languageUnknown: 'Kalba nenurodyta',
  allProgrammes: 'Visos programos',
  programme: 'Programa',
  project: 'Projektas',
  activity: 'Veikla',
  type: 'Rūšis',
  year: 'Metai',
  language: 'Kalba',

  back: 'Atgal',

  jumpToYear: 'Pereiti prie metų',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Nuoroda: ${milestone}`,
  readMore: 'Skaityti daugiau',
  readMoreAbout: (milestone) => `Skaityti daugiau: ${milestone}`,

  search: 'Ieškoti leidinių',
  searchHint: 'Pavadinimas, autorius arba tema',
  clearSearch: 'Išvalyti paiešką',
  filters: 'Filtrai',
  activeFilters: 'Taikomi filtrai',
  removeFilter: (filter) => `Pašalinti filtrą: ${filter}`,
  clearFilters: 'Pašalinti visus filtrus',
  resultCount: plural({
    one: 'Rastas # leidinys',
    few: 'Rasti # leidiniai',
    many: 'Rasta # leidinio',
    other: 'Rasta # leidinių',
  }),
  nothingFound: 'Leidinių nerasta',
  nothingFoundHint: 'Įveskite mažiau žodžių arba pašalinkite filtrą.',
  yearFrom: 'Metai nuo',
  yearTo: 'Metai iki',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to} m.`;
    return from ? `Nuo ${from} m.` : `Iki ${to ?? ''} m.`;
  },
  yearSummary: (first, last, busiest, publications) => `${first}–${last} m.; daugiausia ${busiest} m.: ${publications}`,
  showMore: plural({ one: 'Rodyti dar #', few: 'Rodyti dar #', many: 'Rodyti dar #', other: 'Rodyti dar #' }),
  shownCount: (shown, all) => `Rodoma ${shown} iš ${all}`,
  showAllOptions: 'Rodyti viską',
  sortBy: 'Rikiavimas',
  sortByDate: 'Naujausi pirmiausia',
  sortByTitle: 'Pavadinimas',
  sortByRelevance: 'Atitiktis',

  webPage: 'Tinklalapis',
  openFile: 'Atverti',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Kalbinės versijos',
  cite: 'Cituoti',
  export: 'Eksportuoti',

  projects: 'Projektai',
  publications: 'Leidiniai',
  news: 'Naujienos',
  events: 'Renginiai',
  milestones: 'Svarbūs įvykiai',
  projectsRunning: 'Vykdomi',
  projectsEnded: 'Užbaigti',
  projectsEndUnknown: 'Pabaiga nežinoma',
  period: 'Laikotarpis',
  periodStart: (date) => `Pradžia: ${date}`,
  periodEnd: (date) => `Pabaiga: ${date}`,
  startUnknown: 'Pradžia nežinoma',
  partners: 'Partneriai',
  supporters: 'Rėmėjai',
  andMore: plural({ one: 'ir dar #', few: 'ir dar #', many: 'ir dar #', other: 'ir dar #' }),

  searchProjects: 'Ieškoti projektų',
  searchProjectsHint: 'Pavadinimas, partneris arba tema',
  projectsFound: plural({
    one: 'Rastas # projektas',
    few: 'Rasti # projektai',
    many: 'Rasta # projekto',
    other: 'Rasta # projektų',
  }),
  noProjectsFound: 'Projektų nerasta',
  noProjectsFoundHint: 'Įveskite mažiau žodžių.',

  dateUnknown: 'Data nežinoma',
  followFeed: 'Sekti kanalų skaityklėje (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Būsimas renginys',

  founded: 'Įkurta',
  seat: 'Buveinė',
  email: 'El. paštas',
  mission: 'Misija',
  activities: 'Veikla',
  values: 'Vertybės',
  story: 'Istorija',

  noReport: 'Ataskaita nenurodyta',

  foundations: 'Fondai',
  europeanInstitutions: 'Europos institucijos',
  intergovernmentalOrganisations: 'Tarpvyriausybinės organizacijos',
  otherSupporters: 'Kiti',

  upcomingEvents: 'Būsimi renginiai',
  pastEvents: 'Praėję renginiai',
  noUpcomingEvents: 'Šiuo metu būsimų renginių nėra.',
  cancelled: 'Atšauktas',
  postponed: 'Atidėtas',
  online: 'Internetu',
  joinOnline: (event) => about('Dalyvauti internetu', event),
  addToCalendar: (event) => about('Įtraukti į kalendorių', event),
  updateCalendar: (event) => about('Atnaujinti kalendorių', event),
  yourTime: (time) => `${time} jūsų laiko juostoje`,

  citationFormat: 'Citavimo formatas',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  copyViewLink: 'Kopijuoti šio rodinio nuorodą',
  notCopied: 'Nukopijuoti nepavyko, bet tekstas pažymėtas: nukopijuokite jį klaviatūra.',
};

export default lt;
