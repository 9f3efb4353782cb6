import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('ru');

const kinds = { publication: 'Публикация', report: 'Отчёт', news: 'Новость', event: 'Мероприятие', milestone: 'Веха' };

const types = new Map(
  Object.entries({
    'activity-report': 'Отчёт о деятельности',
    'annual-report': 'Годовой отчёт',
    article: 'Статья',
    book: 'Книга',
    brief: 'Краткий обзор',
    'comparative-report': 'Сравнительный доклад',
    'country-report': 'Страновой доклад',
    database: 'База данных',
    factsheet: 'Информационная справка',
    guide: 'Руководство',
    handbook: 'Справочник',
    'journal-article': 'Статья в журнале',
    'legislative-proposals': 'Законодательные предложения',
    'literature-review': 'Обзор литературы',
    manual: 'Пособие',
    newsletter: 'Информационный бюллетень',
    paper: 'Аналитический документ',
    periodical: 'Периодическое издание',
    podcast: 'Подкаст',
    'policy-brief': 'Аналитическая записка',
    report: 'Доклад',
    study: 'Исследование',
    tool: 'Инструмент',
    toolkit: 'Набор инструментов',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const more = 'Показать ещё #';
const andMore = 'и ещё #';

const ru: Strings = {
  $code: 'ru',
  $name: 'Русский',
  $dir: 'ltr',

  waiting: 'Загрузка…',
  empty: 'Здесь пока ничего нет.',
  failed: 'Не удалось загрузить это содержимое.',
  tryAgain: 'Повторить попытку',
  // The date ends with a full stop of its own.
  stale: (date) => `Данные по состоянию на ${date}; последнюю версию загрузить не удалось.`,

  projectCount: plural({ one: '# проект', few: '# проекта', many: '# проектов', other: '# проекта' }),
  publicationCount: plural({ one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' }),
  milestoneCount: plural({ one: '# веха', few: '# вехи', many: '# вех', other: '# вехи' }),
  yearUnknown: 'Год неизвестен',
  languageUnknown: 'Язык не указан',
  allProgrammes: 'Все программы',
  programme: 'Программа',
  project: 'Проект',
  activity: 'Направление деятельности',
  type: 'Тип',
  year: 'Год',
  language: 'Язык',

  back: 'Назад',

  jumpToYear: 'Перейти к году',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Ссылка: ${milestone}`,
  readMore: 'Подробнее',
  readMoreAbout: (milestone) => `Подробнее: ${milestone}`,

  search: 'Поиск публикаций',
  searchHint: 'Название, автор или тема',
  clearSearch: 'Очистить поиск',
  filters: 'Фильтры',
  activeFilters: 'Активные фильтры',
  removeFilter: (filter) => `Убрать фильтр: ${filter}`,
  clearFilters: 'Убрать все фильтры',
  resultCount: plural({
    one: 'Найдена # публикация',
    few: 'Найдено # публикации',
    many: 'Найдено # публикаций',
    other: 'Найдено # публикации',
  }),
  nothingFound: 'Публикации не найдены',
  nothingFoundHint: 'Попробуйте ввести меньше слов или убрать фильтр.',
  yearFrom: 'Год с',
  yearTo: 'Год по',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `С ${from}\u00a0г.` : `По ${to ?? ''}\u00a0г.`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `С ${first} по ${last} год; больше всего в ${busiest} году: ${publications}`,
  showMore: plural({ one: more, few: more, many: more, other: more }),
  shownCount: (shown, all) => `Показано ${shown} из ${all}`,
  showAllOptions: 'Показать все',
  sortBy: 'Сортировка',
  sortByDate: 'Сначала новые',
  sortByTitle: 'По названию',
  sortByRelevance: 'По релевантности',

  webPage: 'Веб-страница',
  openFile: 'Открыть',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Языковые версии',
  cite: 'Цитировать',
  export: 'Экспорт',

  projects: 'Проекты',
  publications: 'Публикации',
  news: 'Новости',
  events: 'Мероприятия',
  milestones: 'Вехи',
  projectsRunning: 'Текущие',
  projectsEnded: 'Завершённые',
  projectsEndUnknown: 'Окончание неизвестно',
  period: 'Период',
  periodStart: (date) => `Начало: ${date}`,
  periodEnd: (date) => `Окончание: ${date}`,
  startUnknown: 'Начало неизвестно',
  partners: 'Партнёры',
  supporters: 'При поддержке',
  andMore: plural({ one: andMore, few: andMore, many: andMore, other: andMore }),

  searchProjects: 'Поиск проектов',
  searchProjectsHint: 'Название, партнёр или тема',
  projectsFound: plural({
    one: 'Найден # проект',
    few: 'Найдено # проекта',
    many: 'Найдено # проектов',
    other: 'Найдено # проекта',
  }),
  noProjectsFound: 'Проекты не найдены',
  noProjectsFoundHint: 'Попробуйте ввести меньше слов.',

  dateUnknown: 'Дата неизвестна',
  followFeed: 'Следить в программе для чтения лент (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Предстоящее мероприятие',

  founded: 'Дата основания',
  seat: 'Местонахождение',
  email: 'Электронная почта',
  mission: 'Миссия',
  activities: 'Направления деятельности',
  values: 'Ценности',
  story: 'История',

  noReport: 'Отчёт не указан',

  foundations: 'Благотворительные фонды',
  europeanInstitutions: 'Европейские учреждения',
  intergovernmentalOrganisations: 'Межправительственные организации',
  otherSupporters: 'Другие',

  upcomingEvents: 'Предстоящие мероприятия',
  pastEvents: 'Прошедшие мероприятия',
  noUpcomingEvents: 'Предстоящих мероприятий пока нет.',
  cancelled: 'Отменено',
  postponed: 'Отложено',
  online: 'Онлайн',
  joinOnline: (event) => about('Присоединиться онлайн', event),
  addToCalendar: (event) => about('Добавить в календарь', event),
  updateCalendar: (event) => about('Обновить календарь', event),
  yourTime: (time) => `${time} в вашем часовом поясе`,

  citationFormat: 'Формат цитирования',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyViewLink: 'Копировать ссылку на этот вид',
  notCopied: 'Не удалось скопировать, но текст выделен: скопируйте его с помощью клавиатуры.',
};

export default ru;
