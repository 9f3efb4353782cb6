/** A feed as RSS 2.0, for feed readers. */
import { generateRssFeed } from 'feedsmith';
import type { Feed, Item } from '../../feed/types.ts';
import { itemDate, selectedItems } from '../../model/items.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { localText } from '../../model/text.ts';

interface Rss {
  readonly text: string;
  /** Number of its items. */
  readonly count: number;
}

/** How many items it has: the newest. Feed readers show no more. */
const limit = 100;

/**
 * The time that RSS demands. A day gets noon in UTC, which is the same day nearly everywhere; a month or a year gets none, for
 * no day is known.
 */
function moment(date: string | undefined): Date | undefined {
  if (date === undefined || date.length < 10) return undefined;
  return new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
}

/** Whether a text may stand in XML: no control characters. */
const forXml = (text: string): string => text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');

function textOf(text: Item['title'], { language }: Pick<Item, 'language'>): string | undefined {
  const value = localText(text, [language])?.value;
  return value === undefined ? undefined : forXml(value);
}

function categoriesOf(item: Item, feed: Feed): readonly string[] {
  const ids = programmeLookup(feed)(item);
  const titles = feed.programmes.filter(({ id }) => ids.includes(id)).map(({ title }) => textOf(title, feed));
  return [...new Set([...titles, ...item.tags.map(forXml)].flatMap((name) => name ?? []))];
}

/** RSS demands the size of a file. Where the feed has none, it is 0, as the specification advises. */
const enclosuresOf = ({ files }: Item) =>
  files.slice(0, 1).map(({ url, size, mediaType }) => ({ url, length: size ?? 0, type: forXml(mediaType) }));

function rssItem(item: Item, feed: Feed) {
  const [title, description] = [textOf(item.title, item), textOf(item.summary ?? item.content, item)];
  const pubDate = moment(itemDate(item));
  const enclosures = enclosuresOf(item);
  const categories = categoriesOf(item, feed).map((name) => ({ name }));
  const creators = item.authors.map(({ name }) => forXml(name));
  return {
    guid: { value: forXml(item.id), isPermaLink: item.id === item.url },
    // RSS demands one of both.
    ...(title !== undefined || description === undefined ? { title: title ?? forXml(item.id) } : {}),
    ...(description === undefined ? {} : { description }),
    ...(item.url === undefined ? {} : { link: item.url }),
    ...(pubDate ? { pubDate } : {}),
    ...(enclosures.length ? { enclosures } : {}),
    ...(categories.length ? { categories } : {}),
    ...(creators.length ? { dc: { creators } } : {}),
  };
}

/**
 * Writes the newest items as RSS; `undefined` if the feed has no home page, which RSS demands.
 * @param address where the file will be, if that is known
 */
export function rssText(feed: Feed, address: string | undefined): Rss | undefined {
  const { title, language, updated, organisation } = feed;
  const link = feed.homePageUrl ?? organisation?.url ?? (address && new URL('/', address).href);
  if (link === undefined) return undefined;
  const items = selectedItems(feed, {}).slice(0, limit);
  const text = generateRssFeed({
    title: forXml(title),
    link,
    description: textOf(organisation?.mission ?? organisation?.summary, feed) ?? forXml(title),
    ...(language === 'und' ? {} : { language }),
    ...(updated === undefined ? {} : { lastBuildDate: new Date(updated) }),
    generator: 'mpg-widgets',
    ...(address === undefined
      ? {}
      : { atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] } }),
    items: items.map((item) => rssItem(item, feed)),
  });
  return { text, count: items.length };
}
