import { fields, firstTerm, isOther, lengthOf, termOf, type IndexData } from './index-data.ts';
import { flagsOf, type PlaceShard } from './shards.ts';

/** Calls a function with each term of each document, in order. @param visit takes the flags of `shards.ts` */
function eachOccurrence(
  { sequence, sequenceStarts, size }: IndexData,
  visit: (term: number, document: number, place: number, flags: number) => void,
): void {
  for (let document = 0; document < size; document++) {
    const documentEnd = sequenceStarts[document + 1] ?? 0;
    let first = 0;
    for (let start = sequenceStarts[document] ?? 0; start < documentEnd;) {
      let end = start;
      let count = 0;
      for (; (sequence[end] ?? 0) >= firstTerm; end++) if ((sequence[end] ?? 0) < isOther) count++;
      const field = sequence[end] ?? fields.rest;
      const isNamed = field !== fields.rest;
      let place = -1;
      let order = 0;
      for (let at = start; at < end; at++) {
        const entry = sequence[at] ?? 0;
        order = entry >= isOther ? order + 1 : 0;
        if (!order) place++;
        const length = lengthOf(entry);
        const [isStart, isEnd] = [isNamed && !place, isNamed && place + length === count];
        visit(termOf(entry), document, first + place, flagsOf({ field, isStart, isEnd, length, order }));
      }
      // The end of a text takes a place too, so that no row goes on from one text to the next.
      first += count + 1;
      start = end + 1;
    }
  }
}

/** Where the terms of an index stand: its sequence, sorted by postings. */
export function occurrencesOf(index: IndexData): PlaceShard {
  const { terms, starts, documents } = index;
  const counts = new Uint32Array(terms.length + 1);
  eachOccurrence(index, (term) => (counts[term + 1] = (counts[term + 1] ?? 0) + 1));
  for (let term = 0; term < terms.length; term++) counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0);
  const total = counts[terms.length] ?? 0;
  const next = counts.slice();
  const found = { documents: new Uint32Array(total), places: new Uint32Array(total), flags: new Uint16Array(total) };
  eachOccurrence(index, (term, document, place, flags) => {
    const at = next[term] ?? 0;
    found.documents[at] = document;
    found.places[at] = place;
    found.flags[at] = flags;
    next[term] = at + 1;
  });
  // Occurrences are by term and then by document, as postings are.
  const ends = new Uint32Array(documents.length + 1);
  let at = 0;
  for (let term = firstTerm; term < terms.length; term++)
    for (let posting = starts[term] ?? 0; posting < (starts[term + 1] ?? 0); posting++) {
      while (at < (counts[term + 1] ?? 0) && found.documents[at] === documents[posting]) at++;
      ends[posting + 1] = at;
    }
  return { starts: ends, places: found.places, flags: found.flags };
}
