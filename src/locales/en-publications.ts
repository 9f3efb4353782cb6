import { enBase } from './en-base.ts';
import { pluralIn } from './plural.ts';
import type { PublicationKey, Strings } from './strings.ts';

const plural = pluralIn('en');

/** What publications say in English, beside what every widget does. */
export const enPublications: Pick<Strings, PublicationKey> = {
  yearUnknown: 'Year not known',
  programme: 'Programme',
  languageUnknown: 'Language not stated',
  project: 'Project',
  activity: 'Activity',
  type: 'Type',
  year: 'Year',
  language: 'Language',

  search: 'Search publications',
  searchHint: 'Title, author or topic',
  clearSearch: 'Clear the search',
  filters: 'Filters',
  resultCount: plural({ one: '# publication found', other: '# publications found' }),
  nothingFound: 'No publications found',
  yearFrom: 'From year',
  yearTo: 'To year',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `From ${from}` : `Up to ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) => `From ${first} to ${last}; most in ${busiest}: ${publications}`,
  showMore: plural({ other: 'Show # more' }),
  shownCount: (shown, all) => `${shown} of ${all} shown`,
  showAllOptions: 'Show all',
  sortBy: 'Sort by',
  sortByDate: 'Newest first',
  sortByTitle: 'Title',
  sortByRelevance: 'Best match',

  webPage: 'Web page',
  openFile: 'Open',
  // The slugs are English: `policy-brief`.
  publicationType: (slug) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
  export: 'Export',
};

Object.assign(enBase, enPublications);
