import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('uk');

const kinds = { publication: 'Публікація', report: 'Звіт', news: 'Новина', event: 'Захід', milestone: 'Віха' };

const types = new Map(
  Object.entries({
    'activity-report': 'Звіт про діяльність',
    'annual-report': 'Річний звіт',
    article: 'Стаття',
    book: 'Книга',
    brief: 'Короткий огляд',
    'comparative-report': 'Порівняльний звіт',
    'country-report': 'Звіт щодо країни',
    database: 'База даних',
    factsheet: 'Інформаційна довідка',
    guide: 'Порадник',
    handbook: 'Довідник',
    'journal-article': 'Стаття в журналі',
    'legislative-proposals': 'Законодавчі пропозиції',
    'literature-review': 'Огляд літератури',
    manual: 'Посібник',
    newsletter: 'Інформаційний бюлетень',
    paper: 'Аналітичний документ',
    periodical: 'Періодичне видання',
    podcast: 'Подкаст',
    'policy-brief': 'Аналітична записка',
    report: 'Звіт',
    study: 'Дослідження',
    tool: 'Інструмент',
    toolkit: 'Набір інструментів',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const more = 'Показати ще #';
const andMore = 'і ще #';

const uk: Strings = {
  $code: 'uk',
  $name: 'Українська',
  $dir: 'ltr',

  waiting: 'Завантаження…',
  empty: 'Тут поки що нічого немає.',
  failed: 'Не вдалося завантажити цей вміст.',
  tryAgain: 'Спробувати ще раз',
  // The date ends with a full stop of its own.
  stale: (date) => `Дані станом на ${date}; найновішу версію завантажити не вдалося.`,

  projectCount: plural({ one: '# проєкт', few: '# проєкти', many: '# проєктів', other: '# проєкту' }),
  publicationCount: plural({ one: '# публікація', few: '# публікації', many: '# публікацій', other: '# публікації' }),
  milestoneCount: plural({ one: '# віха', few: '# віхи', many: '# віх', other: '# віхи' }),
  yearUnknown: 'Рік невідомий',
  languageUnknown: 'Мову не вказано',
  allProgrammes: 'Усі програми',
  programme: 'Програма',
  project: 'Проєкт',
  activity: 'Напрям діяльності',
  type: 'Тип',
  year: 'Рік',
  language: 'Мова',

  back: 'Назад',

  jumpToYear: 'Перейти до року',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Посилання: ${milestone}`,
  readMore: 'Докладніше',
  readMoreAbout: (milestone) => `Докладніше: ${milestone}`,

  search: 'Пошук публікацій',
  searchHint: 'Назва, автор або тема',
  clearSearch: 'Очистити пошук',
  filters: 'Фільтри',
  activeFilters: 'Активні фільтри',
  removeFilter: (filter) => `Прибрати фільтр: ${filter}`,
  clearFilters: 'Прибрати всі фільтри',
  resultCount: plural({
    one: 'Знайдено # публікацію',
    few: 'Знайдено # публікації',
    many: 'Знайдено # публікацій',
    other: 'Знайдено # публікації',
  }),
  nothingFound: 'Публікацій не знайдено',
  nothingFoundHint: 'Спробуйте ввести менше слів або прибрати фільтр.',
  yearFrom: 'Рік від',
  yearTo: 'Рік до',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Від ${from}\u00a0р.` : `До ${to ?? ''}\u00a0р.`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Від ${first} до ${last} року; найбільше в ${busiest} році: ${publications}`,
  showMore: plural({ one: more, few: more, many: more, other: more }),
  shownCount: (shown, all) => `Показано ${shown} із ${all}`,
  showAllOptions: 'Показати всі',
  sortBy: 'Сортування',
  sortByDate: 'Спочатку нові',
  sortByTitle: 'За назвою',
  sortByRelevance: 'За релевантністю',

  webPage: 'Вебсторінка',
  openFile: 'Відкрити',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Мовні версії',
  cite: 'Цитувати',
  export: 'Експорт',

  projects: 'Проєкти',
  publications: 'Публікації',
  news: 'Новини',
  events: 'Заходи',
  milestones: 'Віхи',
  projectsRunning: 'Поточні',
  projectsEnded: 'Завершені',
  projectsEndUnknown: 'Завершення невідоме',
  period: 'Період',
  periodStart: (date) => `Початок: ${date}`,
  periodEnd: (date) => `Завершення: ${date}`,
  startUnknown: 'Початок невідомий',
  partners: 'Партнери',
  supporters: 'За підтримки',
  andMore: plural({ one: andMore, few: andMore, many: andMore, other: andMore }),

  searchProjects: 'Пошук проєктів',
  searchProjectsHint: 'Назва, партнер або тема',
  projectsFound: plural({
    one: 'Знайдено # проєкт',
    few: 'Знайдено # проєкти',
    many: 'Знайдено # проєктів',
    other: 'Знайдено # проєкту',
  }),
  noProjectsFound: 'Проєктів не знайдено',
  noProjectsFoundHint: 'Спробуйте ввести менше слів.',

  dateUnknown: 'Дата невідома',
  followFeed: 'Стежити в програмі для читання стрічок (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Майбутній захід',

  founded: 'Засновано',
  seat: 'Місцезнаходження',
  email: 'Електронна пошта',
  mission: 'Місія',
  activities: 'Напрями діяльності',
  values: 'Цінності',
  story: 'Історія',

  noReport: 'Звіт не вказано',

  foundations: 'Благодійні фонди',
  europeanInstitutions: 'Європейські інституції',
  intergovernmentalOrganisations: 'Міжурядові організації',
  otherSupporters: 'Інші',

  upcomingEvents: 'Майбутні заходи',
  pastEvents: 'Минулі заходи',
  noUpcomingEvents: 'Наразі майбутніх заходів немає.',
  cancelled: 'Скасовано',
  postponed: 'Відкладено',
  online: 'Онлайн',
  joinOnline: (event) => about('Приєднатися онлайн', event),
  addToCalendar: (event) => about('Додати до календаря', event),
  updateCalendar: (event) => about('Оновити календар', event),
  yourTime: (time) => `${time} у вашому часовому поясі`,

  citationFormat: 'Формат цитування',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyViewLink: 'Копіювати посилання на цей вигляд',
  notCopied: 'Не вдалося скопіювати, але текст виділено: скопіюйте його за допомогою клавіатури.',
};

export default uk;
