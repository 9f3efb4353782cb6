import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('lv');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publikācija',
  report: 'Ziņojums',
  news: 'Ziņa',
  event: 'Pasākums',
  milestone: 'Nozīmīgs notikums',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Darbības pārskats',
    'annual-report': 'Gada ziņojums',
    article: 'Raksts',
    book: 'Grāmata',
    brief: 'Īss pārskats',
    'comparative-report': 'Salīdzinošs ziņojums',
    'country-report': 'Ziņojums par valsti',
    database: 'Datubāze',
    factsheet: 'Faktu lapa',
    guide: 'Ceļvedis',
    handbook: 'Rokasgrāmata',
    'journal-article': 'Raksts žurnālā',
    'legislative-proposals': 'Tiesību aktu priekšlikumi',
    'literature-review': 'Literatūras apskats',
    manual: 'Praktisks ceļvedis',
    newsletter: 'Informatīvs biļetens',
    paper: 'Dokuments',
    periodical: 'Periodisks izdevums',
    podcast: 'Aplāde',
    'policy-brief': 'Politikas kopsavilkums',
    report: 'Ziņojums',
    study: 'Pētījums',
    tool: 'Rīks',
    toolkit: 'Rīkkopa',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const lv: Strings = {
  $code: 'lv',
  $name: 'Latviešu',
  $dir: 'ltr',

  waiting: 'Notiek ielāde…',
  empty: 'Pagaidām satura nav.',
  failed: 'Saturu neizdevās ielādēt.',
  tryAgain: 'Mēģināt vēlreiz',
  stale: (date) => `Atjaunināts: ${date}. Jaunāko versiju neizdevās ielādēt.`,

  projectCount: plural({ zero: '# projektu', one: '# projekts', other: '# projekti' }),
  publicationCount: plural({ zero: '# publikāciju', one: '# publikācija', other: '# publikācijas' }),
  milestoneCount: plural({ zero: '# nozīmīgu notikumu', one: '# nozīmīgs notikums', other: '# nozīmīgi notikumi' }),
  yearUnknown: 'Gads nav zināms',
  languageUnknown: 'Valoda nav norādīta',
  allProgrammes: 'Visas programmas',
  programme: 'Programma',
  project: 'Projekts',
  activity: 'Darbības virziens',
  type: 'Veids',
  year: 'Gads',
  language: 'Valoda',

  back: 'Atpakaļ',

  jumpToYear: 'Pāriet uz gadu',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Saite: ${milestone}`,
  readMore: 'Lasīt vairāk',
  readMoreAbout: (milestone) => `Lasīt vairāk: ${milestone}`,

  search: 'Meklēt publikācijas',
  searchHint: 'Nosaukums, autors vai temats',
  clearSearch: 'Notīrīt meklējumu',
  filters: 'Filtri',
  activeFilters: 'Aktīvie filtri',
  removeFilter: (filter) => `Noņemt filtru: ${filter}`,
  clearFilters: 'Noņemt visus filtrus',
  resultCount: plural({
    zero: 'Atrastas # publikācijas',
    one: 'Atrasta # publikācija',
    other: 'Atrastas # publikācijas',
  }),
  nothingFound: 'Nav atrasta neviena publikācija',
  nothingFoundHint: 'Izmantojiet mazāk vārdu vai noņemiet kādu filtru.',
  yearFrom: 'No gada',
  yearTo: 'Līdz gadam',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}.–${to}. g.`;
    return from ? `No ${from}. g.` : `Līdz ${to ?? ''}. g.`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `No ${first}. līdz ${last}. gadam; visvairāk ${busiest}. gadā: ${publications}`,
  showMore: plural({ zero: 'Rādīt vēl #', one: 'Rādīt vēl #', other: 'Rādīt vēl #' }),
  shownCount: (shown, all) => `Parādīts: ${shown} no ${all}`,
  showAllOptions: 'Rādīt visu',
  sortBy: 'Kārtošana',
  sortByDate: 'Vispirms jaunākās',
  sortByTitle: 'Nosaukums',
  sortByRelevance: 'Atbilstība',

  webPage: 'Tīmekļa lapa',
  openFile: 'Atvērt',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Valodu versijas',
  cite: 'Citēt',
  export: 'Eksportēt',

  projects: 'Projekti',
  publications: 'Publikācijas',
  news: 'Ziņas',
  events: 'Pasākumi',
  milestones: 'Nozīmīgi notikumi',
  projectsRunning: 'Pašreizējie',
  projectsEnded: 'Pabeigtie',
  projectsEndUnknown: 'Beigas nav zināmas',
  period: 'Laikposms',
  periodStart: (date) => `Sākums: ${date}`,
  periodEnd: (date) => `Beigas: ${date}`,
  startUnknown: 'Sākums nav zināms',
  partners: 'Partneri',
  supporters: 'Atbalstītāji',
  andMore: plural({ zero: 'un vēl #', one: 'un vēl #', other: 'un vēl #' }),

  searchProjects: 'Meklēt projektus',
  searchProjectsHint: 'Nosaukums, partneris vai temats',
  projectsFound: plural({ zero: 'Atrasti # projekti', one: 'Atrasts # projekts', other: 'Atrasti # projekti' }),
  noProjectsFound: 'Nav atrasts neviens projekts',
  noProjectsFoundHint: 'Izmantojiet mazāk vārdu.',

  dateUnknown: 'Datums nav zināms',
  followFeed: 'Sekot plūsmu lasītājā (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Gaidāms pasākums',

  founded: 'Dibināta',
  seat: 'Mītne',
  email: 'E-pasts',
  mission: 'Misija',
  activities: 'Darbības virzieni',
  values: 'Vērtības',
  story: 'Vēsture',

  noReport: 'Ziņojums nav norādīts',

  foundations: 'Fondi',
  europeanInstitutions: 'Eiropas iestādes',
  intergovernmentalOrganisations: 'Starpvaldību organizācijas',
  otherSupporters: 'Citi',

  upcomingEvents: 'Gaidāmie pasākumi',
  pastEvents: 'Iepriekšējie pasākumi',
  noUpcomingEvents: 'Pašlaik nav gaidāmu pasākumu.',
  cancelled: 'Atcelts',
  postponed: 'Atlikts',
  online: 'Tiešsaistē',
  joinOnline: (event) => about('Piedalīties tiešsaistē', event),
  addToCalendar: (event) => about('Pievienot kalendāram', event),
  updateCalendar: (event) => about('Atjaunināt kalendāru', event),
  yourTime: (time) => `${time} jūsu laika joslā`,

  citationFormat: 'Citēšanas formāts',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  copyViewLink: 'Kopēt saiti uz šo skatu',
  notCopied: 'Neizdevās nokopēt, bet teksts ir atlasīts: kopējiet to ar tastatūru.',
};

export default lv;
