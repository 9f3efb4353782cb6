/** Says in three lines what a build did. */
import { isObject } from '../../feed/read.ts';
import type { BuiltFeed, Item } from './assemble.ts';
import { countsOf } from './counts.ts';
import { isNothing } from './mapping.ts';
import type { Report } from './report.ts';

const plurals: Readonly<Record<string, readonly [string, string]>> = {
  publication: ['publication', 'publications'],
  report: ['report', 'reports'],
  news: ['news item', 'news items'],
  event: ['event', 'events'],
  milestone: ['milestone', 'milestones'],
  programmes: ['programme', 'programmes'],
  activities: ['activity', 'activities'],
  projects: ['project', 'projects'],
  supporters: ['supporter', 'supporters'],
  networks: ['network', 'networks'],
  record: ['record', 'records'],
  source: ['source', 'sources'],
  value: ['value that cannot be used', 'values that cannot be used'],
  date: ['item without a date', 'items without a date'],
  address: ['item without an address', 'items without an address'],
  title: ['item without a title', 'items without a title'],
  summary: ['item without a summary', 'items without a summary'],
};

/** `3 events`; the singular for one. */
export function counted(count: number, name: string): string {
  const [one, many] = plurals[name] ?? [name, name];
  return `${count} ${count === 1 ? one : many}`;
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => counted(count, name))
    .join(', ');

const extensionOf = (item: Item): Readonly<Record<string, unknown>> => (isObject(item['_mpg']) ? item['_mpg'] : {});

const isUndated = (item: Item): boolean => {
  const { date, start, years } = extensionOf(item);
  return [date, start, years, item['date_published']].every(isNothing);
};

/** How many items lack what, and how many values could not be used. */
export function gapsOf({ items }: BuiltFeed, { losses }: Report): Readonly<Record<string, number>> {
  const count = (lacks: (item: Item) => boolean): number => items.filter(lacks).length;
  return {
    date: count(isUndated),
    address: count(({ url }) => isNothing(url)),
    title: count(({ title }) => isNothing(title)),
    summary: count(({ summary }) => isNothing(summary)),
    value: losses.length,
  };
}

/** Counts of what was made, by kind and list. */
export const madeOf = ({ extension, items }: BuiltFeed): Readonly<Record<string, number>> =>
  countsOf({ _mpg: extension, items });

/** The three lines that end a build: what was read, what was made, what is missing. */
export function summaryLines(feed: BuiltFeed, report: Report): readonly [string, string, string] {
  const records = report.read.reduce((sum, { records: count }) => sum + count, 0);
  const gaps = Object.entries(gapsOf(feed, report)).filter(([, count]) => count > 0);
  const joined = report.joined.reduce((sum, { ids }) => sum + ids.length, 0);
  return [
    `Read: ${counted(records, 'record')} from ${counted(report.read.length, 'source')}.`,
    `Made: ${listed(madeOf(feed)) || 'nothing'}${joined ? `; ${counted(joined, 'record')} joined to others` : ''}.`,
    `Missing: ${listed(Object.fromEntries(gaps)) || 'nothing'}.`,
  ];
}
