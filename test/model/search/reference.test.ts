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
import { randomQueries } from './random-queries.ts';
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

function hasAsked(read: Read, { ways, others = [], where, isPrefix, or = [] }: Ask): boolean {
  const { authors, all } = read;
  const texts = where === places.author ? authors : all;
  const has = (way: Way, mayGoOn: boolean): boolean =>
    texts.some((text) => text.some(({ position }) => goesOn(text, position, way, mayGoOn)));
  if (ways.some((way) => has(way, isPrefix)) || others.some((way) => has(way, false))) return true;
  return or.some((ask) => hasAsked(read, ask));
}

/** What a query finds, said in the plainest and slowest way. */
function plainlyFound(query: string): readonly number[] {
  const { asks, years } = parseQuery(query);
  return [...read.keys()].filter((number) => {
    const document = read[number]!;
    const { year } = document;
    return (
      asks.every((ask) => hasAsked(document, ask) !== ask.isExcluded) &&
      years.every(
        ({ ranges, isExcluded }) =>
          ranges.some(({ from = 0, to = Infinity }) => year >= from && year <= to) !== isExcluded,
      )
    );
  });
}

const anyQuery = randomQueries([...read.keys()].map(engine.documentOf));

describe('SearchEngine', () => {
  it('finds what the plainest reading of a query finds, in 1000 random queries', () => {
    let found = 0;
    fc.assert(
      fc.property(anyQuery, (query) => {
        const numbers = engine.matches(query)?.documents;
        if (numbers?.length) found++;
        expect([...(numbers ?? read.keys())]).to.deep.equal(plainlyFound(query));
      }),
      { numRuns: 1000 },
    );
    // Many queries are of one publication's text.
    expect(found).to.be.above(250);
  });
});
