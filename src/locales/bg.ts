import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('bg');

const kinds = {
  publication: 'Публикация',
  report: 'Доклад',
  news: 'Новина',
  event: 'Събитие',
  milestone: 'Ключов момент',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Доклад за дейността',
    'annual-report': 'Годишен доклад',
    article: 'Статия',
    book: 'Книга',
    brief: 'Кратък анализ',
    'comparative-report': 'Сравнителен доклад',
    'country-report': 'Доклад за държава',
    database: 'База данни',
    factsheet: 'Информационна справка',
    guide: 'Справочник',
    handbook: 'Наръчник',
    'journal-article': 'Статия в списание',
    'legislative-proposals': 'Законодателни предложения',
    'literature-review': 'Преглед на литературата',
    manual: 'Ръководство',
    newsletter: 'Бюлетин',
    paper: 'Документ',
    periodical: 'Периодично издание',
    podcast: 'Подкаст',
    'policy-brief': 'Кратък анализ на политики',
    report: 'Доклад',
    study: 'Проучване',
    tool: 'Инструмент',
    toolkit: 'Набор от инструменти',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const bg: Strings = {
  $code: 'bg',
  $name: 'Български',
  $dir: 'ltr',

  waiting: 'Зареждане…',
  empty: 'Тук все още няма съдържание.',
  failed: 'Съдържанието не можа да се зареди.',
  tryAgain: 'Нов опит',
  // The date ends in “г.”: no full stop after it.
  stale: (date) => `Състояние към ${date}; най-новата версия не можа да се зареди.`,

  projectCount: plural({ one: '# проект', other: '# проекта' }),
  publicationCount: plural({ one: '# публикация', other: '# публикации' }),
  milestoneCount: plural({ one: '# ключов момент', other: '# ключови момента' }),
  yearUnknown: 'Неизвестна година',
  languageUnknown: 'Непосочен език',
  allProgrammes: 'Всички програми',
  programme: 'Програма',
  project: 'Проект',
  activity: 'Дейност',
  type: 'Вид',
  year: 'Година',
  language: 'Език',

  back: 'Назад',

  jumpToYear: 'Преминаване към година',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Връзка към ключов момент: ${milestone}`,
  readMore: 'Прочетете повече',
  readMoreAbout: (milestone) => `Прочетете повече: ${milestone}`,

  search: 'Търсене на публикации',
  searchHint: 'Заглавие, автор или тема',
  clearSearch: 'Изчистване на търсенето',
  filters: 'Филтри',
  activeFilters: 'Активни филтри',
  removeFilter: (filter) => `Премахване на филтър: ${filter}`,
  clearFilters: 'Премахване на всички филтри',
  resultCount: plural({ one: 'Намерена е # публикация', other: 'Намерени са # публикации' }),
  nothingFound: 'Няма намерени публикации',
  nothingFoundHint: 'Опитайте с по-малко думи или премахнете филтър.',
  yearFrom: 'От година',
  yearTo: 'До година',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `От ${from}\u00a0г.` : `До ${to ?? ''}\u00a0г.`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `От ${first} до ${last}\u00a0г.; най-много през ${busiest}\u00a0г.: ${publications}`,
  showMore: plural({ one: 'Показване на още #', other: 'Показване на още #' }),
  shownCount: (shown, all) => `Показани: ${shown} от ${all}`,
  showAllOptions: 'Показване на всички',
  sortBy: 'Подреждане',
  sortByDate: 'Първо най-новите',
  sortByTitle: 'По заглавие',
  sortByRelevance: 'По релевантност',

  webPage: 'Уебстраница',
  openFile: 'Отваряне',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Издания',
  cite: 'Цитиране',
  export: 'Експортиране',

  projects: 'Проекти',
  publications: 'Публикации',
  news: 'Новини',
  events: 'Събития',
  milestones: 'Ключови моменти',
  projectsRunning: 'Текущи',
  projectsEnded: 'Приключили',
  projectsEndUnknown: 'С неизвестен край',
  period: 'Период',
  periodStart: (date) => `Начало: ${date}`,
  periodEnd: (date) => `Край: ${date}`,
  startUnknown: 'Неизвестно начало',
  partners: 'Партньори',
  supporters: 'С подкрепата на',
  andMore: plural({ one: 'и още #', other: 'и още #' }),

  searchProjects: 'Търсене на проекти',
  searchProjectsHint: 'Заглавие, партньор или тема',
  projectsFound: plural({ one: 'Намерен е # проект', other: 'Намерени са # проекта' }),
  noProjectsFound: 'Няма намерени проекти',
  noProjectsFoundHint: 'Опитайте с по-малко думи.',

  dateUnknown: 'Неизвестна дата',
  followFeed: 'Следене в четец на емисии (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Предстоящо събитие',

  founded: 'Основаване',
  seat: 'Седалище',
  email: 'Електронна поща',
  mission: 'Мисия',
  activities: 'Дейности',
  values: 'Ценности',
  story: 'История',

  noReport: 'Няма посочен доклад',

  foundations: 'Фондации',
  europeanInstitutions: 'Европейски институции',
  intergovernmentalOrganisations: 'Междуправителствени организации',
  otherSupporters: 'Други',

  upcomingEvents: 'Предстоящи събития',
  pastEvents: 'Минали събития',
  noUpcomingEvents: 'В момента няма предстоящи събития.',
  cancelled: 'Отменено',
  postponed: 'Отложено',
  online: 'Онлайн',
  joinOnline: (event) => about('Участие онлайн', event),
  addToCalendar: (event) => about('Добавяне в календара', event),
  updateCalendar: (event) => about('Актуализиране в календара', event),
  yourTime: (time) => `${time} във Вашия часови пояс`,

  citationFormat: 'Формат на цитирането',
  copy: 'Копиране',
  copied: 'Копирано',
  copyViewLink: 'Копиране на връзка към този изглед',
  notCopied: 'Копирането не бе успешно, но текстът е маркиран: копирайте го с клавиатурата.',
};
export default bg;
