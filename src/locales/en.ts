import { failureTexts } from './failure.ts';
import { kindNames, withSubject, yearRanges } from './phrases.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('en');

/** English is part of every widget; the other languages are loaded when a page needs them. */
const en: Strings = {
  ...failureTexts,
  $name: 'English',

  waiting: 'Loading…',
  empty: 'There is nothing to show here yet.',
  stale: (date) => `As of ${date}. The latest version could not be loaded.`,

  projectCount: plural({ one: '# project', other: '# projects' }),
  publicationCount: plural({ one: '# publication', other: '# publications' }),
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

  back: 'Back',

  jumpToYear: 'Jump to a year',
  withCount: (label, count) => `${label}: ${count}`,
  linkToMilestone: (milestone) => `Link to: ${milestone}`,
  skipMilestones: 'Skip the milestones',
  showEarlier: 'Show earlier',
  showLater: 'Show later',

  search: 'Search publications',
  searchHint: 'Title, author, topic, ISBN',
  clearSearch: 'Clear the search',
  suggestions: 'Suggestions',
  suggestionCount: plural({ one: '# suggestion', other: '# suggestions' }),
  topics: 'Topics',
  authors: 'Authors',
  resultsFor: (query) => `Showing results for “${query}”`,
  searchInstead: (query) => `Search for “${query}” instead`,
  nothingToSearch: (query) => `There is nothing to search for in “${query}”.`,
  filters: 'Filters',
  activeFilters: 'Active filters',
  removeFilter: (filter) => `Remove the filter ${filter}`,
  clearFilters: 'Clear all filters',
  close: 'Close',
  resultCount: plural({ one: '# publication found', other: '# publications found' }),
  nothingFound: 'No publications found',
  nothingFoundHint: 'Try fewer words, or remove a filter.',
  yearFrom: 'From year',
  yearTo: 'To year',
  yearRange: yearRanges({ from: (year) => `From ${year}`, to: (year) => `Up to ${year}` }),
  yearSummary: (first, last, busiest, publications) => `From ${first} to ${last}; most in ${busiest}: ${publications}`,
  showMore: plural('Show # more'),
  showResults: plural({ one: 'Show # result', other: 'Show # results' }),
  shownCount: (shown, all) => `${shown} of ${all} shown`,
  showAllOptions: 'Show all',
  sortBy: 'Sort by',
  sortByDate: 'Newest first',
  sortByTitle: 'Title',
  sortByRelevance: 'Best match',

  webPage: 'Web page',
  openFile: 'Open',
  // Slugs are English (`policy-brief`), so any type has a name.
  publicationType: (slug) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
  editions: 'Editions',
  cite: 'Cite',
  export: 'Export',

  projects: 'Projects',
  publications: 'Publications',
  news: 'News',
  events: 'Events',
  milestones: 'Milestones',
  projectsRunning: 'Running',
  projectsEnded: 'Ended',
  projectsEndUnknown: 'End not known',
  period: 'Period',
  periodStart: (date) => `Start: ${date}`,
  periodEnd: (date) => `End: ${date}`,
  startUnknown: 'Start not known',
  partners: 'Partners',
  supporters: 'Supported by',
  andMore: plural('and # more'),

  searchProjects: 'Search projects',
  searchNetworks: 'Search networks and partners',
  searchProjectsHint: 'Title, partner or topic',
  searchNetworksHint: 'Name',
  projectsFound: plural({ one: '# project found', other: '# projects found' }),
  noProjectsFound: 'No projects found',
  fewerWordsHint: 'Try fewer words.',

  dateUnknown: 'Date not known',
  followFeed: (format) => `Follow in a feed reader (${format})`,

  kindName: kindNames({
    publication: 'Publication',
    report: 'Report',
    news: 'News',
    event: 'Event',
    milestone: 'Milestone',
  }),
  upcomingEvent: 'Upcoming event',

  founded: 'Founded',
  seat: 'Seat',
  email: 'E-mail',
  mission: 'Mission',
  activities: 'Activities',
  values: 'Values',
  story: 'Story',

  noReport: 'No report listed',

  foundations: 'Foundations',
  europeanInstitutions: 'European institutions',
  intergovernmentalOrganisations: 'Intergovernmental organisations',
  otherSupporters: 'Others',

  upcomingEvents: 'Upcoming events',
  pastEvents: 'Past events',
  noUpcomingEvents: 'No upcoming events at the moment.',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  online: 'Online',
  joinOnline: withSubject('Join online'),
  addToCalendar: withSubject('Add to calendar'),
  updateCalendar: withSubject('Update your calendar'),
  yourTime: (time) => `${time} in your time zone`,

  citationFormat: 'Format of the citation',
  copy: 'Copy',
  copied: 'Copied',
  copyViewLink: 'Copy a link to this view',
  notCopied: 'It could not be copied, but is selected: copy it with your keyboard.',
};

export default en;
