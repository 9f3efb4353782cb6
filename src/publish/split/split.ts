/** Splits a feed into files: pages, feeds for programmes and languages, RSS and a calendar. */
import { isObject } from '../../feed/read.ts';
import type { Feed } from '../../feed/types.ts';
import { linksOf } from '../check/addresses.ts';
import { type Step, valueAt } from '../check/contract-path.ts';
import { readFeed } from '../check/problems.ts';
import { assumedAddress, type FeedPages, type ReadPage } from '../documents/pages.ts';
import { eventsText } from './events.ts';
import { rssText } from './rss.ts';
import {
  type Json,
  languageSlices,
  type NamedDocument,
  pagesOf,
  programmeSlices,
  type Slice,
  without,
} from './slices.ts';

export interface SplitOptions {
  /** Number of items on a page. */
  readonly size: number;
  /** Address of the folder that the files will be in, if it is known. */
  readonly base: string | undefined;
}

/** A file to write. */
export interface SplitFile {
  readonly name: string;
  readonly text: string;
  /** What it has, in words: `188 records`. */
  readonly count: number;
}

/** Sets the value at some steps of a document. */
function set(document: unknown, steps: readonly Step[], value: string): void {
  const last = steps.at(-1) ?? '';
  const parent = valueAt(document, steps.slice(0, -1));
  if (isObject(parent) || Array.isArray(parent)) Object.assign(parent, { [last]: value });
}

/** The pages with absolute addresses: a relative one would mean another in another folder. */
function withAbsoluteAddresses({ pages, isPlaceAssumed }: FeedPages): readonly ReadPage[] {
  const copies = pages.map((page) => ({ ...page, document: structuredClone(page.document) }));
  if (isPlaceAssumed) return copies;
  for (const { url, written, spot } of linksOf(copies)) {
    const fragment = /#.*/s.exec(written)?.[0] ?? '';
    if (!/^[a-z][a-z\d+.-]*:/i.test(written)) set(spot.document, spot.steps, url + fragment);
  }
  return copies;
}

/** A feed without addresses that are only assumed, since nobody says where the feed will be. */
function withKnownAddresses(feed: Feed): Feed {
  const { origin } = new URL(assumedAddress);
  const known = (url: string | undefined): string | undefined => (url?.startsWith(`${origin}/`) ? undefined : url);
  const items = feed.items.map((item) => ({
    ...item,
    url: known(item.url),
    files: item.files.filter(({ url }) => known(url)),
    ...('onlineUrl' in item ? { onlineUrl: known(item.onlineUrl) } : {}),
  }));
  return { ...feed, homePageUrl: known(feed.homePageUrl), items: items };
}

const itemsOf = ({ document }: ReadPage): readonly Json[] => {
  const items = isObject(document) ? document['items'] : document;
  return Array.isArray(items) ? items.filter(isObject) : [];
};

/**
 * The documents of all slices. Two ids may give the same name, and the name of one the name of another’s second page. Capital
 * letters are no difference on some disks.
 */
function documents(slices: readonly Slice[], { size, base }: SplitOptions): readonly NamedDocument[] {
  const taken = new Set<string>();
  return slices.flatMap((slice) => {
    const isTaken = ({ name }: NamedDocument): boolean => taken.has(name.toLowerCase());
    let pages = pagesOf(slice, size, base);
    for (let count = 2; pages.some(isTaken); count++) {
      pages = pagesOf({ ...slice, name: `${slice.name}_${count}` }, size, base);
    }
    for (const { name } of pages) taken.add(name.toLowerCase());
    return pages;
  });
}

const fileOf = ({ name, document }: NamedDocument): SplitFile => ({
  name,
  text: `${JSON.stringify(document, null, 2)}\n`,
  count: Array.isArray(document['items']) ? document['items'].length : 0,
});

/**
 * Returns the files of a feed, the same for the same feed. A page comes after those that it leads to, so that whoever writes
 * them in this order never publishes an address of nothing.
 */
export function splitFiles(read: FeedPages, options: SplitOptions): readonly SplitFile[] {
  const pages = withAbsoluteAddresses(read);
  const [first] = read.pages;
  const { feed } = readFeed([{ ...first, document: pages[0]?.document }, ...pages.slice(1)]);
  const head = without(isObject(pages[0]?.document) ? pages[0].document : {}, 'items', 'next_url', 'feed_url');
  const source = { head, items: pages.flatMap(itemsOf), feed };
  const slices = [{ name: 'feed', ...source }, ...programmeSlices(source), ...languageSlices(source)];
  const shown = read.isPlaceAssumed ? withKnownAddresses(feed) : feed;
  const rssAddress = options.base === undefined ? undefined : new URL('feed.xml', options.base).href;
  const calendar = eventsText(shown);
  const rss = rssText(shown, rssAddress);
  return [
    ...documents(slices, options).map(fileOf).reverse(),
    ...(rss === undefined ? [] : [{ name: 'feed.xml', ...rss }]),
    ...(calendar === undefined
      ? []
      : [{ name: 'events.ics', text: calendar, count: calendar.split('BEGIN:VEVENT').length - 1 }]),
  ];
}
