import type { Item } from '../feed/types.ts';
import { itemDate } from './items.ts';

/** How far apart the news of an event may be from it, in days. */
const near = 31;
const dayLength = 86_400_000;

/** Days since 1970 on which a date of the feed begins and ends; undefined where it is unknown. */
function daysOf(item: Item): readonly [number, number] | undefined {
  const written = itemDate(item)?.slice(0, 10);
  if (!written) return undefined;
  const begin = Date.parse(written);
  const [year = 0, month] = written.split('-').map(Number);
  const isDay = written.length > 'YYYY-MM'.length;
  const end = isDay ? begin : month ? Date.UTC(year, month, 0) : Date.UTC(year, 12, 0);
  return [begin / dayLength, end / dayLength];
}

function areNear(a: Item, b: Item): boolean {
  const [days, others] = [daysOf(a), daysOf(b)];
  // A date that the feed does not know speaks against nothing.
  return !days || !others || (days[0] - others[1] <= near && others[0] - days[1] <= near);
}

const addressOf = ({ url = '' }: Item): string => url.replace(/[/#]+$/, '');

function haveSameTitle({ title }: Item, { title: other }: Item): boolean {
  if (!title || !other) return false;
  const others = Object.values(other).map((each) => each.trim().toLowerCase());
  return Object.values(title).some((each) => others.includes(each.trim().toLowerCase()));
}

/**
 * Whether two items are the event and the news of one and the same work: with the same address or the same title, of the same
 * project, and dated about the same time. The address alone does not tell: a newsletter is the page of all that it reports.
 */
export function areSameWork(a: Item, b: Item): boolean {
  const kinds = [a.kind, b.kind];
  if (!kinds.includes('news') || !kinds.includes('event')) return false;
  const isSameProject = a.projects.length ? a.projects.some((id) => b.projects.includes(id)) : !b.projects.length;
  if (!isSameProject || !areNear(a, b)) return false;
  const address = addressOf(a);
  return (!!address && address === addressOf(b)) || haveSameTitle(a, b);
}
