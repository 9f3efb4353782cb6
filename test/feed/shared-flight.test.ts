import { expect } from '@open-wc/testing';
import { keepCopy } from '../../src/feed/copies.ts';
import { FeedError, loadFeed } from '../../src/feed/index.ts';
import { document } from './documents.ts';
import { type Answer, json, noDelay, served, status } from './network.ts';

const _mpg = { programmes: [{ id: 'p', title: 'P' }] };

/** Stands in for Cache Storage, which browsers have only in secure contexts. */
function storage(): Partial<CacheStorage> {
  const stored = new Map<unknown, Response>();
  const cache: Partial<Cache> = {
    delete: (key) => Promise.resolve(stored.delete(key)),
    keys: () => Promise.resolve([]),
    match: (key) => Promise.resolve(stored.get(key)?.clone()),
    put: (key, response) => Promise.resolve(void stored.set(key, response)),
  };
  return { keys: () => Promise.resolve([]), open: () => Promise.resolve(cache as Cache) };
}

/** An address whose feed fails and has a copy in the browser's storage. */
async function failingWithCopy(answer: Answer = status(404)): Promise<string> {
  const url = served(answer);
  const text = JSON.stringify(document({ items: [{ id: 'kept' }], _mpg }));
  await keepCopy(url, { pages: [{ url, text }], fetchedAt: Date.now() });
  return url;
}

describe('callers that share a request', () => {
  beforeEach(() => Object.defineProperty(globalThis, 'caches', { value: storage(), configurable: true }));
  afterEach(() => Reflect.deleteProperty(globalThis, 'caches'));

  for (const order of [
    [true, false],
    [false, true],
  ]) {
    const [first, second] = order.map((may) => (may ? 'one that may' : 'one that may not'));

    it(`get a stored copy only if they may: ${first}, then ${second}`, async () => {
      const url = await failingWithCopy();
      const results = await Promise.allSettled(order.map((mayUseCopy) => loadFeed(url, { ...noDelay, mayUseCopy })));
      const shown = results.map((result) =>
        result.status === 'fulfilled' ? result.value.stale : result.reason instanceof FeedError,
      );
      const statuses = results.map((result) => result.status);
      expect([statuses, shown]).to.deep.equal([order.map((may) => (may ? 'fulfilled' : 'rejected')), [true, true]]);
    });

    it(`are told of a stored copy only if they may: ${first}, then ${second}`, async () => {
      const url = await failingWithCopy(status(503));
      const told: boolean[] = [];
      const load = (mayUseCopy: boolean): Promise<unknown> =>
        loadFeed(url, { ...noDelay, mayUseCopy, onCopy: () => told.push(mayUseCopy) });
      await Promise.allSettled(order.map(load));
      expect(told).to.not.include(false);
    });

    it(`prefer the copy to an emptied feed only if they may: ${first}, then ${second}`, async () => {
      const url = await failingWithCopy(json(document({ items: [] })));
      const results = await Promise.all(order.map((mayUseCopy) => loadFeed(url, { ...noDelay, mayUseCopy })));
      expect(results.map(({ feed, error }) => [feed.items.length, error?.code])).to.deep.equal(
        order.map((may) => (may ? [1, 'emptied'] : [0, undefined])),
      );
    });

    it(`prefer the copy to a feed without programmes only if they may: ${first}, then ${second}`, async () => {
      const url = await failingWithCopy(json(document({ items: [{ id: 'new' }], _mpg: [] })));
      const results = await Promise.all(order.map((mayUseCopy) => loadFeed(url, { ...noDelay, mayUseCopy })));
      expect(results.map(({ feed, error }) => [feed.programmes.length, error?.code])).to.deep.equal(
        order.map((may) => (may ? [1, 'emptied'] : [0, undefined])),
      );
    });
  }
});
