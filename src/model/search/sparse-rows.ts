import type { Steps } from '../steps.ts';
import { entryOf, fields, type IndexData } from './index-data.ts';
import { Numbers } from './numbers.ts';
import { fieldOf, isEnd, isStart, lengthOfFlags, orderOf } from './shards.ts';

/**
 * Calls a function with each occurrence of some terms, in any order, a few thousand in a step.
 * @param visit takes the flags of `shards.ts`
 */
export type EachOccurrence = (
  visit: (term: number, document: number, place: number, flags: number) => void,
) => Steps<void>;

/** Documents that are written in a step. */
const stepLength = 512;

/** More places than any entry takes, so that nothing goes on over a gap of so many. */
const widestGap = 9;

/** More than the terms that share a place: flags have nine bits for their order. */
const mostOrders = 512;

/** A place with terms, before the one that is written next. */
interface LastPlace {
  readonly place: number;
  readonly field: number;
  /** Whether the text ends here, and one of the terms takes this place alone. */
  isEnd: boolean;
}

/**
 * Writes the sequence of documents of which only some terms are known, so that rows of these terms are found in it, and whole
 * texts that have no others. What stands between is shortened.
 */
export class SparseRows {
  readonly #sequence = new Numbers();
  readonly #order: number[] = [];
  readonly #keys: number[] = [];
  readonly #other: number;

  /** @param other number of a term that stands for all others */
  constructor(
    private readonly size: number,
    other: number,
  ) {
    this.#other = entryOf(other, 1, false);
  }

  /** The sequence of the documents that may have a row, or a whole text; others have nothing in it. */
  *making(each: EachOccurrence): Steps<Pick<IndexData, 'sequence' | 'sequenceStarts'>> {
    const { size } = this;
    const counts = new Uint32Array(size);
    const worth = new Uint8Array(size);
    yield* each((_, document, __, flags) => {
      counts[document] = (counts[document] ?? 0) + 1;
      // A row has two terms at least; a whole text can be a single one.
      worth[document] = Math.min((worth[document] ?? 0) + (isStart(flags) && isEnd(flags) ? 2 : 1), 2);
    });
    const starts = new Uint32Array(size + 1);
    for (let document = 0; document < size; document++)
      starts[document + 1] = (starts[document] ?? 0) + (worth[document] === 2 ? (counts[document] ?? 0) : 0);
    const total = starts[size] ?? 0;
    const found = { terms: new Uint32Array(total), places: new Uint32Array(total), flags: new Uint16Array(total) };
    const next = starts.slice();
    yield* each((term, document, place, flags) => {
      if (worth[document] !== 2) return;
      const at = next[document] ?? 0;
      found.terms[at] = term;
      found.places[at] = place;
      found.flags[at] = flags;
      next[document] = at + 1;
    });
    const sequenceStarts = new Uint32Array(size + 1);
    for (let document = 0; document < size; document++) {
      this.#write(found, starts[document] ?? 0, starts[document + 1] ?? 0);
      sequenceStarts[document + 1] = this.#sequence.length;
      if (document % stepLength === 0) yield;
    }
    return { sequence: this.#sequence.all, sequenceStarts };
  }

  /** Writes the occurrences of a document, from a number to below another. */
  #write(
    { terms, places, flags: allFlags }: Record<'terms' | 'places' | 'flags', Uint32Array | Uint16Array>,
    from: number,
    to: number,
  ): void {
    if (from === to) return;
    const order = this.#sorted(from, to, (at) => (places[at] ?? 0) * mostOrders + orderOf(allFlags[at] ?? 0));
    let last: LastPlace | undefined;
    for (const at of order) {
      const place = places[at] ?? 0;
      const flags = allFlags[at] ?? 0;
      const length = lengthOfFlags(flags);
      const isOther = place === last?.place;
      if (!isOther) {
        this.#fill(last, place, flags);
        last = { place, field: fieldOf(flags), isEnd: false };
      }
      if (last && length === 1 && isEnd(flags)) last.isEnd = true;
      this.#sequence.push(entryOf(terms[at] ?? 0, length, isOther));
    }
    this.#end(last);
  }

  /** Numbers from one to below another, by their keys. There are few, so that inserting one after the other takes least. */
  #sorted(from: number, to: number, keyOf: (number: number) => number): readonly number[] {
    const order = this.#order;
    const keys = this.#keys;
    order.length = keys.length = 0;
    for (let number = from; number < to; number++) {
      const key = keyOf(number);
      let at = order.length;
      for (; at > 0 && (keys[at - 1] ?? 0) > key; at--) {
        keys[at] = keys[at - 1] ?? 0;
        order[at] = order[at - 1] ?? 0;
      }
      keys[at] = key;
      order[at] = number;
    }
    return order;
  }

  /** Fills the places before one with terms. */
  #fill(last: LastPlace | undefined, place: number, flags: number): void {
    const isAtStart = isStart(flags);
    if (!last) {
      if (!isAtStart) this.#sequence.push(this.#other);
      return;
    }
    const isNew = isAtStart || last.isEnd || last.field !== fieldOf(flags);
    const gap = Math.min(place - last.place - 1, widestGap);
    // Where the last text ends, as far as it matters.
    const end = !isNew ? gap : last.isEnd ? 0 : isAtStart ? gap - 1 : 1;
    for (let at = 0; at < gap; at++)
      this.#sequence.push(at === end || (isAtStart && at === gap - 1) ? last.field : this.#other);
  }

  /** Ends the last text. */
  #end(last: LastPlace | undefined): void {
    if (!last?.isEnd) this.#sequence.push(this.#other);
    this.#sequence.push(last?.field ?? fields.rest);
  }
}
