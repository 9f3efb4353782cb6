import type { Strings } from './strings.ts';

interface LanguageFile {
  readonly default: Strings;
}

const files = import.meta.glob<LanguageFile>(['./??.ts', '!./en.ts']);

/**
 * The languages beside English, by language subtag; each value imports the file. Every file of this folder that has a
 * two-letter name is a language.
 */
export const languages: Readonly<Record<string, (() => Promise<LanguageFile>) | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
);
