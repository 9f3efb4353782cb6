import { expect } from '@open-wc/testing';
import { FeedSource } from '../../src/sources/feed-source.ts';
import { TextSearchLoader } from '../../src/sources/text-search-loader.ts';
import { feedWith, ids, publication } from '../model/feed-builder.ts';
import { feed, queryOf, rejection } from './queries.ts';

const { signal } = new AbortController();

describe('FeedSource, in turns', () => {
  /** Code whose reading of a feed needs several turns. */
  async function slowTextSearch(pause: () => Promise<void>): Promise<TextSearchLoader> {
    const textSearch = new TextSearchLoader(undefined, pause);
    await textSearch.load();
    const module = textSearch.module!;
    textSearch.module = {
      ...module,
      *publicationSearch(...given) {
        for (let step = 0; step < 2; step++) {
          const end = performance.now() + 11;
          while (performance.now() < end);
          yield;
        }
        return yield* module.publicationSearch(...given);
      },
    };
    return textSearch;
  }

  it('until it has read the feed, and answers then', async () => {
    let pauses = 0;
    const source = new FeedSource(
      feed,
      await slowTextSearch(() => {
        pauses++;
        return Promise.resolve();
      }),
    );
    const query = queryOf({ query: 'paper' });
    const before = source.initialPage(query);
    const page = await source.search(query, signal);
    expect([before, ids(page.publications), pauses > 0]).to.deep.equal([undefined, ['undated'], true]);
    expect(source.initialPage(query)?.total).to.equal(1);
  });

  it('and stops between them when nobody waits any more', async () => {
    const stop = new AbortController();
    const textSearch = await slowTextSearch(() => {
      stop.abort();
      return Promise.resolve();
    });
    const source = new FeedSource(feed, textSearch);
    expect(await rejection(source.search(queryOf({ query: 'paper' }), stop.signal))).to.equal(stop.signal.reason);
    expect((await source.search(queryOf({ query: 'paper' }), signal)).total).to.equal(1);
  });

  /** Publications of so many years, and code that counts its pauses. */
  function catalogueOf(count: number): { readonly source: (isUrgent?: boolean) => FeedSource; pauses: () => number } {
    let pauses = 0;
    const textSearch = new TextSearchLoader(undefined, () => {
      pauses++;
      return Promise.resolve();
    });
    const items = Array.from({ length: count }, (_, index) =>
      publication(`p${index}`, { date: String(1900 + ((index * 7) % 120)), type: index % 3 ? 'report' : 'paper' }),
    );
    const large = feedWith({ items });
    return { source: (isUrgent) => new FeedSource(large, textSearch, isUrgent), pauses: () => pauses };
  }

  it('catalogues a large feed, and answers as at once', async () => {
    const { source, pauses } = catalogueOf(50_000);
    const query = queryOf({ type: 'paper' });
    const large = source();
    const before = large.initialPage(query);
    const page = await large.search(query, signal);
    expect([before, pauses() > 0]).to.deep.equal([undefined, true]);
    const atOnce = source(true).initialPage(query);
    expect([page.total, page.facets, ids(page.publications)]).to.deep.equal([
      atOnce?.total,
      atOnce?.facets,
      ids(atOnce?.publications ?? []),
    ]);
    expect(large.initialPage(query)?.total).to.equal(page.total);
  });

  it('sorts a large feed by title at once where its first page is urgent', () => {
    const { source } = catalogueOf(50_000);
    const query = queryOf({ sort: 'title' });
    expect(source().initialPage(query)).to.equal(undefined);
    expect(source(true).initialPage(query)?.total).to.equal(50_000);
  });

  it('reads the feed for words at once where its first page is urgent, and only there', async () => {
    const textSearch = await slowTextSearch(() => Promise.resolve());
    const words = queryOf({ query: 'paper' });
    expect(new FeedSource(feed, textSearch, true).initialPage(words)?.total).to.equal(1);
    const shown = new FeedSource(feed, textSearch, true);
    expect([shown.initialPage(queryOf())?.total, shown.initialPage(words)]).to.deep.equal([3, undefined]);
  });

  it('catalogues 1,000 publications at once, so that they are in the first rendering', () => {
    const { source, pauses } = catalogueOf(1_000);
    expect([source().initialPage(queryOf())?.total, pauses()]).to.deep.equal([1_000, 0]);
  });

  it('while it answers what needs no words', async () => {
    const source = new FeedSource(feed, await slowTextSearch(() => Promise.resolve()));
    source.prepare();
    expect(source.initialPage(queryOf())?.total).to.equal(3);
  });
});
