import type { File, Item } from '../feed/types.ts';
import { primaryLanguage } from './languages.ts';

/**
 * All editions of an item: its pages in each language and its files. Editions in the reader's languages come first, then
 * those in the item's own language. A file whose title repeats the item's has its title removed.
 * @param languages The reader's languages as BCP 47 tags, most preferred first.
 * @param shownUrl URL of the page that is already linked, which is left out.
 */
export function itemEditions(item: Item, languages: readonly string[], shownUrl: string | undefined): readonly File[] {
  const { url, urls, language, title, files } = item;
  const pages = Object.entries({ ...(url && { [language]: url }), ...urls })
    .filter(([tag, address]) => address !== shownUrl && !files.some((file) => isSame(file, tag, address)))
    .map(([tag, address]) => ({ ...pageDefaults, url: address, language: tag }));
  const titles = Object.values(title ?? {});
  const named = files.map((file) => (titles.some((text) => file.title?.startsWith(text)) ? untitled(file) : file));
  const wanted = [...languages, language].map(primaryLanguage);
  const rank = (file: File): number => {
    const index = wanted.indexOf(primaryLanguage(file.language));
    return index < 0 ? wanted.length : index;
  };
  return [...pages, ...named].sort((a, b) => rank(a) - rank(b));
}

const isSame = (file: File, language: string, url: string): boolean => file.language === language && file.url === url;

const pageDefaults = { mediaType: 'text/html', title: undefined, size: undefined };

const untitled = (file: File): File => ({ ...file, title: undefined });
