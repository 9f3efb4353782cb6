import type { Text } from '../../feed/types.ts';
import { sorted } from '../sorted.ts';
import type { Steps } from '../steps.ts';
import { entryOf, fields, firstTerm, isOther, lengthOf, places, termOf, type IndexData } from './index-data.ts';
import { Numbers } from './numbers.ts';
import { words } from './words.ts';

/** The searchable text of one item. */
export interface SearchDocument {
  /** The title in each language. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** All other text by which the item can be found. */
  readonly rest: readonly string[];
  /** Text like `rest` that many items share, such as the names of programmes. It is read once for all of them. */
  readonly shared?: readonly string[];
}

/** A text in all its languages, in the order of the feed. */
export const texts = (text: Text | undefined): readonly string[] => Object.values(text ?? {});

/** Entries that are renumbered in a step. */
const stepLength = 20_000;

/** Texts as rows of numbers, while terms are still numbered in the order in which they come. */
class Reader {
  readonly sequence = new Numbers(1 << 16);
  readonly #numbers = new Map<string, number>();
  readonly #shared = new Map<string, readonly number[]>();

  /** Terms in the order of their numbers, from `firstTerm`. */
  get terms(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  read({ titles, authors, rest, shared = [] }: SearchDocument): void {
    for (const title of titles) this.#add(this.#entriesOf(title), fields.title);
    for (const author of authors) this.#add(this.#entriesOf(author), fields.author);
    for (const text of rest) this.#add(this.#entriesOf(text), fields.rest);
    for (const text of shared) {
      const known = this.#shared.get(text) ?? this.#entriesOf(text);
      this.#shared.set(text, known);
      this.#add(known, fields.rest);
    }
  }

  #add(entries: readonly number[], field: number): void {
    if (!entries.length) return;
    for (const entry of entries) this.sequence.push(entry);
    this.sequence.push(field);
  }

  #entriesOf(text: string): readonly number[] {
    const entries: number[] = [];
    let last = -1;
    for (const { terms, position, length } of words(text)) {
      for (const term of terms) {
        let number = this.#numbers.get(term);
        if (number === undefined) this.#numbers.set(term, (number = firstTerm + this.#numbers.size));
        entries.push(entryOf(number, length, position === last));
        last = position;
      }
    }
    return entries;
  }
}

/** Numbers the terms of a sequence by the alphabet of code units, in place. @returns them in that order */
function* renumber(sequence: Uint32Array, terms: readonly string[]): Steps<readonly string[]> {
  const order = yield* sorted(
    terms.map((_, number) => number),
    (a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1),
  );
  const numbers = new Uint32Array(firstTerm + terms.length);
  numbers.set([fields.title, fields.author, fields.rest]);
  order.forEach((place, number) => (numbers[firstTerm + place] = firstTerm + number));
  yield;
  for (let at = 0; at < sequence.length; at++) {
    const entry = sequence[at] ?? 0;
    sequence[at] = entryOf(numbers[termOf(entry)] ?? 0, lengthOf(entry), entry >= isOther);
    if (at % stepLength === 0) yield;
  }
  return order.map((place) => terms[place] ?? '');
}

/** The bits of a posting by field: wherever a term stands in a text, at its start, and where it is all of the text. */
const standingBits = [
  [places.title, places.titleStart, places.wholeTitle],
  [places.author, 0, places.wholeAuthor],
  [places.rest, 0, 0],
] as const;

/** Calls a function with each different term of each document, with where it stands there. */
function* eachPosting(
  sequence: Uint32Array,
  sequenceStarts: Uint32Array,
  termCount: number,
  visit: (term: number, document: number, places: number) => void,
): Steps<undefined> {
  const standing = new Uint8Array(termCount);
  const seen: number[] = [];
  for (let document = 0; document + 1 < sequenceStarts.length; document++) {
    const [from = 0, to = 0] = [sequenceStarts[document], sequenceStarts[document + 1]];
    for (let start = from; start < to;) {
      let end = start;
      let length = 0;
      for (; (sequence[end] ?? 0) >= firstTerm; end++) if ((sequence[end] ?? 0) < isOther) length++;
      const [anywhere, first, whole] = standingBits[sequence[end] ?? 0] ?? standingBits[fields.rest];
      let isFirst = true;
      for (let at = start; at < end; at++) {
        const entry = sequence[at] ?? 0;
        if (at > start && entry < isOther) isFirst = false;
        const term = termOf(entry);
        if (!standing[term]) seen.push(term);
        const isWhole = isFirst && lengthOf(entry) === length;
        standing[term] = (standing[term] ?? 0) | anywhere | (isFirst ? first : 0) | (isWhole ? whole : 0);
      }
      start = end + 1;
    }
    for (const term of seen) {
      visit(term, document, standing[term] ?? 0);
      standing[term] = 0;
    }
    seen.length = 0;
    if (document % 64 === 0) yield;
  }
  return undefined;
}

/** Builds the index of documents. Each step takes as long as one document needs, or a few milliseconds. */
export function* buildIndex(documents: Iterable<SearchDocument>): Steps<IndexData> {
  const reader = new Reader();
  const ends = new Numbers();
  ends.push(0);
  for (const document of documents) {
    reader.read(document);
    ends.push(reader.sequence.length);
    yield;
  }
  const sequence = reader.sequence.all;
  const sequenceStarts = ends.all;
  const terms = ['', '', '', ...(yield* renumber(sequence, reader.terms))];
  const count = terms.length;
  const starts = new Uint32Array(count + 1);
  yield* eachPosting(sequence, sequenceStarts, count, (term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const posted = new Uint32Array(starts[count] ?? 0);
  const standing = new Uint8Array(posted.length);
  yield* eachPosting(sequence, sequenceStarts, count, (term, document, where) => {
    const at = next[term] ?? 0;
    posted[at] = document;
    standing[at] = where;
    next[term] = at + 1;
  });
  const size = sequenceStarts.length - 1;
  return { size, terms, starts, documents: posted, places: standing, sequence, sequenceStarts };
}
