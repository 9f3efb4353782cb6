import type { Kind } from '../feed/types.ts';
import type { IntlFormats } from './formats.ts';

/**
 * Every text that the library itself shows, in one language. A language file without one of them does not compile.
 * Parameters are already formatted in the visitor's language and are inserted unchanged; only counts are numbers.
 */
export interface Strings {
  // The language

  /** Language subtag, which is also the name of the file. */
  readonly $code: string;
  /** The language's name in the language itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
  /**
   * BCP 47 tag to use instead of the page's. For a language whose regions differ in script or digits, because these strings
   * use only one of them. By default the page's tag is used: `de-AT` has Austrian dates.
   */
  readonly $fixedTag?: string;
  /** Replaces `Intl` for a language that browsers may not know. */
  readonly $intl?: IntlFormats;

  // States of every widget

  waiting: string;
  empty: string;
  failed: string;
  tryAgain: string;
  /** Shown above an older copy of the feed. */
  stale: (date: string) => string;

  // Counts and field names

  projectCount: (count: number) => string;
  publicationCount: (count: number) => string;
  milestoneCount: (count: number) => string;
  yearUnknown: string;
  languageUnknown: string;
  allProgrammes: string;
  programme: string;
  project: string;
  activity: string;
  type: string;
  year: string;
  language: string;
  /** A year, or what a button does, and how many there are. @param count such as the result of `milestoneCount` */
  withCount: (label: string, count: string) => string;

  // Going back from an item shown in place of a list

  back: string;

  // Milestones

  jumpToYear: string;
  linkToMilestone: (milestone: string) => string;
  /** Link that moves the focus past all milestones. */
  skipMilestones: string;
  /** Button that shows more milestones, where the newest come first. */
  showEarlier: string;
  /** The same where the oldest come first. */
  showLater: string;

  // Publications: search and filters

  search: string;
  searchHint: string;
  clearSearch: string;
  /** Name of the list of suggestions under the search field. */
  suggestions: string;
  suggestionCount: (count: number) => string;
  topics: string;
  authors: string;
  /** Something else was searched for than the visitor typed. @param query what was searched for */
  resultsFor: (query: string) => string;
  /** Button beside it. @param query what the visitor typed */
  searchInstead: (query: string) => string;
  /** @param query signs alone, such as “---” */
  nothingToSearch: (query: string) => string;
  filters: string;
  activeFilters: string;
  /** @param filter label of the filter, such as “2013” or “French” */
  removeFilter: (filter: string) => string;
  clearFilters: string;
  /** Button that closes the filters where they stand over the page. */
  close: string;
  resultCount: (count: number) => string;
  nothingFound: string;
  nothingFoundHint: string;
  yearFrom: string;
  yearTo: string;
  /** Either end may be open. */
  yearRange: (from: string | undefined, to: string | undefined) => string;
  /** Text alternative of the histogram. @param publications result of `publicationCount` for the busiest year */
  yearSummary: (first: string, last: string, busiest: string, publications: string) => string;
  showMore: (count: number) => string;
  /** Closes the filters, which cover the results. */
  showResults: (count: number) => string;
  shownCount: (shown: string, all: string) => string;
  showAllOptions: string;
  sortBy: string;
  sortByDate: string;
  sortByTitle: string;
  sortByRelevance: string;

  // Publications: a single one

  webPage: string;
  openFile: string;
  /** @returns the type's name, or an empty text for a type without a name */
  publicationType: (slug: string) => string;
  /** Heading of a publication's editions in several languages. */
  editions: string;
  cite: string;
  export: string;

  // Programmes and projects

  projects: string;
  publications: string;
  news: string;
  events: string;
  milestones: string;
  projectsRunning: string;
  projectsEnded: string;
  projectsEndUnknown: string;
  period: string;
  /** For a period without a known end: a word, a colon, and the date, which facts show apart. */
  periodStart: (date: string) => string;
  /** For a period without a known start. */
  periodEnd: (date: string) => string;
  startUnknown: string;
  partners: string;
  supporters: string;
  /** Shown after a list that is cut off. */
  andMore: (count: number) => string;

  // Projects: search

  searchProjects: string;
  /** Label of the field that searches networks and partners by name. */
  searchNetworks: string;
  searchProjectsHint: string;
  /** What networks can be searched for. */
  searchNetworksHint: string;
  projectsFound: (count: number) => string;
  noProjectsFound: string;
  /** What to try where a search for projects or networks finds nothing. */
  fewerWordsHint: string;

  // News

  dateUnknown: string;
  /** Link to the feed itself, for feed readers. @param format such as “RSS” */
  followFeed: (format: string) => string;

  // Digest

  kindName: (kind: Kind) => string;
  upcomingEvent: string;

  // About MPG

  founded: string;
  seat: string;
  email: string;
  mission: string;
  activities: string;
  values: string;
  story: string;

  // Annual reports

  noReport: string;

  // Supporters

  foundations: string;
  europeanInstitutions: string;
  intergovernmentalOrganisations: string;
  otherSupporters: string;

  // Events

  upcomingEvents: string;
  pastEvents: string;
  noUpcomingEvents: string;
  cancelled: string;
  postponed: string;
  online: string;
  /** @param event title, for an accessible name that makes sense on its own; it follows the visible label */
  joinOnline: (event?: string) => string;
  /** @param event as in `joinOnline` */
  addToCalendar: (event?: string) => string;
  /** For an event that is cancelled or postponed. @param event as in `joinOnline` */
  updateCalendar: (event?: string) => string;
  /** @param time time of day, or day and time */
  yourTime: (time: string) => string;

  // Citations and copying

  citationFormat: string;
  copy: string;
  copied: string;
  copyViewLink: string;
  /** The text that could not be copied is selected. */
  notCopied: string;
}
