import type { Way } from './asked.ts';
import { termsFrom, type IndexData } from './index-data.ts';
import { better, exact, exactIn, pointsByPlaces, pointsInTitle, wholeWordPoints } from './points.ts';
import type { Ask } from './query.ts';
import { RowFinder } from './row-finder.ts';

/** The documents that have what is asked for. */
export interface Match {
  /** Points of each document, with the bits of `exact`; 0 for those that do not have it. */
  readonly points: Uint8Array;
  /** How many have it. */
  readonly count: number;
}

interface MatchSettings extends Pick<Ask, 'isPrefix' | 'where' | 'isIdentifier'> {
  /** Whether it is a singular instead of a plural, or the reverse, which is never exactly what was asked for. */
  readonly isOther?: boolean;
}

/** How many documents have any points. With each letter of 100,000, an iterator would take longer. */
export function countOf(points: Uint8Array | Uint32Array): number {
  let count = 0;
  for (let document = 0; document < points.length; document++) if (points[document]) count++;
  return count;
}

/** Raises the points of the documents that have a term, or a word that begins with it. */
function addTerm(index: IndexData, term: string, how: MatchSettings, points: Uint8Array): void {
  const { isPrefix, where, isIdentifier, isOther } = how;
  const summedUp = isPrefix ? index.beginning?.(term) : undefined;
  const { terms, starts, documents, places: standing } = summedUp ?? index;
  const [first, end] = summedUp ? [0, summedUp.terms.length] : termsFrom(index, term);
  for (let number = first; number < end; number++) {
    const isWhole = number === first && terms[number] === term;
    if (!isWhole && !isPrefix) break;
    const last = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < last; at++) {
      const here = pointsByPlaces[(standing[at] ?? 0) & where];
      if (!here) continue;
      const bits = isOther ? 0 : isIdentifier ? exact.author : exactIn(standing[at] ?? 0, where);
      const document = documents[at] ?? 0;
      const before = points[document] ?? 0;
      const earned = isWhole ? here + wholeWordPoints + bits : here;
      points[document] = before ? better(before, earned) : earned;
    }
  }
}

function addWay(index: IndexData, way: Way, how: MatchSettings, points: Uint8Array): void {
  const [spellings = [], next] = way;
  if (next) new RowFinder(index, way, how.isPrefix, how.where).find(points);
  else for (const term of spellings) addTerm(index, term, how, points);
}

/** Finds the documents that have what is asked for, in any of its ways. */
export function matchOf(index: IndexData, ask: Ask): Match {
  const { ways, others = [] } = ask;
  const points = new Uint8Array(index.size);
  for (const way of ways) addWay(index, way, ask, points);
  for (const way of others) addWay(index, way, { ...ask, isPrefix: false, isOther: true }, points);
  return { points, count: countOf(points) };
}

/** Those documents of a match anywhere that have it in a title. */
export function matchInTitles({ points: anywhere }: Match): Match {
  const points = new Uint8Array(anywhere.length);
  let count = 0;
  for (let document = 0; document < points.length; document++) {
    const earned = pointsInTitle(anywhere[document] ?? 0);
    if (!earned) continue;
    points[document] = earned;
    count++;
  }
  return { points, count };
}

/** The documents of any of several matches. */
export function eitherOf(matches: readonly Match[]): Match {
  const points = new Uint8Array(matches[0]?.points.length ?? 0);
  for (const { points: earned } of matches)
    for (let document = 0; document < points.length; document++)
      points[document] = better(points[document] ?? 0, earned[document] ?? 0);
  return { points, count: countOf(points) };
}
