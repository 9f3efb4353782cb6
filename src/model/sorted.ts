import type { Steps } from './steps.ts';

/** Elements that are sorted, or merged, in a step. */
const stepLength = 128;

/** Sorts in steps, as `sort` does: elements that compare as equal stay in their order. */
export function* sorted<T>(elements: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < elements.length; at += stepLength) {
    runs.push(elements.slice(at, at + stepLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Merges two lists that are sorted, as `sorted` does. */
export function* merge<T>(
  some: readonly T[],
  others: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let at = 0;
  for (let index = 0; index < others.length; index++) {
    const other = others[index] as T;
    while (at < some.length && compare(some[at] as T, other) <= 0) merged.push(some[at++] as T);
    merged.push(other);
    if (index % stepLength === 0) yield;
  }
  while (at < some.length) merged.push(some[at++] as T);
  return merged;
}
