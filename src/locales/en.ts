import { registerTranslation } from '@shoelace-style/localize';
import { enBase } from './en-base.ts';
import { pluralIn } from './plural.ts';
import type { BaseKey, Strings } from './strings.ts';

const plural = pluralIn('en');
const number = (value: number): string => value.toLocaleString('en');

const publicationTypes: Readonly<Record<string, string>> = {
  report: 'Report',
  'country-report': 'Country report',
  'policy-brief': 'Policy brief',
  article: 'Article',
  paper: 'Paper',
  'comparative-report': 'Comparative report',
  handbook: 'Handbook',
  newsletter: 'Newsletter',
  'journal-article': 'Journal article',
  tool: 'Tool',
  periodical: 'Periodical',
  'activity-report': 'Activity report',
  database: 'Database',
  manual: 'Manual',
  toolkit: 'Toolkit',
  podcast: 'Podcast',
  'literature-review': 'Literature review',
  book: 'Book',
  'legislative-proposals': 'Legislative proposals',
};

/** The rest of English, brought along by the widgets that say more than every widget does. */
const en: Omit<Strings, BaseKey> = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  milestoneCount: plural({ one: '# milestone', other: '# milestones' }),
  yearUnknown: 'Year not known',
  languageUnknown: 'Language not stated',
  allProgrammes: 'All programmes',
  programme: 'Programme',
  project: 'Project',
  activity: 'Activity',
  type: 'Type',
  year: 'Year',
  language: 'Language',
  languages: 'Languages',

  jumpToYear: 'Jump to a year',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link to: ${milestone}`,
  readMore: 'Read more',
  readMoreAbout: (milestone) => `Read more: ${milestone}`,

  search: 'Search publications',
  searchHint: 'Title, author or topic',
  clearSearch: 'Clear the search',
  filters: 'Filters',
  activeFilters: 'Active filters',
  removeFilter: (filter) => `Remove the filter ${filter}`,
  clearFilters: 'Clear all filters',
  resultCount: plural({ one: '# publication found', other: '# publications found' }),
  nothingFound: 'No publications found',
  nothingFoundHint: 'Try fewer words, or remove a filter.',
  yearFrom: 'From year',
  yearTo: 'To year',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `From ${from}` : `Up to ${to ?? ''}`;
  },
  showMore: plural({ one: 'Show # more', other: 'Show # more' }),
  shownCount: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  showAllOptions: 'Show all',
  showFewerOptions: 'Show fewer',
  sortBy: 'Sort by',
  sortByDate: 'Newest first',
  sortByTitle: 'Title',
  sortByRelevance: 'Best match',

  by: 'By',
  files: 'Files',
  webPage: 'Web page',
  openFile: 'Open',
  inLanguage: (language) => `In ${language}`,
  publicationType: (slug) => publicationTypes[slug] ?? '',
};

// Into that very object too: it is what languages that the library does not speak fall back to.
registerTranslation(Object.assign(enBase, en));
