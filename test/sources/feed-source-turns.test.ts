import { expect } from '@open-wc/testing';
import { FeedSource } from '../../src/sources/feed-source.ts';
import { TextSearchLoader } from '../../src/sources/text-search-loader.ts';
import { ids } from '../model/feed-builder.ts';
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

  it('while it answers what needs no words', async () => {
    const source = new FeedSource(feed, await slowTextSearch(() => Promise.resolve()));
    source.prepare();
    expect(source.initialPage(queryOf())?.total).to.equal(3);
  });
});
