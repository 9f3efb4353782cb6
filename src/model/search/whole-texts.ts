import type { Way } from './asked.ts';
import { fields, firstTerm, isOther, lengthOf, places, termOf, type IndexData } from './index-data.ts';
import { exact } from './points.ts';

const bitsOf = [exact.title, exact.author, 0] as const;
const placesOf = [places.title, places.author, 0] as const;

/**
 * Finds documents of which a whole title, or the whole name of an author, is what was asked for, however its words are
 * divided.
 */
export class WholeTexts {
  /** What was asked for without spaces and signs: in the usual spellings, and in the last ones. */
  readonly #wanted: readonly string[];

  /** @param where bits of the places to look at */
  constructor(
    private readonly index: IndexData,
    way: Way,
    private readonly where: number,
  ) {
    const letters = [0, -1].map((spelling) => way.map((spellings) => spellings.at(spelling)).join(''));
    this.#wanted = [...new Set(letters)];
  }

  /** Which kinds of texts of a document are all that was asked for, as bits of `exact`. */
  in(document: number): number {
    const { sequence, sequenceStarts } = this.index;
    const documentEnd = sequenceStarts[document + 1] ?? 0;
    let found = 0;
    for (let start = sequenceStarts[document] ?? 0; start < documentEnd;) {
      let end = start;
      while ((sequence[end] ?? 0) >= firstTerm) end++;
      const field = sequence[end] ?? fields.rest;
      // Titles and authors come before the rest.
      if (field === fields.rest) break;
      if ((placesOf[field] ?? 0) & this.where && this.#wanted.some((letters) => this.#isText(start, letters)))
        found |= bitsOf[field] ?? 0;
      start = end + 1;
    }
    return found;
  }

  /** Whether a text, from its start to its end, has these letters. */
  #isText(start: number, letters: string): boolean {
    const { sequence, terms } = this.index;
    // Each word may have several spellings, so that several numbers of letters may be read by then.
    let read: readonly number[] = [0];
    for (let at = start; (sequence[at] ?? 0) >= firstTerm;) {
      let next: number[] | undefined;
      do {
        const entry = sequence[at] ?? 0;
        const term = terms[termOf(entry)] ?? '';
        // Compounds have the letters of their parts.
        if (lengthOf(entry) === 1)
          for (const from of read)
            if (letters.startsWith(term, from) && !next?.includes(from + term.length))
              (next ??= []).push(from + term.length);
        at++;
      } while ((sequence[at] ?? 0) >= isOther);
      if (!next) return false;
      read = next;
    }
    return read.includes(letters.length);
  }
}
