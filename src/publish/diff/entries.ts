/** Finds the same entries in two feeds. */
import type { Feed, Text } from '../../feed/types.ts';

/** Something that a feed lists. */
export interface Entry {
  readonly type: string;
  /** Name of its list: ids are unique in it. */
  readonly list: string;
  readonly id: string;
  /** In the first of its languages; its id if it has no title. */
  readonly title: string;
  readonly url: string | undefined;
  readonly value: object;
}

export interface Matched {
  readonly pairs: readonly (readonly [before: Entry, after: Entry])[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
}

interface Listed {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly name?: Text;
  readonly url?: string | undefined;
}

function entry(list: string, type: string, value: Listed): Entry {
  const text = value.title ?? value.name;
  return { type, list, id: value.id, title: (text && Object.values(text)[0]) ?? value.id, url: value.url, value };
}

/** All entries of a feed, in its order. */
export function entriesOf(feed: Feed): readonly Entry[] {
  const { organisation, items, programmes, activities, projects, supporters, networks } = feed;
  return [
    ...(organisation ? [entry('organisation', 'organisation', { ...organisation, id: 'organisation' })] : []),
    ...items.map((item) => entry('items', item.kind, item)),
    ...programmes.map((each) => entry('programmes', 'programme', each)),
    ...activities.map((each) => entry('activities', 'activity', each)),
    ...projects.map((each) => entry('projects', 'project', each)),
    ...supporters.map((each) => entry('supporters', 'supporter', each)),
    ...networks.map((each) => entry('networks', 'network', each)),
  ];
}

type Key = (entry: Entry) => string | undefined;

/** By what entries are the same, the surest first. */
const keys: readonly Key[] = [
  ({ list, id }) => `${list} ${id}`,
  ({ type, url }) => url && `${type} ${url}`,
  ({ type, title }) => `${type} ${title.toLowerCase()}`,
];

/** The entries with each key that only one entry has. */
function uniqueBy(entries: Iterable<Entry>, keyOf: Key): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const twice = new Set<string>();
  for (const each of entries) {
    const key = keyOf(each);
    if (key === undefined) continue;
    if (found.has(key)) twice.add(key);
    found.set(key, each);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** Pairs the entries of two feeds. */
export function matched(before: readonly Entry[], after: readonly Entry[]): Matched {
  const olds = new Set(before);
  const partners = new Map<Entry, Entry>();
  for (const keyOf of keys) {
    const byKey = uniqueBy(olds, keyOf);
    const left = after.filter((each) => !partners.has(each));
    for (const [key, now] of uniqueBy(left, keyOf)) {
      const old = byKey.get(key);
      if (!old) continue;
      partners.set(now, old);
      olds.delete(old);
    }
  }
  return {
    pairs: [...partners].map(([now, old]) => [old, now]),
    added: after.filter((each) => !partners.has(each)),
    removed: [...olds],
  };
}
