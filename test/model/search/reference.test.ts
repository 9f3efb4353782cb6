import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../../src/feed/parse.ts';
import { publicationSearch } from '../../../src/model/publication-index.ts';
import { publicationCatalogue } from '../../../src/model/publications.ts';
import type { Way } from '../../../src/model/search/asked.ts';
import type { SearchDocument } from '../../../src/model/search/build-index.ts';
import { places } from '../../../src/model/search/index-data.ts';
import { parseQuery, type Ask } from '../../../src/model/search/query.ts';
import { words, type Word } from '../../../src/model/search/words.ts';
import { finished } from '../../../src/model/steps.ts';
import { mpgFeed } from '../../support/feed-server.ts';

const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');
const { publications } = publicationCatalogue(feed);
const engine = finished(publicationSearch(feed, publications));

interface Read {
  readonly authors: readonly (readonly Word[])[];
  readonly all: readonly (readonly Word[])[];
  readonly year: number;
}

const read = publications.map(({ date = 'unknown' }, number): Read => {
  const { titles, authors, rest, shared = [] }: SearchDocument = engine.documentOf(number);
  const all = [...titles, ...authors, ...rest, ...shared].map(words);
  return { authors: authors.map(words), all, year: Number(date.slice(0, 4)) };
});

/** Whether a text has the words of a way from a position on. */
function goesOn(text: readonly Word[], position: number, [first, ...others]: Way, isPrefix: boolean): boolean {
  return text.some((word) => {
    if (word.position !== position) return false;
    if (others.length)
      return word.terms.some((term) => first!.includes(term)) && goesOn(text, position + word.length, others, isPrefix);
    return word.terms.some((term) => first!.some((asked) => (isPrefix ? term.startsWith(asked) : term === asked)));
  });
}

function hasAsked({ authors, all }: Read, { ways, others = [], where, isPrefix }: Ask): boolean {
  const texts = where === places.author ? authors : all;
  const has = (way: Way, mayGoOn: boolean): boolean =>
    texts.some((text) => text.some(({ position }) => goesOn(text, position, way, mayGoOn)));
  return ways.some((way) => has(way, isPrefix)) || has([others], false);
}

/** What a query finds, said in the plainest and slowest way. */
function plainlyFound(query: string): readonly number[] {
  const { asks, years } = parseQuery(query);
  return [...read.keys()].filter((number) => {
    const document = read[number]!;
    const { year } = document;
    return (
      asks.every((ask) => hasAsked(document, ask) !== ask.isExcluded) &&
      years.every(({ from = 0, to = Infinity, isExcluded }) => (year >= from && year <= to) !== isExcluded)
    );
  });
}

const texts = [...read.keys()].flatMap((number) => {
  const { titles, authors, rest } = engine.documentOf(number);
  return [...titles, ...authors, ...rest].filter(Boolean);
});
/** A piece of some text: some words, the last one perhaps cut off. */
const piece = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: most }), fc.nat(3))
    .map(([text, at, count, cut]) => {
      const all = text.split(/\s+/);
      const taken = all.slice(at % all.length, (at % all.length) + count).join(' ');
      return taken.length > cut + 1 ? taken.slice(0, taken.length - cut) : taken;
    });
const part = fc.oneof(
  { weight: 6, arbitrary: piece(2) },
  { weight: 2, arbitrary: piece(3).map((text) => `"${text}"`) },
  { weight: 1, arbitrary: piece(1).map((text) => `-${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('author:huddleston', 'author:"jan niessen"', 'author:ch', '-author:group') },
  { weight: 1, arbitrary: fc.constantFrom('year:2012', 'year:2005-2015', '-year:2020-', 'year:-2010') },
);
const anyQuery = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

describe('SearchEngine', () => {
  it('finds what the plainest reading of a query finds, in 1000 random queries', () => {
    let found = 0;
    fc.assert(
      fc.property(anyQuery, (query) => {
        const relevance = engine.matches(query)?.relevance;
        const numbers = relevance && [...relevance.keys()].filter((number) => relevance[number]);
        if (numbers?.length) found++;
        expect(numbers ?? [...read.keys()]).to.deep.equal(plainlyFound(query));
      }),
      { numRuns: 1000 },
    );
    // Many queries are of one publication's text.
    expect(found).to.be.above(250);
  });
});
