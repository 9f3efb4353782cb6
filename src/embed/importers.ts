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
  /** Further files of each language, by language subtag. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/**
 * Returns the importers of all widgets. Each requests all files of its widget and of the page's language at once, so that no
 * file is discovered only after another has arrived.
 * @param base absolute URL of the script that the page loads
 * @param importFile imports a module by its absolute URL
 */
export function importersOf(
  { folder, common, widgets, languages }: PageFiles,
  base: string,
  importFile: (url: string) => Promise<unknown>,
): Importers {
  const importAll = (files: readonly string[]): Promise<unknown> =>
    Promise.all(files.map((file) => importFile(new URL(`${folder}/${file}.js`, base).href)));

  const importWidget = (files: readonly string[]): Promise<unknown> => {
    // If the language fails to load, the widget itself requests it again and is shown in English until then.
    importAll(languages[languageOf(document.documentElement.lang)] ?? []).catch(() => undefined);
    return importAll(files);
  };

  return Object.fromEntries(
    Object.entries(widgets).map(([name, files]) => [`mpg-${name}`, () => importWidget([...common, ...files, name])]),
  );
}
