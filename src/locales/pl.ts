import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('pl');

const kinds = {
  publication: 'Publikacja',
  report: 'Raport',
  news: 'Aktualność',
  event: 'Wydarzenie',
  milestone: 'Kamień milowy',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Raport z działalności',
    'annual-report': 'Raport roczny',
    article: 'Artykuł',
    book: 'Książka',
    brief: 'Krótka analiza',
    'comparative-report': 'Raport porównawczy',
    'country-report': 'Raport krajowy',
    database: 'Baza danych',
    factsheet: 'Zestawienie informacji',
    guide: 'Przewodnik',
    handbook: 'Podręcznik',
    'journal-article': 'Artykuł w czasopiśmie',
    'legislative-proposals': 'Propozycje legislacyjne',
    'literature-review': 'Przegląd literatury',
    manual: 'Poradnik',
    newsletter: 'Biuletyn',
    paper: 'Opracowanie',
    periodical: 'Periodyk',
    podcast: 'Podcast',
    'policy-brief': 'Krótka analiza polityki',
    report: 'Raport',
    study: 'Badanie',
    tool: 'Narzędzie',
    toolkit: 'Zestaw narzędzi',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const pl: Strings = {
  $code: 'pl',
  $name: 'Polski',
  $dir: 'ltr',

  waiting: 'Wczytywanie…',
  empty: 'Na razie nie ma tu żadnych treści.',
  failed: 'Nie udało się wczytać treści.',
  tryAgain: 'Spróbuj ponownie',
  stale: (date) => `Stan na dzień ${date}\u00a0r. Nie udało się wczytać najnowszej wersji.`,

  projectCount: plural({ one: '# projekt', few: '# projekty', many: '# projektów', other: '# projektu' }),
  publicationCount: plural({ one: '# publikacja', few: '# publikacje', many: '# publikacji', other: '# publikacji' }),
  milestoneCount: plural({
    one: '# kamień milowy',
    few: '# kamienie milowe',
    many: '# kamieni milowych',
    other: '# kamienia milowego',
  }),
  yearUnknown: 'Rok nieznany',
  languageUnknown: 'Nie podano języka',
  allProgrammes: 'Wszystkie programy',
  programme: 'Program',
  project: 'Projekt',
  activity: 'Działanie',
  type: 'Rodzaj',
  year: 'Rok',
  language: 'Język',

  back: 'Wstecz',

  jumpToYear: 'Przejdź do roku',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link do kamienia milowego: ${milestone}`,
  readMore: 'Czytaj więcej',
  readMoreAbout: (milestone) => `Czytaj więcej: ${milestone}`,

  search: 'Wyszukiwanie publikacji',
  searchHint: 'Tytuł, autor lub temat',
  clearSearch: 'Wyczyść wyszukiwanie',
  filters: 'Filtry',
  activeFilters: 'Aktywne filtry',
  removeFilter: (filter) => `Usuń filtr: ${filter}`,
  clearFilters: 'Usuń wszystkie filtry',
  resultCount: plural({
    one: 'Znaleziono # publikację',
    few: 'Znaleziono # publikacje',
    many: 'Znaleziono # publikacji',
    other: 'Znaleziono # publikacji',
  }),
  nothingFound: 'Nie znaleziono publikacji',
  nothingFoundHint: 'Proszę wpisać mniej słów lub usunąć filtr.',
  yearFrom: 'Od roku',
  yearTo: 'Do roku',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Od ${from}\u00a0r.` : `Do ${to ?? ''}\u00a0r.`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Od ${first} do ${last}\u00a0r.; najwięcej w ${busiest}\u00a0r.: ${publications}`,
  showMore: plural({
    one: 'Pokaż jeszcze #',
    few: 'Pokaż jeszcze #',
    many: 'Pokaż jeszcze #',
    other: 'Pokaż jeszcze #',
  }),
  shownCount: (shown, all) => `Pokazano ${shown} z ${all}`,
  showAllOptions: 'Pokaż wszystkie',
  sortBy: 'Sortowanie',
  sortByDate: 'Od najnowszych',
  sortByTitle: 'Według tytułu',
  sortByRelevance: 'Według trafności',

  webPage: 'Strona internetowa',
  openFile: 'Otwórz',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Wydania',
  cite: 'Cytowanie',
  export: 'Eksport',

  projects: 'Projekty',
  publications: 'Publikacje',
  news: 'Aktualności',
  events: 'Wydarzenia',
  milestones: 'Kamienie milowe',
  projectsRunning: 'Trwające',
  projectsEnded: 'Zakończone',
  projectsEndUnknown: 'Z nieznaną datą zakończenia',
  period: 'Okres',
  periodStart: (date) => `Rozpoczęcie: ${date}`,
  periodEnd: (date) => `Zakończenie: ${date}`,
  startUnknown: 'Nieznana data rozpoczęcia',
  partners: 'Partnerzy',
  supporters: 'Podmioty wspierające',
  andMore: plural({ one: 'i jeszcze #', few: 'i jeszcze #', many: 'i jeszcze #', other: 'i jeszcze #' }),

  searchProjects: 'Wyszukiwanie projektów',
  searchProjectsHint: 'Tytuł, partner lub temat',
  projectsFound: plural({
    one: 'Znaleziono # projekt',
    few: 'Znaleziono # projekty',
    many: 'Znaleziono # projektów',
    other: 'Znaleziono # projektu',
  }),
  noProjectsFound: 'Nie znaleziono projektów',
  noProjectsFoundHint: 'Proszę wpisać mniej słów.',

  dateUnknown: 'Data nieznana',
  followFeed: 'Śledź w czytniku kanałów (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Nadchodzące wydarzenie',

  founded: 'Data założenia',
  seat: 'Siedziba',
  email: 'E-mail',
  mission: 'Misja',
  activities: 'Działania',
  values: 'Wartości',
  story: 'Historia',

  noReport: 'Brak raportu w wykazie',

  foundations: 'Fundacje',
  europeanInstitutions: 'Instytucje europejskie',
  intergovernmentalOrganisations: 'Organizacje międzyrządowe',
  otherSupporters: 'Inne',

  upcomingEvents: 'Nadchodzące wydarzenia',
  pastEvents: 'Minione wydarzenia',
  noUpcomingEvents: 'Obecnie nie ma nadchodzących wydarzeń.',
  cancelled: 'Odwołane',
  postponed: 'Przełożone',
  online: 'Online',
  joinOnline: (event) => about('Dołącz online', event),
  addToCalendar: (event) => about('Dodaj do kalendarza', event),
  updateCalendar: (event) => about('Zaktualizuj w kalendarzu', event),
  yourTime: (time) => `${time} w Państwa strefie czasowej`,

  citationFormat: 'Format cytowania',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyViewLink: 'Kopiuj link do tego widoku',
  notCopied: 'Nie udało się skopiować, ale tekst jest zaznaczony: można go skopiować za pomocą klawiatury.',
};
export default pl;
