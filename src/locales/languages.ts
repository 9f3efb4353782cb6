import type { Strings } from './strings.ts';

const files = import.meta.glob<Strings>(['./??.ts', '!./en.ts'], { import: 'default' });

/**
 * The languages beside English, by language subtag; each value loads the strings. Every file of this folder that has a
 * two-letter name is a language.
 */
export const languages: Readonly<Record<string, (() => Promise<Strings>) | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
);
