import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.ts';
import { documentBuilder } from '../../src/model/publication-index.ts';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import { publicationCatalogue } from '../../src/model/publications.ts';
import { FeedSource } from '../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../src/sources/publication-source.ts';
import { ids } from '../model/feed-builder.ts';
import { randomQueries } from '../model/search/random-queries.ts';
import { mpgFeed } from '../support/feed-server.ts';
import { queryOf } from './queries.ts';
import { ServedIndex } from './served-index.ts';

const { signal } = new AbortController();
const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');
const { publications } = publicationCatalogue(feed);
const anyText = randomQueries(publications.map(documentBuilder(feed)));

const anyOf = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });
const anyFilter = fc.record({
  year: anyOf(['2012', '2005-2015', '2010-', 'unknown']),
  language: anyOf(['en', 'fr', 'en,de', 'es']),
  programme: anyOf(feed.programmes.map(({ id }) => id)),
  activity: anyOf(feed.activities.map(({ id }) => id)),
  type: anyOf(['report', 'policy-brief', 'book', 'report,book']),
  sort: anyOf(['date', 'title', 'relevance']),
});
/** One letter of a text changed: most such queries find nothing as they are. */
const mistyped = fc.tuple(anyText, fc.nat()).map(([text, at]) => {
  const place = at % text.length;
  return `${text.slice(0, place)}x${text.slice(place + 1)}`;
});

const settingsOf = (query: string, filter: Readonly<Record<string, string | undefined>>): PublicationSettings =>
  Object.fromEntries(Object.entries({ ...filter, query }).filter(([, value]) => value));

/** A page in words, without what two sources need not have in common. */
const saidBy = ({ publications: found, mark, next, ...page }: PublicationPage): unknown => ({
  ...page,
  isLast: next === undefined,
  ids: ids(found),
  marks: mark && found.map(({ title }) => Object.values(title ?? {}).map((text) => mark(text))),
});

async function assertSame(query: PageQuery, one: PublicationSource, other: PublicationSource): Promise<number> {
  const [expected, found] = await Promise.all([one.search(query, signal), other.search(query, signal)]);
  expect(saidBy(found)).to.deep.equal(saidBy(expected));
  return found.total;
}

describe('IndexSource', () => {
  it('answers as FeedSource does, to 1000 random queries', async () => {
    // A few postings a shard, so that beginnings of words reach over their borders.
    const index = new ServedIndex(feed, 60).source(feed);
    const source = new FeedSource(feed);
    let count = 0;
    const query = fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 1, arbitrary: mistyped });
    await fc.assert(
      fc.asyncProperty(query, anyFilter, fc.boolean(), async (text, filter, isVerbatim) => {
        const settings = settingsOf(text, filter);
        if (await assertSame({ ...queryOf(settings), isVerbatim }, source, index)) count++;
      }),
      { numRuns: 1000 },
    );
    expect(count).to.be.above(150);
  }).timeout(120_000);

  it('answers as FeedSource does, to whole titles and names', async () => {
    const index = new ServedIndex(feed, 60).source(feed);
    const source = new FeedSource(feed);
    const texts = publications.flatMap(({ title, authors }, place) =>
      place % 4 ? [] : [...Object.values(title ?? {}), ...authors.map(({ name }) => name)],
    );
    for (const query of [...new Set(texts)].flatMap((text) => [text, text.replace(/[- ]/, ''), `author:"${text}"`]))
      await assertSame(queryOf({ query }), source, index);
  }).timeout(120_000);

  it('suggests as FeedSource does', async () => {
    const index = new ServedIndex(feed, 60).source(feed);
    const source = new FeedSource(feed);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const query = queryOf({ query: text });
        const [expected, found] = await Promise.all([
          source.suggest(query, 8, signal),
          index.suggest(query, 8, signal),
        ]);
        expect(found).to.deep.equal(expected);
      }),
      { numRuns: 100 },
    );
  }).timeout(60_000);
});
