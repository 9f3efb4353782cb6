import type { Item } from '../feed/types.ts';
import { itemDate } from './items.ts';

/** How far apart items of one work may be, such as an event and its news, in days. */
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

/** Whether one is an event and the other news at its address. Of other kinds one page may hold many works, as a newsletter does. */
function areEventAndItsNews(a: Item, b: Item): boolean {
  const kinds = [a.kind, b.kind];
  const address = addressOf(a);
  return kinds.includes('news') && kinds.includes('event') && !!address && address === addressOf(b);
}

/**
 * Whether two items of different kinds, such as the event, the news and the publication, are one and the same work: with the
 * same title, or an event and its news with the same address, of the same project, and dated about the same time.
 */
export function areSameWork(a: Item, b: Item): boolean {
  if (a.kind === b.kind) return false;
  const isSameProject = a.projects.length ? a.projects.some((id) => b.projects.includes(id)) : !b.projects.length;
  return isSameProject && areNear(a, b) && (haveSameTitle(a, b) || areEventAndItsNews(a, b));
}
