import type { Strings } from './strings.ts';

const files = import.meta.glob<Strings>(['./??.ts', '!./en.ts'], { import: 'default' });

/**
 * For each language except English, by language subtag, a function that loads its strings. Every file of this folder with a
 * two-letter name is a language.
 */
export const languages: Readonly<Record<string, (() => Promise<Strings>) | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
);
