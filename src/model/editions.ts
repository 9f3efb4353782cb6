import type { File, Item } from '../feed/types.ts';

const base = (tag: string): string => tag.split('-', 1)[0] ?? '';

/**
 * All that an item can be read in: its pages in several languages and its files. Those in the reader's languages come
 * first, then those in its own. A file called like the item has no title of its own.
 * @param languages BCP 47 tags, the most wanted first
 * @param shownUrl the page that is linked to already
 */
export function itemEditions(item: Item, languages: readonly string[], shownUrl: string | undefined): readonly File[] {
  const { url, urls, language, title, files } = item;
  const pages = Object.entries({ ...(url && { [language]: url }), ...urls })
    .filter(([tag, address]) => address !== shownUrl && !files.some((file) => isSame(file, tag, address)))
    .map(([tag, address]) => ({ ...page, url: address, language: tag }));
  const titles = Object.values(title ?? {});
  const named = files.map((file) => (titles.some((text) => file.title?.startsWith(text)) ? untitled(file) : file));
  const wanted = [...languages, language].map(base);
  const rank = (file: File): number => {
    const place = wanted.indexOf(base(file.language));
    return place < 0 ? wanted.length : place;
  };
  return [...pages, ...named].sort((a, b) => rank(a) - rank(b));
}

const isSame = (file: File, language: string, url: string): boolean => file.language === language && file.url === url;

const page = { mediaType: 'text/html', title: undefined, size: undefined };

const untitled = (file: File): File => ({ ...file, title: undefined });
