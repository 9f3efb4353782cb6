import { pluralIn } from './plural.ts';
import type { BaseKey, Strings } from './strings.ts';

const plural = pluralIn('en');

/** What every widget can say, in English: there from the start, so that a first view waits for no language file. */
export const enBase: Pick<Strings, BaseKey | '$code' | '$name' | '$dir'> = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  waiting: 'Loading…',
  empty: 'There is nothing to show here yet.',
  failed: 'This content could not be loaded.',
  tryAgain: 'Try again',
  stale: (date) => `As of ${date}. The latest version could not be loaded.`,

  projectCount: plural({ one: '# project', other: '# projects' }),
  publicationCount: plural({ one: '# publication', other: '# publications' }),
};
