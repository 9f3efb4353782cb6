import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/index.ts';
import { document } from './documents.ts';
import { type Answer, answers, json, never, noDelay, requests, served, status } from './network.ts';

describe('loadFeed of a feed in pages', () => {
  const page = (id: string, next?: string, more = {}) => json(document({ items: [{ id }], next_url: next, ...more }));

  /** Addresses of two pages, the first of which has this `next_url`. */
  function pages(next: string, ...second: Answer[]): string {
    const url = served(page('a', next));
    answers.set(new URL(next, url).href, second);
    return url;
  }

  it('follows next_url', async () => {
    const { feed, problems } = await loadFeed(pages('feed-2.json', page('b')));
    expect([feed.items.map(({ id }) => id), problems]).to.deep.equal([['a', 'b'], []]);
  });

  it('resolves addresses against those of each page', async () => {
    const second = json(document({ items: [{ id: 'b', url: 'b.html' }] }));
    const { feed } = await loadFeed(pages('https://archive.example/2/feed.json', second));
    expect(feed.items[1]?.url).to.equal('https://archive.example/2/b.html');
  });

  it('lets later pages refer to what stands in the first', async () => {
    const url = served(page('a', 'feed-2.json', { _mpg: { programmes: [{ id: 'p', title: 'P' }] } }));
    answers.set(url.replace('feed.json', 'feed-2.json'), [
      json(document({ items: [{ id: 'b', _mpg: { programmes: ['p', 'q'] } }] })),
    ]);
    const { feed, problems } = await loadFeed(url);
    expect([feed.items[1]?.programmes, problems.map(({ path }) => path)]).to.deep.equal([
      ['p'],
      [`${url.replace('feed.json', 'feed-2.json')} $.items[0]._mpg.programmes[1]`],
    ]);
  });

  it('reports an item that comes twice', async () => {
    const { feed, problems } = await loadFeed(pages('feed-2.json', page('a')));
    expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
  });

  it('keeps what it has when a later page fails', async () => {
    const { feed, problems, stale } = await loadFeed(pages('feed-2.json', status(404)));
    expect([feed.items.length, problems.map(({ path }) => path), stale]).to.deep.equal([1, ['$.next_url'], false]);
  });

  it('tries a later page again', async () => {
    const { problems } = await loadFeed(pages('feed-2.json', status(503), page('b')), noDelay);
    expect(problems).to.be.empty;
  });

  it('keeps what it has when a later page is no feed', async () => {
    const { feed, problems } = await loadFeed(pages('feed-2.json', json('soon')));
    expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
  });

  for (const next of [true, 2, {}, [], ' ', '#', 'javascript:1']) {
    it(`asks for no page at ${JSON.stringify(next)}`, async () => {
      await loadFeed(served(json(document({ items: [{ id: 'a' }], next_url: next }))));
      expect(requests).to.have.length(1);
    });
  }

  it('does not go in circles', async () => {
    const { problems } = await loadFeed(pages('feed-2.json', page('b', 'feed.json')));
    expect([requests.length, problems.map(({ path }) => path)]).to.deep.equal([2, ['$.next_url']]);
  });

  it('reads fifty pages at most', async () => {
    const url = served(page('0', '?1'));
    for (let at = 1; at < 60; at++) answers.set(`${url}?${String(at)}`, [page(String(at), `?${String(at + 1)}`)]);
    const { feed, problems } = await loadFeed(url);
    expect([feed.items.length, problems.length]).to.deep.equal([50, 1]);
  });

  it('does not follow other schemes, and says so', async () => {
    const { problems } = await loadFeed(served(page('a', 'javascript:alert(1)')));
    expect([requests.length, problems.map(({ path }) => path)]).to.deep.equal([1, ['$.next_url']]);
  });

  it('bounds all pages together', async () => {
    const padding = ' '.repeat(11_000_000);
    const heavy = (id: string, next?: string) => json(document({ items: [{ id }], next_url: next, padding }));
    const url = served(heavy('a', '?2'));
    answers.set(`${url}?2`, [heavy('b')]);
    const { feed, problems } = await loadFeed(url);
    expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
  });

  it('stops between pages when the last has left, and keeps no half feed', async () => {
    const controller = new AbortController();
    const leaving: Answer = (request) => {
      controller.abort();
      return never(request);
    };
    const url = pages('feed-2.json', leaving, page('b'));
    await loadFeed(url, { signal: controller.signal }).catch(() => undefined);
    await loadFeed(served(page('c')));
    expect((await loadFeed(url)).feed.items).to.have.length(2);
  });
});
