import { languageOf } from '../locales/language-of.ts';
import type { Importers } from './autoload.ts';

/** Files of the build, by their names without `.js`. */
export interface PageFiles {
  /** Folder of the files, relative to the script that the page loads. */
  readonly folder: string;
  /** Files of every widget. */
  readonly common: readonly string[];
  /** Further files of each widget, by its name. Its own file has its name and is not listed. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  /** Files of every language. */
  readonly everyLanguage: readonly string[];
  /** Further files of each language, by language subtag. Its own file has its name and is not listed. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

interface PageImporters {
  /** The importers of all widgets. Each requests all files of its widget at once, so that none is discovered late. */
  readonly importers: Importers;
  /**
   * Imports the files of a language.
   * @param lang value of a `lang` attribute; if empty, the visitor's language, in which widgets then speak
   */
  readonly importLanguage: (lang: string) => void;
}

/**
 * Returns what imports the files of a build.
 * @param base absolute URL of the script that the page loads
 * @param importFile imports a module by its absolute URL
 */
export function importersOf(
  { folder, common, widgets, everyLanguage, languages }: PageFiles,
  base: string,
  importFile: (url: string) => Promise<unknown>,
): PageImporters {
  const importAll = (files: readonly string[]): Promise<unknown> =>
    Promise.all(files.map((file) => importFile(new URL(`${folder}/${file}.js`, base).href)));

  return {
    // The largest come first, because with HTTP/1.1 a browser sends six requests at a time.
    importers: Object.fromEntries(
      Object.entries(widgets).map(([name, files]) => [`mpg-${name}`, () => importAll([...common, name, ...files])]),
    ),
    importLanguage: (lang) => {
      const language = languageOf(lang || navigator.language);
      const further = languages[language];
      // If the language fails to load, the widget itself requests it again and is shown in English until then.
      if (further) importAll([...everyLanguage, ...further, language]).catch(() => undefined);
    },
  };
}
