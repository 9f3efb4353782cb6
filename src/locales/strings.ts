import type { Kind } from '../feed/types.ts';
import type { IntlFormats } from './formats.ts';

/** Every text the library itself shows. A language file that misses one does not compile. */
export interface Strings {
  /** BCP 47 tag; for other languages the name of their file too. */
  readonly $code: string;
  /** In the language itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
  /** Of a language for which browsers may have no data. */
  readonly $intl?: IntlFormats;

  // States, for every widget
  waiting: string;
  empty: string;
  failed: string;
  tryAgain: string;
  /** @param date already written out in the visitor's language */
  stale: (date: string) => string;

  // Things
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

  // Showing a subject in place
  back: string;

  // Milestones
  jumpToYear: string;
  /** @param milestones what `milestoneCount` says for that year */
  yearWithCount: (year: string, milestones: string) => string;
  linkToMilestone: (milestone: string) => string;
  readMore: string;
  /** Begins with what `readMore` says. */
  readMoreAbout: (milestone: string) => string;

  // Publications: searching
  search: string;
  searchHint: string;
  clearSearch: string;
  filters: string;
  activeFilters: string;
  /** @param filter what stands on the filter, such as “2013” or “French” */
  removeFilter: (filter: string) => string;
  clearFilters: string;
  resultCount: (count: number) => string;
  nothingFound: string;
  nothingFoundHint: string;
  yearFrom: string;
  yearTo: string;
  /** Either end may be open. */
  yearRange: (from: string | undefined, to: string | undefined) => string;
  /** What the picture of years shows, for those who do not see it. @param publications what `publicationCount` says */
  yearSummary: (first: string, last: string, busiest: string, publications: string) => string;
  showMore: (count: number) => string;
  /** @param shown like the next a number, written out */
  shownCount: (shown: string, all: string) => string;
  showAllOptions: string;
  sortBy: string;
  sortByDate: string;
  sortByTitle: string;
  sortByRelevance: string;

  // Publications: one
  webPage: string;
  openFile: string;
  /** @returns the type's name; empty where this language has none for it */
  publicationType: (slug: string) => string;
  /** Above a publication's editions in several languages. */
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
  /** Of a period whose end is not known. @param date already written out, like the next */
  periodStart: (date: string) => string;
  periodEnd: (date: string) => string;
  startUnknown: string;
  partners: string;
  supporters: string;
  /** Behind a list of which only the first are shown. */
  andMore: (count: number) => string;

  // Projects: searching
  searchProjects: string;
  searchProjectsHint: string;
  projectsFound: (count: number) => string;
  noProjectsFound: string;
  noProjectsFoundHint: string;

  // News
  dateUnknown: string;
  /** A link to the feed itself, for those who read feeds. */
  followFeed: string;

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
  /** @param event its title, where the words must make sense on their own; then they begin as without it */
  joinOnline: (event?: string) => string;
  addToCalendar: (event?: string) => string;
  /** Of an event that was called off or put off. */
  updateCalendar: (event?: string) => string;
  /** @param time of day, or day and time, already written out */
  yourTime: (time: string) => string;

  // Publications: citing
  citationFormat: string;
  copy: string;
  copied: string;
  copyViewLink: string;
  /** The text is selected instead. */
  notCopied: string;
}

/** Keys that every widget needs; the first widget on a page loads their English and no more. */
export type BaseKey = 'waiting' | 'empty' | 'failed' | 'tryAgain' | 'stale' | 'projectCount' | 'publicationCount';

/** Keys that milestones need beside those: all that a page with nothing else loads of English. */
export type MilestoneKey =
  | 'milestoneCount'
  | 'yearUnknown'
  | 'allProgrammes'
  | 'programme'
  | 'jumpToYear'
  | 'yearWithCount'
  | 'linkToMilestone'
  | 'readMore'
  | 'readMoreAbout';

/** Keys that publications need, in the same way. */
export type PublicationKey =
  | 'yearUnknown'
  | 'programme'
  | 'languageUnknown'
  | 'project'
  | 'activity'
  | 'type'
  | 'year'
  | 'language'
  | 'search'
  | 'searchHint'
  | 'clearSearch'
  | 'filters'
  | 'resultCount'
  | 'nothingFound'
  | 'yearFrom'
  | 'yearTo'
  | 'yearRange'
  | 'yearSummary'
  | 'showMore'
  | 'shownCount'
  | 'showAllOptions'
  | 'sortBy'
  | 'sortByDate'
  | 'sortByTitle'
  | 'sortByRelevance'
  | 'webPage'
  | 'openFile'
  | 'publicationType'
  | 'export';
