/** Says in three lines what a build did. */
import { countsOf, type BuiltFeed, type Item } from './assemble.ts';
import { isNothing, isRecord } from './mapping.ts';
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
  value: ['value', 'values'],
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

const extensionOf = (item: Item): Readonly<Record<string, unknown>> => (isRecord(item['_mpg']) ? item['_mpg'] : {});

const isUndated = (item: Item): boolean => {
  const { date, start, years } = extensionOf(item);
  return [date, start, years, item['date_published']].every(isNothing);
};

/** What items lack, by what it is. */
export function gapsOf({ items }: BuiltFeed, { losses }: Report): Readonly<Record<string, number>> {
  const count = (lacks: (item: Item) => boolean): number => items.filter(lacks).length;
  return {
    'items without a date': count(isUndated),
    'items without an address': count(({ url }) => isNothing(url)),
    'items without a title': count(({ title }) => isNothing(title)),
    'items without a summary': count(({ summary }) => isNothing(summary)),
    'values that could not be used': losses.length,
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
    `Missing: ${gaps.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing'}.`,
  ];
}
