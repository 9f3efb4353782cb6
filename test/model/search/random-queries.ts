import fc from 'fast-check';
import type { SearchDocument } from '../../../src/model/search/build-index.ts';

/** A piece of some text: some words, the last one perhaps cut off. */
const pieceOf = (texts: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: most }), fc.nat(3))
    .map(([text, at, count, cut]) => {
      const all = text.split(/\s+/);
      const taken = all.slice(at % all.length, (at % all.length) + count).join(' ');
      return taken.length > cut + 1 ? taken.slice(0, taken.length - cut) : taken;
    });

/** Queries of what documents say, in all forms that a query can have. */
export function randomQueries(documents: readonly SearchDocument[]): fc.Arbitrary<string> {
  const texts = documents.flatMap(({ titles, authors, rest }) => [...titles, ...authors, ...rest].filter(Boolean));
  const piece = (most: number): fc.Arbitrary<string> => pieceOf(texts, most);
  const part = fc.oneof(
    { weight: 6, arbitrary: piece(2) },
    { weight: 2, arbitrary: piece(3).map((text) => `"${text}"`) },
    { weight: 1, arbitrary: piece(1).map((text) => `-${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('author:huddleston', 'author:"jan niessen"', 'author:ch', '-author:group'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('year:2012', 'year:2005-2015', '-year:2020-', 'year:-2010', 'year:2005,2012-2014'),
    },
  );
  const between = fc.oneof(
    { weight: 4, arbitrary: fc.constant(' ') },
    { weight: 1, arbitrary: fc.constantFrom(' OR ', ' AND ', ' NOT ', ' AND NOT ', ' & ', ' + ') },
  );
  const parts = fc.array(fc.tuple(part, between), { minLength: 1, maxLength: 3 });
  // An operator at the end waits for the next word.
  return parts.map((all) => all.flat().join('').trimEnd());
}
