import { enBase } from './en-base.ts';
import { pluralIn } from './plural.ts';
import type { MilestoneKey, Strings } from './strings.ts';

const plural = pluralIn('en');

/** What milestones say in English, beside what every widget does. */
export const enMilestones: Pick<Strings, MilestoneKey> = {
  milestoneCount: plural({ one: '# milestone', other: '# milestones' }),
  yearUnknown: 'Year not known',
  allProgrammes: 'All programmes',
  programme: 'Programme',

  jumpToYear: 'Jump to a year',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link to: ${milestone}`,
  readMore: 'Read more',
  readMoreAbout: (milestone) => `Read more: ${milestone}`,
};

Object.assign(enBase, enMilestones);
