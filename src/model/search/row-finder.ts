import type { Way } from './asked.ts';
import {
  fields,
  firstTerm,
  isOther,
  lengthOf,
  places,
  termNumber,
  termOf,
  termsFrom,
  type IndexData,
  type TermRange,
} from './index-data.ts';
import { better, pointsByPlaces, wholeWordPoints } from './points.ts';

const fieldPlaces: readonly number[] = [places.title, places.author, places.rest];

/** The terms that a word may be. @param isPrefix whether it may go on */
function rangesOf(index: IndexData, spellings: readonly string[], isPrefix: boolean): readonly TermRange[] {
  return spellings.flatMap((spelling): TermRange[] => {
    if (isPrefix) {
      const [first, end] = termsFrom(index, spelling);
      return first < end ? [[first, end]] : [];
    }
    const number = termNumber(index, spelling);
    return number === undefined ? [] : [[number, number + 1]];
  });
}

/** Whether a term is in one of some ranges. Called for each word of many documents. */
function isIn(ranges: readonly TermRange[], term: number): boolean {
  for (let place = 0; place < ranges.length; place++) {
    const range = ranges[place];
    if (range && term >= range[0] && term < range[1]) return true;
  }
  return false;
}

/** Finds words that stand next to each other. */
export class RowFinder {
  /** The terms that each word may be. */
  readonly #words: (readonly TermRange[])[] = [];
  readonly #mayFind: boolean;

  /**
   * @param isPrefix whether the last word may go on
   * @param where bits of the places to look at
   */
  constructor(
    private readonly index: IndexData,
    private readonly way: Way,
    isPrefix: boolean,
    private readonly where: number,
  ) {
    const last = way.length - 1;
    // Without one of its words the others need not be looked up.
    this.#mayFind = way.every((spellings, place) => {
      const ranges = rangesOf(index, spellings, isPrefix && place === last);
      this.#words.push(ranges);
      return ranges.length > 0;
    });
  }

  /** Whether the index has all of its words. */
  get mayFind(): boolean {
    return this.#mayFind;
  }

  /** Raises the points of each document that has the row to those of its place. */
  find(points: Uint8Array): void {
    if (!this.mayFind) return;
    for (const document of this.#candidates()) {
      const found = this.pointsIn(document);
      if (found) points[document] = better(points[document] ?? 0, found);
    }
  }

  /** The points of the first place of the row in a document; 0 if it does not have the row. */
  pointsIn(document: number): number {
    const { sequence, sequenceStarts } = this.index;
    const start = sequenceStarts[document] ?? 0;
    const end = sequenceStarts[document + 1] ?? 0;
    const [word = []] = this.#words;
    for (let at = start; at < end; at++) {
      if (!isIn(word, termOf(sequence[at] ?? 0))) continue;
      const last = this.#lastFrom(at, 0);
      const points = last === undefined ? 0 : (pointsByPlaces[this.#placeOf(at, start) & this.where] ?? 0);
      if (points) return points + (this.#isWhole(last ?? 0) ? wholeWordPoints : 0);
    }
    return 0;
  }

  #isWhole(at: number): boolean {
    const term = this.index.terms[termOf(this.index.sequence[at] ?? 0)] ?? '';
    return !!this.way.at(-1)?.includes(term);
  }

  /** Where the last word stands if this word and those after it are here; undefined if they are not. */
  #lastFrom(at: number, word: number): number | undefined {
    const { sequence } = this.index;
    if (!isIn(this.#words[word] ?? [], termOf(sequence[at] ?? 0))) return undefined;
    if (word === this.way.length - 1) return at;
    let next = at;
    for (let left = lengthOf(sequence[at] ?? 0); left > 0; left--) {
      next++;
      while ((sequence[next] ?? 0) >= isOther) next++;
    }
    do {
      const last = this.#lastFrom(next, word + 1);
      if (last !== undefined) return last;
      next++;
    } while ((sequence[next] ?? 0) >= isOther);
    return undefined;
  }

  /** The documents that have the rarest word. */
  *#candidates(): Iterable<number> {
    const { starts, documents, size } = this.index;
    const frequency = (ranges: readonly TermRange[]): number =>
      ranges.reduce((sum, [first, end]) => sum + (starts[end] ?? 0) - (starts[first] ?? 0), 0);
    const [rarest = []] = [...this.#words].sort((a, b) => frequency(a) - frequency(b));
    const seen = new Uint8Array(size);
    for (const [first, end] of rarest) {
      const last = starts[end] ?? 0;
      for (let at = starts[first] ?? 0; at < last; at++) {
        const document = documents[at] ?? 0;
        if (seen[document]) continue;
        seen[document] = 1;
        yield document;
      }
    }
  }

  #placeOf(at: number, documentStart: number): number {
    const { sequence } = this.index;
    let end = at;
    while ((sequence[end] ?? 0) >= firstTerm) end++;
    const field = sequence[end] ?? 0;
    let start = at;
    while (start > documentStart && (sequence[start] ?? 0) >= isOther) start--;
    const isStart = start === documentStart || (sequence[start - 1] ?? firstTerm) < firstTerm;
    return (fieldPlaces[field] ?? 0) | (field === fields.title && isStart ? places.titleStart : 0);
  }
}
