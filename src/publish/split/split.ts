/** Splits a feed into files: pages, feeds for programmes and languages, RSS and a calendar. */
import { isObject } from '../../feed/read.ts';
import type { Feed } from '../../feed/types.ts';
import { readFeed } from '../check/problems.ts';
import { assumedAddress, type FeedPages, type ReadPage } from '../documents/pages.ts';
import { withAbsoluteAddresses } from '../documents/whole-feed.ts';
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

/** The feed as RSS and its events as a calendar, by the keys of `_mpg.follow`. */
function twinsOf(feed: Feed, base: string | undefined): Readonly<Record<string, SplitFile>> {
  const rss = rssText(feed, base === undefined ? undefined : new URL('feed.xml', base).href);
  const calendar = eventsText(feed);
  const count = calendar === undefined ? 0 : calendar.split('BEGIN:VEVENT').length - 1;
  return {
    ...(rss && { rss: { name: 'feed.xml', ...rss } }),
    ...(calendar !== undefined && { calendar: { name: 'events.ics', text: calendar, count } }),
  };
}

/** The extension of a feed that says where its twins are, if they are anywhere. */
function withTwins(extension: unknown, base: string | undefined, twins: ReturnType<typeof twinsOf>): Json {
  const known = isObject(extension) ? extension : {};
  const addresses = Object.entries(twins).map(([key, { name }]) => [key, new URL(name, base).href]);
  return { ...known, follow: Object.fromEntries(addresses) };
}

/**
 * Returns the files of a feed, the same for the same feed. A file comes after those that it leads to, so that whoever writes
 * them in this order never publishes an address of nothing.
 */
export function splitFiles(read: FeedPages, options: SplitOptions): readonly SplitFile[] {
  const pages = withAbsoluteAddresses(read);
  const [first] = read.pages;
  const { feed } = readFeed([{ ...first, document: pages[0]?.document }, ...pages.slice(1)]);
  const written = isObject(pages[0]?.document) ? pages[0].document : {};
  const whole = without(written, 'items', 'next_url', 'feed_url');
  const extension = whole['_mpg'];
  // The twins have all records, so they are none of a smaller feed.
  const head = isObject(extension) ? { ...whole, _mpg: without(extension, 'follow') } : whole;
  const source = { head, items: pages.flatMap(itemsOf), feed };
  const { base } = options;
  const twins = twinsOf(read.isPlaceAssumed ? withKnownAddresses(feed) : feed, base);
  const isPlaced = base !== undefined && Object.keys(twins).length > 0;
  const main = isPlaced ? { ...whole, _mpg: withTwins(extension, base, twins) } : whole;
  const slices = [{ ...source, name: 'feed', head: main }, ...programmeSlices(source), ...languageSlices(source)];
  return [...Object.values(twins), ...documents(slices, options).map(fileOf).reverse()];
}
