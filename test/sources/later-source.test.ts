import { expect } from '@open-wc/testing';
import { FeedSource } from '../../src/sources/feed-source.ts';
import { LaterSource } from '../../src/sources/later-source.ts';
import type { PublicationSource } from '../../src/sources/publication-source.ts';
import { feed, queryOf } from './queries.ts';

const { signal } = new AbortController();

describe('LaterSource', () => {
  it('goes on with one source, however many ask before its code is there', async () => {
    const asked: PublicationSource[] = [];
    const load = async (): Promise<PublicationSource> => {
      await Promise.resolve();
      const source = new FeedSource(feed);
      const search = source.search.bind(source);
      return Object.assign(source, {
        search: (...args: Parameters<typeof search>) => (asked.push(source), search(...args)),
      });
    };
    const later = new LaterSource(feed, load);
    await Promise.all([later.search(queryOf(), signal), later.search(queryOf(), signal)]);
    expect([asked.length, new Set(asked).size]).to.deep.equal([2, 1]);
  });

  it('loads and prepares it for a visitor who is about to search', async () => {
    let isPrepared = false;
    const source = Object.assign(new FeedSource(feed), { prepare: () => (isPrepared = true) });
    new LaterSource(feed, () => Promise.resolve(source)).prepare();
    await new Promise((resolve) => setTimeout(resolve));
    expect(isPrepared).to.equal(true);
  });

  it('does not complain if it cannot be prepared, and tries again for a query', async () => {
    let isOnline = false;
    const later = new LaterSource(feed, () =>
      isOnline ? Promise.resolve(new FeedSource(feed)) : Promise.reject(new Error('offline')),
    );
    later.prepare();
    isOnline = true;
    expect((await later.search(queryOf(), signal)).total).to.equal(3);
  });
});
