/**
 * The files of a static index: each holds the terms of one range of the alphabet, with their postings. Where the terms stand in
 * each document is in a second file, which only phrases and compounds need.
 */
import { ByteReader, type ByteWriter } from './bytes.ts';
import type { Postings } from './index-data.ts';

/** Where the terms of a shard stand. */
export interface PlaceShard {
  /** Where the occurrences of each posting begin, and the end of all. */
  readonly starts: Uint32Array;
  /** The place of each occurrence in its document, ascending within a posting. A place is free between two texts. */
  readonly places: Uint32Array;
  /** How it stands there, as `flagsOf` writes it. */
  readonly flags: Uint16Array;
}

/** How a term stands in a text, in one number. */
export interface Standing {
  /** One of `fields`. */
  readonly field: number;
  /** Whether it is at the start of a title or an author's name. */
  readonly isStart: boolean;
  /** Whether such a text ends with it. */
  readonly isEnd: boolean;
  /** How many places it takes, up to 8. */
  readonly length: number;
  /** Its position among the terms of the same place. */
  readonly order: number;
}

const [startBit, endBit, lengthShift, orderShift] = [4, 8, 4, 7];
// All flags fit into 16 bits. More terms than that never share a place.
const mostOrder = 511;

export const flagsOf = ({ field, isStart, isEnd, length, order }: Standing): number =>
  field |
  (isStart ? startBit : 0) |
  (isEnd ? endBit : 0) |
  ((length - 1) << lengthShift) |
  (Math.min(order, mostOrder) << orderShift);
export const fieldOf = (flags: number): number => flags & 3;
export const isStart = (flags: number): boolean => (flags & startBit) > 0;
export const isEnd = (flags: number): boolean => (flags & endBit) > 0;
export const lengthOfFlags = (flags: number): number => ((flags >> lengthShift) & 7) + 1;
export const orderOf = (flags: number): number => flags >> orderShift;

/** Writes the terms from a number to below another. */
export function writeTerms(writer: ByteWriter, index: Postings, first: number, end: number): void {
  const { terms, starts, documents, places } = index;
  writer.text(terms.slice(first, end).join('\n'));
  for (let term = first; term < end; term++) writer.number((starts[term + 1] ?? 0) - (starts[term] ?? 0));
  for (let term = first; term < end; term++) {
    let last = -1;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const document = documents[at] ?? 0;
      writer.number(document - last - 1);
      last = document;
    }
  }
  const to = starts[end] ?? 0;
  for (let at = starts[first] ?? 0; at < to; at++) writer.byte(places[at] ?? 0);
}

/** @throws RangeError if the bytes are no such file */
export function readTerms(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const terms = reader.text().split('\n');
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((_, term) => (starts[term + 1] = (starts[term] ?? 0) + reader.number()));
  const count = starts[terms.length] ?? 0;
  // A damaged file could ask for more memory than there is; each posting takes a byte at least.
  if (count > bytes.length) throw new RangeError('not a file of a search index');
  const documents = new Uint32Array(count);
  terms.forEach((_, term) => {
    let last = -1;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++)
      documents[at] = last = last + 1 + reader.number();
  });
  const places = new Uint8Array(count).map(() => reader.byte());
  return { terms, starts, documents, places };
}

/** Writes the occurrences of postings from a number to below another. */
export function writePlaces(writer: ByteWriter, all: PlaceShard, first: number, end: number): void {
  for (let posting = first; posting < end; posting++) {
    const from = all.starts[posting] ?? 0;
    const to = all.starts[posting + 1] ?? 0;
    writer.number(to - from);
    let last = 0;
    for (let at = from; at < to; at++) {
      const place = all.places[at] ?? 0;
      writer.number(place - last);
      writer.number(all.flags[at] ?? 0);
      last = place;
    }
  }
}

/** @param count of the postings in the file @throws RangeError if the bytes are no such file */
export function readPlaces(bytes: Uint8Array, count: number): PlaceShard {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array(count + 1);
  // Each takes two bytes at least.
  const places = new Uint32Array(bytes.length >> 1);
  const flags = new Uint16Array(places.length);
  let total = 0;
  for (let posting = 0; posting < count; posting++) {
    let last = 0;
    for (let left = reader.number(); left > 0; left--) {
      places[total] = last += reader.number();
      flags[total++] = reader.number();
    }
    starts[posting + 1] = total;
  }
  return { starts, places: places.slice(0, total), flags: flags.slice(0, total) };
}
