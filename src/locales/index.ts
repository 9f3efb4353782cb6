import en from './en.ts';
import { languageOf } from './language-of.ts';
import type { Strings } from './strings.ts';

export { default as en } from './en.ts';
export type { IntlFormats } from './formats.ts';
export { languageOf } from './language-of.ts';
export type { Strings } from './strings.ts';

type LoadedStrings = Promise<Strings | undefined>;

const loading = new Map<string, LoadedStrings>();

/** Imports a file. The caller may pass one that tries again. */
type ImportFile = <Module>(load: () => Promise<Module>) => Promise<Module>;

/** Loads a language's file, and before the first the list of them, which a page in English does not need. */
async function importStrings(language: string, importFile: ImportFile): LoadedStrings {
  const { languages } = await importFile(() => import('./languages.ts'));
  const load = languages[language];
  return load && (await importFile(load)).default;
}

/**
 * Loads the strings of a language, once for all widgets. English needs no loading.
 * @param tag BCP 47 tag
 * @param importFile how to import a file
 * @returns undefined for a language that the library does not have, and where loading fails; the next call tries again
 */
export function loadLanguage(tag: string, importFile: ImportFile = (load) => load()): LoadedStrings {
  const language = languageOf(tag);
  if (language === 'en') return Promise.resolve(en);
  const known = loading.get(language);
  if (known) return known;
  const strings = importStrings(language, importFile).catch(() => {
    loading.delete(language);
    return undefined;
  });
  loading.set(language, strings);
  return strings;
}
