import { languageOf } from '../locales/language-of.ts';
import type { Importers } from './autoload.ts';

/** Files of the build, by their names without `.js`. */
export interface PageFiles {
  /** Folder of the files, relative to the script that the page loads. */
  readonly folder: string;
  /** All files that a widget needs to be shown, by its tag. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  /** All files that a language needs beside those of a widget, by its code. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes what imports each widget. All files of a widget are requested at once, and with them those of the page's
 * language, so that nothing waits to be found by an import.
 * @param base absolute address of the script that the page loads
 * @param importFile imports a module by its absolute address
 */
export function importersOf(
  { folder, widgets, languages }: PageFiles,
  base: string,
  importFile: (url: string) => Promise<unknown>,
): Importers {
  const importAll = (files: readonly string[]): Promise<unknown> =>
    Promise.all(files.map((file) => importFile(new URL(`${folder}/${file}.js`, base).href)));

  const importWidget = (files: readonly string[]): Promise<unknown> => {
    // A widget that does not get its language asks for it again, and speaks English meanwhile.
    importAll(languages[languageOf(document.documentElement.lang)] ?? []).catch(() => undefined);
    return importAll(files);
  };

  return Object.fromEntries(Object.entries(widgets).map(([tag, files]) => [tag, () => importWidget(files)]));
}
