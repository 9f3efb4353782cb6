import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('hr');

const kinds = {
  publication: 'Publikacija',
  report: 'Izvješće',
  news: 'Vijest',
  event: 'Događanje',
  milestone: 'Prekretnica',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Izvješće o aktivnostima',
    'annual-report': 'Godišnje izvješće',
    article: 'Članak',
    book: 'Knjiga',
    brief: 'Kratki pregled',
    'comparative-report': 'Usporedno izvješće',
    'country-report': 'Izvješće o zemlji',
    database: 'Baza podataka',
    factsheet: 'Informativni list',
    guide: 'Vodič',
    handbook: 'Priručnik',
    'journal-article': 'Članak u časopisu',
    'legislative-proposals': 'Zakonodavni prijedlozi',
    'literature-review': 'Pregled literature',
    manual: 'Praktični priručnik',
    newsletter: 'Bilten',
    paper: 'Stručni rad',
    periodical: 'Periodična publikacija',
    podcast: 'Podcast',
    'policy-brief': 'Kratki pregled politike',
    report: 'Izvješće',
    study: 'Studija',
    tool: 'Alat',
    toolkit: 'Skup alata',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const hr: Strings = {
  $code: 'hr',
  $name: 'Hrvatski',
  $dir: 'ltr',

  waiting: 'Učitavanje…',
  empty: 'Ovdje još nema sadržaja.',
  failed: 'Učitavanje sadržaja nije uspjelo.',
  tryAgain: 'Pokušajte ponovno',
  // The date ends in a full stop: no other after it.
  stale: (date) => `Stanje na dan ${date}; učitavanje najnovije verzije nije uspjelo.`,

  projectCount: plural({ one: '# projekt', few: '# projekta', other: '# projekata' }),
  publicationCount: plural({ one: '# publikacija', few: '# publikacije', other: '# publikacija' }),
  milestoneCount: plural({ one: '# prekretnica', few: '# prekretnice', other: '# prekretnica' }),
  yearUnknown: 'Nepoznata godina',
  languageUnknown: 'Jezik nije naveden',
  allProgrammes: 'Svi programi',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Aktivnost',
  type: 'Vrsta',
  year: 'Godina',
  language: 'Jezik',

  back: 'Natrag',

  jumpToYear: 'Prijelaz na godinu',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Poveznica na prekretnicu: ${milestone}`,
  readMore: 'Opširnije',
  readMoreAbout: (milestone) => `Opširnije: ${milestone}`,

  search: 'Pretraživanje publikacija',
  searchHint: 'Naslov, autor ili tema',
  clearSearch: 'Izbriši pretraživanje',
  filters: 'Filtri',
  activeFilters: 'Aktivni filtri',
  removeFilter: (filter) => `Ukloni filtar: ${filter}`,
  clearFilters: 'Ukloni sve filtre',
  resultCount: plural({
    one: 'Pronađena # publikacija',
    few: 'Pronađene # publikacije',
    other: 'Pronađeno # publikacija',
  }),
  nothingFound: 'Nema pronađenih publikacija',
  nothingFoundHint: 'Pokušajte s manje riječi ili uklonite filtar.',
  yearFrom: 'Od godine',
  yearTo: 'Do godine',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Od ${from}. godine` : `Do ${to ?? ''}. godine`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Od ${first}. do ${last}. godine; najviše ${busiest}. godine: ${publications}`,
  showMore: plural({ one: 'Prikaži još #', few: 'Prikaži još #', other: 'Prikaži još #' }),
  shownCount: (shown, all) => `Prikazano ${shown} od ${all}`,
  showAllOptions: 'Prikaži sve',
  sortBy: 'Poredak',
  sortByDate: 'Od najnovijih',
  sortByTitle: 'Po naslovu',
  sortByRelevance: 'Po relevantnosti',

  webPage: 'Internetska stranica',
  openFile: 'Otvori',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Izdanja',
  cite: 'Citiranje',
  export: 'Izvoz',

  projects: 'Projekti',
  publications: 'Publikacije',
  news: 'Vijesti',
  events: 'Događanja',
  milestones: 'Prekretnice',
  projectsRunning: 'U tijeku',
  projectsEnded: 'Završeni',
  projectsEndUnknown: 'S nepoznatim završetkom',
  period: 'Razdoblje',
  periodStart: (date) => `Početak: ${date}`,
  periodEnd: (date) => `Završetak: ${date}`,
  startUnknown: 'Nepoznat početak',
  partners: 'Partneri',
  supporters: 'Podupiratelji',
  andMore: plural({ one: 'i još #', few: 'i još #', other: 'i još #' }),

  searchProjects: 'Pretraživanje projekata',
  searchProjectsHint: 'Naslov, partner ili tema',
  projectsFound: plural({
    one: 'Pronađen # projekt',
    few: 'Pronađena # projekta',
    other: 'Pronađeno # projekata',
  }),
  noProjectsFound: 'Nema pronađenih projekata',
  noProjectsFoundHint: 'Pokušajte s manje riječi.',

  dateUnknown: 'Nepoznat datum',
  followFeed: 'Pratite u čitaču kanala (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Nadolazeće događanje',

  founded: 'Osnivanje',
  seat: 'Sjedište',
  email: 'E-pošta',
  mission: 'Misija',
  activities: 'Aktivnosti',
  values: 'Vrijednosti',
  story: 'Povijest',

  noReport: 'Izvješće nije navedeno',

  foundations: 'Zaklade',
  europeanInstitutions: 'Europske institucije',
  intergovernmentalOrganisations: 'Međuvladine organizacije',
  otherSupporters: 'Ostali',

  upcomingEvents: 'Nadolazeća događanja',
  pastEvents: 'Prošla događanja',
  noUpcomingEvents: 'Trenutačno nema nadolazećih događanja.',
  cancelled: 'Otkazano',
  postponed: 'Odgođeno',
  online: 'Na internetu',
  joinOnline: (event) => about('Sudjelujte putem interneta', event),
  addToCalendar: (event) => about('Dodaj u kalendar', event),
  updateCalendar: (event) => about('Ažuriraj u kalendaru', event),
  yourTime: (time) => `${time} u vašoj vremenskoj zoni`,

  citationFormat: 'Format citiranja',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  copyViewLink: 'Kopiraj poveznicu na ovaj prikaz',
  notCopied: 'Kopiranje nije uspjelo, ali je tekst označen: kopirajte ga tipkovnicom.',
};
export default hr;
