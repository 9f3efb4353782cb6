import type { Kind } from '../feed/types.ts';
import { enBase } from './en-base.ts';
import { enMilestones } from './en-milestones.ts';
import { enPublications } from './en-publications.ts';
import { pluralIn } from './plural.ts';
import type { BaseKey, MilestoneKey, PublicationKey, Strings } from './strings.ts';

const plural = pluralIn('en');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publication',
  report: 'Report',
  news: 'News',
  event: 'Event',
  milestone: 'Milestone',
};

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

/** The rest of English, brought along by the widgets that say more than every widget does. */
const en: Omit<Strings, BaseKey | MilestoneKey | PublicationKey | '$code' | '$name' | '$dir'> = {
  back: 'Back',

  activeFilters: 'Active filters',
  removeFilter: (filter) => `Remove the filter ${filter}`,
  clearFilters: 'Clear all filters',
  nothingFoundHint: 'Try fewer words, or remove a filter.',

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
  andMore: plural({ other: 'and # more' }),

  searchProjects: 'Search projects',
  searchProjectsHint: 'Title, partner or topic',
  projectsFound: plural({ one: '# project found', other: '# projects found' }),
  noProjectsFound: 'No projects found',
  noProjectsFoundHint: 'Try fewer words.',

  dateUnknown: 'Date not known',
  followFeed: 'Follow in a feed reader (JSON Feed)',

  kindName: (kind) => kinds[kind],
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
  joinOnline: (event) => about('Join online', event),
  addToCalendar: (event) => about('Add to calendar', event),
  updateCalendar: (event) => about('Update your calendar', event),
  yourTime: (time) => `${time} in your time zone`,

  citationFormat: 'Format of the citation',
  editions: 'Editions',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  copyViewLink: 'Copy a link to this view',
  notCopied: 'It could not be copied, but is selected: copy it with your keyboard.',
};

Object.assign(enBase, enMilestones, enPublications, en);
