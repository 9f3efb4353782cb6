/** Sorts publications by title in the alphabets of several languages. */
import type { Publication } from '../../feed/types.ts';
import { titleComparison } from '../../model/publications.ts';
import { merge, sorted } from '../../model/sorted.ts';
import { finished } from '../../model/steps.ts';

type Compare = (place: number, other: number) => number;

/**
 * Sorts what is nearly sorted, with about two comparisons for each element: those that are out of order are taken out, sorted
 * and merged again.
 */
function resorted(nearly: readonly number[], compare: Compare): readonly number[] {
  const kept: number[] = [];
  const moved: number[] = [];
  for (const place of nearly) {
    const last = kept.at(-1);
    if (last === undefined || compare(last, place) <= 0) {
      kept.push(place);
      continue;
    }
    // Either may be the one that is out of order.
    kept.pop();
    moved.push(last, place);
  }
  return finished(merge(kept, finished(sorted(moved, compare)), compare));
}

/**
 * The places of publications in the order of their titles, in each language. Alphabets differ little, so each language begins with
 * the order of the one before: comparing titles is most of the work.
 */
export function* titleOrders(
  publications: readonly Publication[],
  languages: readonly string[],
): Generator<readonly [language: string, order: Uint32Array], void> {
  let order: readonly number[] | undefined;
  for (const language of languages) {
    const compare = finished(titleComparison(publications, [language]));
    order = order ? resorted(order, compare) : finished(sorted([...publications.keys()], compare));
    yield [language, Uint32Array.from(order)];
  }
}
