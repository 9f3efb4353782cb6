import { termsFrom, type IndexData } from './index-data.ts';
import { pointsByPlaces, wholeWordPoints } from './points.ts';
import type { Ask } from './query.ts';
import { RowFinder } from './row-finder.ts';

/** The documents that have what is asked for. */
export interface Match {
  /** Points of each document, 0 for those that do not have it. */
  readonly points: Uint8Array;
  /** How many have it. */
  readonly count: number;
}

function countOf(points: Uint8Array): number {
  let count = 0;
  for (const each of points) if (each) count++;
  return count;
}

/** Raises the points of the documents that have a term, or a word that begins with it. */
function addTerm(index: IndexData, term: string, isPrefix: boolean, where: number, points: Uint8Array): void {
  const { terms, starts, documents, places: standing } = index;
  const [first, end] = termsFrom(index, term);
  for (let number = first; number < end; number++) {
    const isWhole = number === first && terms[number] === term;
    if (!isWhole && !isPrefix) break;
    const last = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < last; at++) {
      const here = pointsByPlaces[(standing[at] ?? 0) & where] ?? 0;
      const earned = here && isWhole ? here + wholeWordPoints : here;
      const document = documents[at] ?? 0;
      if (earned > (points[document] ?? 0)) points[document] = earned;
    }
  }
}

/** Finds the documents that have what is asked for, in any of its ways. */
export function matchOf(index: IndexData, ask: Ask): Match {
  const { ways, others = [], where } = ask;
  const points = new Uint8Array(index.size);
  for (const way of ways) {
    const [spellings = [], next] = way;
    if (next) new RowFinder(index, way, ask.isPrefix, where).find(points);
    else for (const term of spellings) addTerm(index, term, ask.isPrefix, where, points);
  }
  for (const term of others) addTerm(index, term, false, where, points);
  return { points, count: countOf(points) };
}
