import { hasHash } from '../element/has-hash.ts';
import { languageOf } from '../locales/language-of.ts';
import type { Strings } from '../locales/index.ts';
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
   * @returns its texts; undefined for English, for a language that the library does not have, and where loading fails
   */
  readonly importLanguage: (lang: string) => Promise<Strings | undefined>;
}

/**
 * The folder's address for another attempt. Browsers keep a failed import for as long as the page is open, and files that
 * import each other have no query that could be changed. A letter that is percent-encoded makes other addresses of them all.
 */
function folderAgain(folder: string, attempt: number): string {
  const at = folder.length - 1 - ((attempt - 1) % 8);
  return `${folder.slice(0, at)}%${folder.charCodeAt(at).toString(16)}${folder.slice(at + 1)}`;
}

/**
 * Returns what imports the files of a build.
 * @param base absolute URL of the script that the page loads; undefined if it is not known
 * @param importFile imports a module by its absolute URL
 */
export function importersOf(
  { folder, common, widgets, everyLanguage, languages }: PageFiles,
  base: string | undefined,
  importFile: (url: string) => Promise<unknown>,
): PageImporters {
  /** @returns the last of the modules */
  const importAll = async (files: readonly string[], attempt = 0): Promise<unknown> => {
    if (!base) throw new Error('the address of mpg-widgets.js is not known');
    const path = attempt && !hasHash(`${folder}/`) ? folderAgain(folder, attempt) : folder;
    const modules = files.map((file) => importFile(new URL(`${path}/${file}.js`, base).href));
    // The first failure is told. `Promise.all` is missing where hosts have promises of their own.
    for (const module of modules) module.catch(() => undefined);
    for (const module of modules) await module;
    return modules[modules.length - 1];
  };

  return {
    // The largest come first, because with HTTP/1.1 a browser sends six requests at a time.
    importers: Object.fromEntries(
      Object.entries(widgets).map(([name, files]) => [
        `mpg-${name}`,
        (attempt: number) => importAll([...common, name, ...files], attempt),
      ]),
    ),
    importLanguage: async (lang) => {
      const language = languageOf(lang || navigator.language);
      const further = languages[language];
      if (!further) return undefined;
      try {
        const module = await importAll([...everyLanguage, ...further, language]);
        return (module as { readonly default: Strings }).default;
      } catch {
        // The widget itself requests the language again and is shown in English until then.
        return undefined;
      }
    },
  };
}
