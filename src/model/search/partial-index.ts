import type { Steps } from '../steps.ts';
import { firstTerm, termNumber, termsFrom, type IndexData, type Postings, type TermRange } from './index-data.ts';
import { SparseRows, type EachOccurrence } from './sparse-rows.ts';
import type { PlaceShard } from './shards.ts';

/** The sequence of documents, as far as it is known. */
export type Rows = Pick<IndexData, 'sequence' | 'sequenceStarts'>;

/** Gives a shard by its number, if it is loaded; else takes note that it is needed, and gives undefined. */
export interface Shards {
  readonly terms: (number: number) => Postings | undefined;
  readonly places: (number: number, postings: number) => PlaceShard | undefined;
  /** All words with one of the beginnings that are summed up. */
  readonly beginning: (number: number) => Postings | undefined;
  /** Where terms stand, as it is made; the key says of which. */
  readonly rows: (key: string, making: () => Steps<Rows>) => Rows | undefined;
  /** All words that may be meant by a mistyped one. */
  readonly similar: (word: string, isPrefix: boolean) => readonly string[] | undefined;
}

type TextRange = readonly [text: string, isPrefix: boolean];

/** Terms of a shard that were looked up. */
interface Part {
  readonly wanted: readonly number[];
  readonly places: PlaceShard;
  readonly firstPosting: number;
}

/** Stands for all terms that are not here. No text has such a character. */
const otherTerm = '\uffff';

/** Number of the shard in which a text would be. @param firsts the first term of each shard */
function shardOf(firsts: readonly string[], text: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const noPostings: Postings = {
  terms: [],
  starts: new Uint32Array(1),
  documents: new Uint32Array(0),
  places: new Uint8Array(0),
};
const emptySequence = { sequence: new Uint32Array(0), sequenceStarts: new Uint32Array(0) };

/**
 * An index with some shards of a static one. What is looked up in it beyond them is noted as needed: what was found then is of
 * no use, and has to be looked for again in an index that has more. Its terms have numbers of their own.
 */
export class PartialIndex implements IndexData {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly places: Uint8Array;

  readonly #parts: readonly (readonly [number: number, shard: Postings, firstPosting: number])[];
  /** What was looked up since the last `forget`. */
  #lookedUp = new Map<string, TextRange>();
  /** How many looked-up texts the rows were made for. */
  #rowsFor = 0;
  #rows: { readonly key: string; readonly made: Rows } | undefined;

  /**
   * @param size number of documents
   * @param firsts the first term of each shard
   * @param beginnings those that are summed up
   * @param included numbers of shards, ascending; they must be loaded
   */
  constructor(
    readonly size: number,
    private readonly firsts: readonly string[],
    private readonly beginnings: readonly string[],
    private readonly included: readonly number[],
    private readonly shards: Shards,
  ) {
    const loaded = included.flatMap((number) => {
      const shard = shards.terms(number);
      return shard ? [[number, shard] as const] : [];
    });
    this.terms = ['', '', '', ...loaded.flatMap(([, { terms }]) => terms), otherTerm];
    const total = loaded.reduce((sum, [, { documents }]) => sum + documents.length, 0);
    this.starts = new Uint32Array(this.terms.length + 1);
    this.documents = new Uint32Array(total);
    this.places = new Uint8Array(total);
    let term = firstTerm;
    let posting = 0;
    this.#parts = loaded.map(([number, shard]) => {
      const first = posting;
      this.documents.set(shard.documents, first);
      this.places.set(shard.places, first);
      shard.terms.forEach((_, place) => (this.starts[term++] = first + (shard.starts[place] ?? 0)));
      posting += shard.documents.length;
      return [number, shard, first] as const;
    });
    this.starts.fill(posting, term);
  }

  /** Forgets what was looked up, before another query. */
  forget(): void {
    this.#lookedUp = new Map();
    this.#rowsFor = 0;
  }

  readonly onLookUp = (text: string, isPrefix: boolean): void => {
    this.#lookedUp.set(`${String(isPrefix)} ${text}`, [text, isPrefix]);
    const last = shardOf(this.firsts, isPrefix ? `${text}\uffff` : text);
    for (let number = shardOf(this.firsts, text); number <= last; number++)
      if (!this.included.includes(number)) this.shards.terms(number);
  };

  readonly beginning = (text: string): Postings | undefined => {
    const number = this.beginnings.indexOf(text);
    return number < 0 ? undefined : (this.shards.beginning(number) ?? noPostings);
  };

  readonly onCompare = (word: string, isPrefix: boolean): void => {
    for (const term of this.shards.similar(word, isPrefix) ?? []) this.onLookUp(term, false);
  };

  get sequence(): Uint32Array {
    return this.#rowsNow.sequence;
  }

  get sequenceStarts(): Uint32Array {
    return this.#rowsNow.sequenceStarts;
  }

  /** The places of all terms that were looked up. */
  get #rowsNow(): Rows {
    const { size } = this.#lookedUp;
    if (this.#rows && this.#rowsFor === size) return this.#rows.made;
    const ranges = [...this.#lookedUp.values()].map(([text, isPrefix]): TermRange => {
      const number = isPrefix ? undefined : termNumber(this, text);
      return isPrefix ? termsFrom(this, text) : [number ?? 0, number === undefined ? 0 : number + 1];
    });
    const key = [...new Set(ranges.flatMap((range) => (range[0] < range[1] ? range.join('-') : [])))].sort().join();
    if (this.#rows?.key !== key) this.#rows = { key, made: this.#madeRows(key, ranges) };
    this.#rowsFor = size;
    return this.#rows.made;
  }

  #madeRows(key: string, ranges: readonly TermRange[]): Rows {
    const isWanted = new Uint8Array(this.terms.length);
    for (const [first, end] of ranges) isWanted.fill(1, first, end);
    let term = firstTerm;
    const parts = this.#parts.flatMap(([number, shard, firstPosting]) => {
      const firstOfShard = term;
      term += shard.terms.length;
      const wanted = shard.terms.flatMap((_, place) => (isWanted[firstOfShard + place] ? [firstOfShard + place] : []));
      return wanted.length
        ? [{ wanted, firstPosting, places: this.shards.places(number, shard.documents.length) }]
        : [];
    });
    const loaded = parts.flatMap(({ places, ...part }) => (places ? [{ ...part, places }] : []));
    if (!loaded.length || loaded.length < parts.length) return emptySequence;
    const all = [this.included.join(), key].join(' ');
    return this.shards.rows(all, () => this.#makingRows(loaded)) ?? emptySequence;
  }

  #makingRows(parts: readonly Part[]): Steps<Rows> {
    const { starts, documents } = this;
    const each: EachOccurrence = function* (visit) {
      for (const { wanted, places, firstPosting } of parts)
        for (const number of wanted) {
          for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
            const posting = at - firstPosting;
            const end = places.starts[posting + 1] ?? 0;
            for (let from = places.starts[posting] ?? 0; from < end; from++)
              visit(number, documents[at] ?? 0, places.places[from] ?? 0, places.flags[from] ?? 0);
          }
          yield;
        }
    };
    return new SparseRows(this.size, this.terms.length - 1).making(each);
  }
}
