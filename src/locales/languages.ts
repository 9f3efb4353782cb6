import type { Strings } from './strings.ts';

interface LanguageFile {
  readonly default: Strings;
}

const files = import.meta.glob<LanguageFile>(['./??.ts', '!./en.ts']);

/**
 * For each language except English, by language subtag, a function that imports its file. Every file of this folder with a
 * two-letter name is a language.
 */
export const languages: Readonly<Record<string, (() => Promise<LanguageFile>) | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
);
