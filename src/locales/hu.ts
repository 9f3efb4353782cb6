import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('hu');

const kinds = {
  publication: 'Kiadvány',
  report: 'Jelentés',
  news: 'Hír',
  event: 'Rendezvény',
  milestone: 'Mérföldkő',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Tevékenységi jelentés',
    'annual-report': 'Éves jelentés',
    article: 'Cikk',
    book: 'Könyv',
    brief: 'Összefoglaló',
    'comparative-report': 'Összehasonlító jelentés',
    'country-report': 'Országjelentés',
    database: 'Adatbázis',
    factsheet: 'Tájékoztató',
    guide: 'Útmutató',
    handbook: 'Kézikönyv',
    'journal-article': 'Folyóiratcikk',
    'legislative-proposals': 'Jogalkotási javaslatok',
    'literature-review': 'Szakirodalmi áttekintés',
    manual: 'Gyakorlati kézikönyv',
    newsletter: 'Hírlevél',
    paper: 'Szakmai anyag',
    periodical: 'Folyóirat',
    podcast: 'Podcast',
    'policy-brief': 'Szakpolitikai összefoglaló',
    report: 'Jelentés',
    study: 'Tanulmány',
    tool: 'Eszköz',
    toolkit: 'Eszköztár',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const hu: Strings = {
  $code: 'hu',
  $name: 'Magyar',
  $dir: 'ltr',

  waiting: 'Betöltés…',
  empty: 'Itt még nincs megjeleníthető tartalom.',
  failed: 'A tartalmat nem sikerült betölteni.',
  tryAgain: 'Újrapróbálkozás',
  stale: (date) => `A legfrissebb változatot nem sikerült betölteni. A megjelenített tartalom dátuma: ${date}`,

  projectCount: plural({ one: '# projekt', other: '# projekt' }),
  publicationCount: plural({ one: '# kiadvány', other: '# kiadvány' }),
  milestoneCount: plural({ one: '# mérföldkő', other: '# mérföldkő' }),
  yearUnknown: 'Ismeretlen év',
  languageUnknown: 'Nincs megadva a nyelv',
  allProgrammes: 'Összes program',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Tevékenység',
  type: 'Típus',
  year: 'Év',
  language: 'Nyelv',

  back: 'Vissza',

  jumpToYear: 'Ugrás adott évre',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link a mérföldkőhöz: ${milestone}`,
  readMore: 'Bővebben',
  readMoreAbout: (milestone) => `Bővebben: ${milestone}`,

  search: 'Keresés a kiadványok között',
  searchHint: 'Cím, szerző vagy téma',
  clearSearch: 'Keresés törlése',
  filters: 'Szűrők',
  activeFilters: 'Aktív szűrők',
  removeFilter: (filter) => `Szűrő eltávolítása: ${filter}`,
  clearFilters: 'Összes szűrő eltávolítása',
  resultCount: plural({ one: '# kiadvány található', other: '# kiadvány található' }),
  nothingFound: 'Nem található kiadvány',
  nothingFoundHint: 'Próbálkozzon kevesebb szóval, vagy távolítson el egy szűrőt.',
  yearFrom: 'Kezdő év',
  yearTo: 'Záró év',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Kezdő év: ${from}` : `Záró év: ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Időszak: ${first}–${last}; a legtöbb kiadvány éve: ${busiest} (${publications})`,
  showMore: plural({ one: 'További # megjelenítése', other: 'További # megjelenítése' }),
  shownCount: (shown, all) => `Megjelenítve: ${shown}, összesen: ${all}`,
  showAllOptions: 'Összes megjelenítése',
  sortBy: 'Rendezés',
  sortByDate: 'Legújabbak elöl',
  sortByTitle: 'Cím',
  sortByRelevance: 'Relevancia',

  webPage: 'Weboldal',
  openFile: 'Megnyitás',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Nyelvi változatok',
  cite: 'Idézés',
  export: 'Exportálás',

  projects: 'Projektek',
  publications: 'Kiadványok',
  news: 'Hírek',
  events: 'Rendezvények',
  milestones: 'Mérföldkövek',
  projectsRunning: 'Folyamatban lévő',
  projectsEnded: 'Lezárult',
  projectsEndUnknown: 'Ismeretlen befejezés',
  period: 'Időszak',
  periodStart: (date) => `Kezdet: ${date}`,
  periodEnd: (date) => `Befejezés: ${date}`,
  startUnknown: 'Ismeretlen kezdet',
  partners: 'Partnerek',
  supporters: 'Támogatók',
  andMore: plural({ one: 'és még #', other: 'és még #' }),

  searchProjects: 'Keresés a projektek között',
  searchProjectsHint: 'Cím, partner vagy téma',
  projectsFound: plural({ one: '# projekt található', other: '# projekt található' }),
  noProjectsFound: 'Nem található projekt',
  noProjectsFoundHint: 'Próbálkozzon kevesebb szóval.',

  dateUnknown: 'Ismeretlen dátum',
  followFeed: 'Követés hírcsatorna-olvasóban (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Közelgő rendezvény',

  founded: 'Alapítás',
  seat: 'Székhely',
  email: 'E-mail',
  mission: 'Küldetés',
  activities: 'Tevékenységek',
  values: 'Értékek',
  story: 'Történet',

  noReport: 'Nem szerepel jelentés',

  foundations: 'Alapítványok',
  europeanInstitutions: 'Európai intézmények',
  intergovernmentalOrganisations: 'Kormányközi szervezetek',
  otherSupporters: 'Egyéb',

  upcomingEvents: 'Közelgő rendezvények',
  pastEvents: 'Korábbi rendezvények',
  noUpcomingEvents: 'Jelenleg nincsenek közelgő rendezvények.',
  cancelled: 'Lemondva',
  postponed: 'Elhalasztva',
  online: 'Online',
  joinOnline: (event) => about('Online részvétel', event),
  addToCalendar: (event) => about('Hozzáadás a naptárhoz', event),
  updateCalendar: (event) => about('Naptár frissítése', event),
  yourTime: (time) => `${time} az Ön időzónájában`,

  citationFormat: 'Idézési formátum',
  copy: 'Másolás',
  copied: 'Másolva',
  copyViewLink: 'E nézet linkjének másolása',
  notCopied: 'A másolás nem sikerült. A szöveg ki van jelölve, és billentyűzettel másolható.',
};

export default hu;
