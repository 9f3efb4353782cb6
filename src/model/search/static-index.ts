/** What the files of a static index are called, and what the first of them says. `src/publish/search` writes them. */
import type { PublicationFacet } from '../publication-filter.ts';
import type { FacetColumn } from '../facets.ts';
import { ByteReader, type ByteWriter } from './bytes.ts';

/** The content of `index.json`, the only file whose name stays. */
export interface IndexCore {
  readonly format: number;
  /** Folder of all other files, named for their content. */
  readonly folder: string;
  /** Number of publications. */
  readonly size: number;
  /** The values of each facet, the most frequent first, and how many publications have each. */
  readonly facets: Readonly<Record<PublicationFacet, readonly (readonly [value: string, count: number])[]>>;
  /** The first term of each shard. */
  readonly shards: readonly string[];
  /** Beginnings of so many words that each has a file that sums these up. Indexes of older versions have none. */
  readonly beginnings?: readonly string[];
  /** How many publications a file of rows has. */
  readonly rowCount: number;
  /** Languages in whose alphabets publications are sorted by title. */
  readonly languages: readonly string[];
  /** The publications of the first file of rows, so that a page shows them without another request. */
  readonly newest: readonly unknown[];
}

export const fileNames = {
  core: 'index.json',
  columns: 'columns.bin',
  words: 'words.bin',
  names: 'names.bin',
  terms: (shard: number) => `terms-${shard}.bin`,
  beginning: (number: number) => `beginning-${number}.bin`,
  places: (shard: number) => `places-${shard}.bin`,
  rows: (number: number) => `rows-${number}.bin`,
  order: (language: string) => `order-${language}.bin`,
} as const;

/** What is filtered and counted by, for each publication. */
export interface IndexColumns {
  /** -1 where the year is not known. */
  readonly years: Int16Array;
  readonly facets: readonly Pick<FacetColumn<PublicationFacet>, 'numbers' | 'starts'>[];
}

export function writeColumns(writer: ByteWriter, { years, facets }: IndexColumns): void {
  // Publications are in order of dates, so that a year seldom differs from the one before.
  let last = 0;
  for (const year of years) {
    const step = year - last;
    writer.number(step < 0 ? -2 * step - 1 : 2 * step);
    last = year;
  }
  for (const { numbers, starts } of facets) {
    for (let place = 0; place < years.length; place++) writer.number((starts[place + 1] ?? 0) - (starts[place] ?? 0));
    for (const number of numbers) writer.number(number);
  }
}

/** @param size number of publications @throws RangeError if the bytes are no such file */
export function readColumns(bytes: Uint8Array, size: number, facetCount: number): IndexColumns {
  const reader = new ByteReader(bytes);
  const years = new Int16Array(size);
  let last = 0;
  for (let place = 0; place < size; place++) {
    const step = reader.number();
    years[place] = last += step & 1 ? -(step + 1) / 2 : step / 2;
  }
  const facets = Array(facetCount)
    .fill(undefined)
    .map(() => {
      const starts = new Uint32Array(size + 1);
      for (let place = 0; place < size; place++) starts[place + 1] = (starts[place] ?? 0) + reader.number();
      const count = starts[size] ?? 0;
      if (count > bytes.length) throw new RangeError('not a file of a search index');
      return { starts, numbers: new Uint32Array(count).map(() => reader.number()) };
    });
  return { years, facets };
}

/** Writes numbers, such as an order of publications. */
export function writeNumbers(writer: ByteWriter, numbers: Uint32Array): void {
  writer.number(numbers.length);
  for (const number of numbers) writer.number(number);
}

/** @throws RangeError if the bytes are no such file */
export function readNumbers(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  if (count > bytes.length) throw new RangeError('not a file of a search index');
  return new Uint32Array(count).map(() => reader.number());
}

/** @throws RangeError or SyntaxError if the bytes are no such file */
export const readJson = (bytes: Uint8Array): unknown => JSON.parse(new ByteReader(bytes).text());

/** A list of words. @throws as `readJson` does */
export const readWords = (bytes: Uint8Array): readonly string[] => String(readJson(bytes)).split('\n');

/** Publications as the feed has them. @throws as `readJson` does; RangeError if the file has no list */
export function readRows(bytes: Uint8Array): readonly unknown[] {
  const rows = readJson(bytes);
  if (!Array.isArray(rows)) throw new RangeError('not a file of a search index');
  return rows;
}
