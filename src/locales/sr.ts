import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('sr');

const kinds = {
  publication: 'Публикација',
  report: 'Извештај',
  news: 'Вест',
  event: 'Догађај',
  milestone: 'Прекретница',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Извештај о раду',
    'annual-report': 'Годишњи извештај',
    article: 'Чланак',
    book: 'Књига',
    brief: 'Кратак преглед',
    'comparative-report': 'Упоредни извештај',
    'country-report': 'Извештај о земљи',
    database: 'База података',
    factsheet: 'Информативни лист',
    guide: 'Водич',
    handbook: 'Приручник',
    'journal-article': 'Чланак у часопису',
    'legislative-proposals': 'Законодавни предлози',
    'literature-review': 'Преглед литературе',
    manual: 'Практични приручник',
    newsletter: 'Билтен',
    paper: 'Стручни рад',
    periodical: 'Периодична публикација',
    podcast: 'Подкаст',
    'policy-brief': 'Предлог практичне политике',
    report: 'Извештај',
    study: 'Студија',
    tool: 'Алат',
    toolkit: 'Скуп алата',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const more = 'Прикажите још #';
const andMore = 'и још #';

const sr: Strings = {
  $code: 'sr',
  $name: 'Српски',
  $dir: 'ltr',

  waiting: 'Учитавање…',
  empty: 'Овде још нема садржаја.',
  failed: 'Учитавање овог садржаја није успело.',
  tryAgain: 'Покушајте поново',
  // The date ends with a full stop of its own.
  stale: (date) => `Стање на дан: ${date}; учитавање најновије верзије није успело.`,

  projectCount: plural({ one: '# пројекат', few: '# пројекта', other: '# пројеката' }),
  publicationCount: plural({ one: '# публикација', few: '# публикације', other: '# публикација' }),
  milestoneCount: plural({ one: '# прекретница', few: '# прекретнице', other: '# прекретница' }),
  yearUnknown: 'Непозната година',
  languageUnknown: 'Језик није наведен',
  allProgrammes: 'Сви програми',
  programme: 'Програм',
  project: 'Пројекат',
  activity: 'Активност',
  type: 'Врста',
  year: 'Година',
  language: 'Језик',

  back: 'Назад',

  jumpToYear: 'Прелазак на годину',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Линк: ${milestone}`,
  readMore: 'Прочитајте више',
  readMoreAbout: (milestone) => `Прочитајте више: ${milestone}`,

  search: 'Претрага публикација',
  searchHint: 'Наслов, аутор или тема',
  clearSearch: 'Обришите претрагу',
  filters: 'Филтери',
  activeFilters: 'Активни филтери',
  removeFilter: (filter) => `Уклоните филтер: ${filter}`,
  clearFilters: 'Уклоните све филтере',
  resultCount: plural({
    one: 'Пронађена је # публикација',
    few: 'Пронађене су # публикације',
    other: 'Пронађено је # публикација',
  }),
  nothingFound: 'Нема пронађених публикација',
  nothingFoundHint: 'Унесите мање речи или уклоните филтер.',
  yearFrom: 'Од године',
  yearTo: 'До године',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Од ${from}. године` : `До ${to ?? ''}. године`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Од ${first}. до ${last}. године; највише ${busiest}. године: ${publications}`,
  showMore: plural({ one: more, few: more, other: more }),
  shownCount: (shown, all) => `Приказано ${shown} од ${all}`,
  showAllOptions: 'Прикажите све',
  sortBy: 'Редослед',
  sortByDate: 'Прво најновије',
  sortByTitle: 'По наслову',
  sortByRelevance: 'По релевантности',

  webPage: 'Веб-страница',
  openFile: 'Отворите',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Језичке верзије',
  cite: 'Цитирање',
  export: 'Извоз',

  projects: 'Пројекти',
  publications: 'Публикације',
  news: 'Вести',
  events: 'Догађаји',
  milestones: 'Прекретнице',
  projectsRunning: 'У току',
  projectsEnded: 'Завршени',
  projectsEndUnknown: 'Непознат завршетак',
  period: 'Период',
  periodStart: (date) => `Почетак: ${date}`,
  periodEnd: (date) => `Завршетак: ${date}`,
  startUnknown: 'Непознат почетак',
  partners: 'Партнери',
  supporters: 'Уз подршку',
  andMore: plural({ one: andMore, few: andMore, other: andMore }),

  searchProjects: 'Претрага пројеката',
  searchProjectsHint: 'Наслов, партнер или тема',
  projectsFound: plural({
    one: 'Пронађен је # пројекат',
    few: 'Пронађена су # пројекта',
    other: 'Пронађено је # пројеката',
  }),
  noProjectsFound: 'Нема пронађених пројеката',
  noProjectsFoundHint: 'Унесите мање речи.',

  dateUnknown: 'Непознат датум',
  followFeed: 'Пратите у читачу фидова (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Предстојећи догађај',

  founded: 'Датум оснивања',
  seat: 'Седиште',
  email: 'Имејл',
  mission: 'Мисија',
  activities: 'Активности',
  values: 'Вредности',
  story: 'Историјат',

  noReport: 'Извештај није наведен',

  foundations: 'Фондације',
  europeanInstitutions: 'Европске институције',
  intergovernmentalOrganisations: 'Међувладине организације',
  otherSupporters: 'Остали',

  upcomingEvents: 'Предстојећи догађаји',
  pastEvents: 'Претходни догађаји',
  noUpcomingEvents: 'Тренутно нема предстојећих догађаја.',
  cancelled: 'Отказан',
  postponed: 'Одложен',
  online: 'Онлајн',
  joinOnline: (event) => about('Придружите се онлајн', event),
  addToCalendar: (event) => about('Додајте у календар', event),
  updateCalendar: (event) => about('Ажурирајте календар', event),
  yourTime: (time) => `${time} у вашој временској зони`,

  citationFormat: 'Формат цитирања',
  copy: 'Копирајте',
  copied: 'Копирано',
  copyViewLink: 'Копирајте линк до овог приказа',
  notCopied: 'Копирање није успело, али је текст означен: копирајте га помоћу тастатуре.',
};

export default sr;
