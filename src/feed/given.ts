/**
 * Checks a feed that a page's script has given a widget. It should be one that `parseFeed` returned, but it may be anything.
 * Only a widget that could not show what it was given loads this.
 */
import { FeedError } from './feed-error.ts';
import { absoluteAddress } from '../model/absolute-address.ts';
import { type FormatName, readFormat } from './formats.ts';
import { type ParsedFeed, parseFeed } from './parse.ts';
import { isObject, kinds } from './read.ts';
import type { Feed, FeedProblem, Publication } from './types.ts';

/** Returns a value if it is of some type, else undefined. */
type Check = (value: unknown) => unknown;

const string: Check = (value) => (typeof value === 'string' ? value : undefined);
const number: Check = (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : undefined);
/** What the contract takes for such a value: a text that is no date, for one, cannot be written as one. */
const format =
  (name: FormatName): Check =>
  (value) =>
    readFormat(name, value, '');
const [day, instant, moment] = [format('partialDate'), format('instant'), format('moment')];
const address: Check = (value) => absoluteAddress(value, undefined, ['http:', 'https:', 'mailto:']);
const object: Check = (value) => (isObject(value) ? value : undefined);
const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** A list of what passes; all other elements are left out, and a value that is no list is an empty one. */
const list =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) ? value.map(of).filter((element) => element !== undefined) : [];

/** Values by key, such as texts by language. Without any it is undefined. */
const record =
  (of: Check): Check =>
  (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).filter(([, each]) => of(each) !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  };

const withDefault =
  (check: Check, other: unknown): Check =>
  (value) =>
    check(value) ?? other;

/** An object with these keys; undefined if a required one is missing. */
const shape =
  (keys: Readonly<Record<string, Check>>, ...required: readonly string[]): Check =>
  (value) => {
    if (!isObject(value)) return undefined;
    const read = Object.entries(keys).map(([key, check]) => [key, check(value[key])] as const);
    const checked: Record<string, unknown> = Object.fromEntries(read);
    return required.some((key) => checked[key] === undefined) ? undefined : checked;
  };

/** Leaves out what cannot even be read, such as an object whose getter throws. */
const readable =
  (check: Check): Check =>
  (value) => {
    try {
      return check(value);
    } catch {
      return undefined;
    }
  };

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.find((each) => each === value);

const texts = record(string);
const ids = list(string);
const image = shape({ src: address, alt: texts, width: number, height: number }, 'src');
const term = { id: string, title: texts, summary: texts, url: address, image };
const party = { name: texts, url: address, logo: image };
const author = shape({ name: string, url: address }, 'name');
const file = shape(
  {
    url: address,
    mediaType: string,
    title: string,
    size: format('size'),
    language: withDefault(format('language'), 'und'),
  },
  ...['url', 'mediaType'],
);

const item = shape(
  {
    ...{ kind: oneOf(...kinds), id: string, url: address },
    ...{ urls: withDefault(record(address), {}), title: texts, summary: texts, content: texts, image },
    ...{
      date: moment,
      modified: instant,
      language: withDefault(format('language'), 'und'),
      authors: list(author),
      tags: ids,
    },
    ...{ files: list(file), programmes: ids, projects: ids, activities: ids },
    ...{ type: string, publisher: string, doi: string, isbn: string, years: list(format('year')) },
    ...{ start: moment, end: moment, timezone: format('timeZone'), onlineUrl: address },
    place: shape({ name: string, address: string, city: string, country: format('country') }),
    status: withDefault(oneOf('scheduled', 'cancelled', 'postponed'), 'scheduled'),
  },
  ...['kind', 'id'],
);

const terms = list(readable(shape(term, 'id', 'title')));
const projects = shape(
  { ...term, programmes: ids, start: day, end: day, partners: list(shape(party, 'name')), supporters: ids },
  ...['id', 'title'],
);
const supporter = shape(
  {
    ...{ ...party, id: string, summary: texts },
    group: withDefault(oneOf('foundation', 'european-institution', 'intergovernmental'), 'other'),
  },
  ...['id', 'name'],
);
const organisation = shape(
  {
    ...{ name: texts, founded: day, seat: texts, summary: texts, mission: texts, url: address, email: format('email') },
    ...{ logo: image, values: terms, story: string },
  },
  'name',
);

const keys: Readonly<Record<keyof Feed, Check>> = {
  search: shape({ index: address }),
  ...{ url: withDefault(string, ''), title: withDefault(string, ''), homePageUrl: address, updated: instant },
  ...{
    language: withDefault(format('language'), 'und'),
    organisation,
    programmes: terms,
    activities: terms,
    networks: terms,
  },
  follow: shape({ rss: address, calendar: address }),
  projects: list(readable(projects)),
  supporters: list(readable(supporter)),
  items: list(readable(item)),
};

/** The publications among items of a checked feed that were stored elsewhere, in their order; undefined for those that are none. */
export const storedPublications = (items: readonly unknown[]): readonly (Publication | undefined)[] =>
  // Each key is checked to have the type that `Publication` declares.
  items.map(
    (each) => readable(item)(isObject(each) ? { ...each, kind: 'publication' } : each) as Publication | undefined,
  );

/** How many elements of the lists were left out. */
function losses(given: Record<string, unknown>, feed: Feed): FeedProblem[] {
  return Object.entries(feed).flatMap(([key, kept]: [string, unknown]) => {
    const before = given[key];
    const lost = Array.isArray(before) && Array.isArray(kept) ? before.length - kept.length : 0;
    return lost ? [{ path: `feed.${key}`, expected: 'what parseFeed returns', found: `${lost} other values` }] : [];
  });
}

/**
 * Returns what of a given feed can be shown. A document that was not read with `parseFeed` is read now.
 * @param page address of the page, which a document's relative addresses are resolved against
 * @throws FeedError if nothing of it can be shown
 */
export function givenFeed(given: unknown, page: string): ParsedFeed {
  try {
    const value = object(given) as Record<string, unknown> | undefined;
    if (value && !isNothing(value['version'])) return parseFeed(value, page);
    if (value && Array.isArray(value['items'])) {
      // Each key is checked to have the type that `Feed` declares.
      const feed = shape(keys)(value) as Feed;
      return { feed, problems: losses(value, feed) };
    }
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('not-a-feed', page, String(error), { cause: error });
  }
  throw new FeedError('not-a-feed', page, 'the property feed has no feed');
}

/** A text that is the same for publications with the same properties, in whatever order. */
export const sameText = (publication: Publication): string =>
  JSON.stringify(
    Object.entries(publication)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
