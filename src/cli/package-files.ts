/** The files of this package that commands use. They are found from the built command, which is in `dist/cli`. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../feed/read.ts';
import type { WidgetDescription } from '../publish/watch/preview-state.ts';

const own = dirname(fileURLToPath(import.meta.url));

/** Folder of what pages load. */
export const cdnFolder = join(own, '..', 'cdn');
/** Folder of the page that previews a feed. */
export const previewFolder = join(own, 'preview');

const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(own, '..', name), 'utf8'));

const entries = (value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** Up to the end of the first sentence. */
const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text;

/** All widgets, by their names, with what their documentation says first. */
export async function widgetDescriptions(): Promise<readonly WidgetDescription[]> {
  const declarations = entries(await json('custom-elements.json'), 'modules').flatMap((module) =>
    entries(module, 'declarations'),
  );
  return declarations.flatMap(({ tagName, description }) =>
    typeof tagName === 'string'
      ? [{ tag: tagName, about: typeof description === 'string' ? firstSentence(description) : '' }]
      : [],
  );
}

/** The languages of the widgets, by tag, each with its English name and its own. */
export async function widgetLanguages(): Promise<Readonly<Record<string, string>>> {
  const files = await json('page-files.json');
  const tags = isObject(files) && isObject(files['languages']) ? Object.keys(files['languages']) : [];
  const nameIn = (language: string, tag: string): string =>
    new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(tag) ?? tag;
  const named = [...new Set(['en', ...tags])].map((tag): [string, string] => {
    const [english, own] = [nameIn('en', tag), nameIn(tag, tag)];
    return [tag, english === own ? english : `${english}: ${own}`];
  });
  return Object.fromEntries(named.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}
