/** What visitors will miss: what the contract does not require, but widgets would show. */
import type { Node } from '../../feed/compile.ts';
import { contract } from '../../feed/contract.ts';
import type { Page } from '../../feed/parse.ts';
import { isObject } from '../../feed/read.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { itemDate } from '../../model/items.ts';
import { isOnline } from '../../model/events.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { type Step, valueAt } from './contract-path.ts';
import { findingAt, itemSpots, type Spot } from './entries.ts';
import type { Finding, Group } from './finding.ts';

type Words = Omit<Group, 'findings' | 'severity'>;

interface Gap extends Words {
  readonly isGap: (item: Item, feed: Feed) => boolean;
}

const gaps: readonly Gap[] = [
  {
    kind: 'no-title',
    heading: 'Without a title',
    wanted: 'A title.',
    remedy: 'Add “title”. Visitors see the beginning of the text instead, or nothing.',
    isGap: ({ title }) => !title,
  },
  {
    kind: 'no-date',
    heading: 'Without a date',
    wanted: 'A date, if only the year.',
    remedy: 'Add “date” in “_mpg” (“start” for events). Without it, records come last, and no year finds them.',
    isGap: (item) => !itemDate(item),
  },
  {
    kind: 'no-language',
    heading: 'Without a language',
    wanted: 'A language code, of the record or of the whole feed.',
    remedy: 'Add “language” to the record or to the feed. Screen readers pronounce the text by it.',
    isGap: ({ language }) => language === 'und',
  },
  {
    kind: 'no-summary',
    heading: 'Without a summary',
    wanted: 'One or two sentences.',
    remedy: 'Add “summary”. Visitors see the title alone, and search finds less.',
    isGap: ({ summary, content }) => !summary && !content,
  },
  {
    kind: 'no-programme',
    heading: 'Without a programme',
    wanted: 'The id of a programme, or of a project that has one.',
    remedy: 'Add “programmes” in “_mpg”. Widgets for one programme do not show these.',
    isGap: (item, feed) => feed.programmes.length > 0 && !programmeLookup(feed)(item).length,
  },
  {
    kind: 'no-activity',
    heading: 'Without an activity',
    wanted: 'The id of an activity.',
    remedy: 'Add “activities” in “_mpg”. Widgets for one activity do not show these.',
    isGap: (item, feed) => feed.activities.length > 0 && !item.activities.length,
  },
  {
    kind: 'no-address',
    heading: 'Publications without anything to open',
    wanted: 'An address, or a file.',
    remedy: 'Add “url”, or a file in “attachments”.',
    isGap: ({ kind, url, urls, files }) =>
      (kind === 'publication' || kind === 'report') && !url && !files.length && !Object.keys(urls).length,
  },
  {
    kind: 'no-place',
    heading: 'Events without a place',
    wanted: 'A place, or the address to take part online.',
    remedy: 'Add “place” or “online_url” in “_mpg”.',
    isGap: (item) => item.kind === 'event' && !item.place && !isOnline(item),
  },
];

function ofItems(feed: Feed, spotOf: (item: Item) => Spot): readonly Group[] {
  return gaps.map(({ isGap, ...words }) => {
    const findings = feed.items
      .filter((item) => isGap(item, feed))
      .map((item) => findingAt(spotOf(item), [], 'nothing'));
    return { ...words, severity: 'missing', findings };
  });
}

/** Files of one item of which some do not say their language, so that visitors cannot tell them apart. */
function filesWithoutLanguage(feed: Feed, spotOf: (item: Item) => Spot): Group {
  const findings = feed.items.flatMap((item): readonly Finding[] => {
    if (item.files.length < 2) return [];
    const spot = spotOf(item);
    const files = valueAt(spot.document, [...spot.steps, 'attachments']);
    if (!Array.isArray(files)) return [];
    return files.flatMap((file, index) =>
      valueAt(file, ['_mpg', 'language']) === undefined
        ? [findingAt(spot, ['attachments', index], nameOfFile(file))]
        : [],
    );
  });
  return {
    kind: 'no-file-language',
    severity: 'missing',
    heading: 'One of several files, without a language',
    wanted: 'The language of each edition.',
    remedy: 'Add "_mpg": { "language": "fr" } to the file. It is offered in the record’s own language otherwise.',
    findings,
  };
}

function nameOfFile(file: unknown): string {
  const name = valueAt(file, ['title']) ?? valueAt(file, ['url']);
  return typeof name === 'string' ? name : 'a file';
}

const pictureKeys = ['image', 'logo'];

/** The steps to all pictures of a value for which the contract has a node. */
function pictures(node: Node, value: unknown, steps: readonly Step[]): readonly (readonly Step[])[] {
  if (typeof node === 'string') return [];
  if (node.type === 'list' && Array.isArray(value)) {
    return value.flatMap((each, index) => pictures(node.of, each, [...steps, index]));
  }
  if (node.type !== 'shape' || !isObject(value)) return [];
  return Object.entries(node.keys).flatMap(([key, child]) => {
    const isPicture = pictureKeys.includes(key) && isObject(value[key]);
    return isPicture ? [[...steps, key]] : pictures(child, value[key], [...steps, key]);
  });
}

function picturesWithoutText([{ document }]: readonly [Page, ...Page[]]): Group {
  const all = pictures(contract, document, []);
  const findings = all
    .filter((steps) => valueAt(document, [...steps, 'alt']) === undefined)
    .map((steps) => findingAt({ document, root: '$', steps }, [], String(valueAt(document, [...steps, 'src']))));
  return {
    kind: 'no-alt',
    severity: 'missing',
    heading: 'Pictures without a description',
    wanted: 'What the picture shows, for those who do not see it.',
    remedy: 'Add “alt”: the name of the organisation for a logo, and "" for a picture that only decorates.',
    findings,
  };
}

/** Groups of items that have the same value. */
function twins(feed: Feed, keyOf: (item: Item) => string | undefined): readonly (readonly Item[])[] {
  const byKey = new Map<string, Item[]>();
  for (const item of feed.items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = byKey.get(key) ?? [];
    byKey.set(key, group);
    group.push(item);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

function twinGroup(words: Words, all: readonly (readonly Item[])[], spotOf: (item: Item) => Spot): Group {
  const findings = all.flatMap((items) =>
    items.slice(1).map((item) => findingAt(spotOf(item), [], `as the one with the id “${items[0]?.id ?? ''}”`)),
  );
  return { ...words, severity: 'missing', findings };
}

const titleKey = ({ kind, title, date }: Item): string | undefined =>
  title && [kind, date ?? '', ...Object.values(title)].join('\n').toLowerCase();

/** Records of different kinds may share an address: an event and the milestone that it was. */
const addressKey = ({ kind, url }: Item): string | undefined =>
  url && `${kind} ${url.replace(/\/?(?:#.*)?$/, '').replace(/^http:/, 'https:')}`;

/** What is missing, without kinds of which there is nothing. */
export function gapsOf(feed: Feed, pages: readonly [Page, ...Page[]]): readonly Group[] {
  const spotOf = itemSpots(pages);
  const sameTitle = {
    kind: 'same-title',
    heading: 'Same title, kind and date as another',
    wanted: 'One record for one work.',
    remedy: 'If both are the same, keep one: an edition in another language is a file or a translation of it.',
  };
  const sameAddress = {
    kind: 'same-address',
    heading: 'Same address as another of its kind',
    wanted: 'An address of its own.',
    remedy: 'Correct the address, or keep one of both records if they are the same.',
  };
  return [
    ...ofItems(feed, spotOf),
    filesWithoutLanguage(feed, spotOf),
    picturesWithoutText(pages),
    twinGroup(sameTitle, twins(feed, titleKey), spotOf),
    twinGroup(sameAddress, twins(feed, addressKey), spotOf),
  ].filter(({ findings }) => findings.length);
}
