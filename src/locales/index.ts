import en from './en.ts';
import { languageOf } from './language-of.ts';
import type { Strings } from './strings.ts';

export { default as en } from './en.ts';
export type { IntlFormats } from './formats.ts';
export { languageOf } from './language-of.ts';
export type { Strings } from './strings.ts';

type LoadedStrings = Promise<Strings | undefined>;

const known = new Map<string, LoadedStrings | Strings>();

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
 * @returns the strings themselves once they are loaded; a promise of undefined for a language that the library does not
 * have, and where loading fails; the next call tries again
 */
export function loadLanguage(tag: string, importFile: ImportFile = (load) => load()): LoadedStrings | Strings {
  const language = languageOf(tag);
  if (language === 'en') return en;
  const asked = known.get(language);
  if (asked) return asked;
  const loading = importStrings(language, importFile)
    .then((strings) => {
      if (strings) known.set(language, strings);
      return strings;
    })
    .catch(() => {
      known.delete(language);
      return undefined;
    });
  known.set(language, loading);
  return loading;
}
