import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import { FeedSource } from '../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage } from '../../src/sources/publication-source.ts';
import { TextSearchLoader } from '../../src/sources/text-search-loader.ts';
import { ids } from '../model/feed-builder.ts';
import { feed, queryOf, rejection } from './queries.ts';
import { testExport, testFinding, testUnderstanding } from './source-suite.ts';

const { signal } = new AbortController();

const pageOf = (settings: PublicationSettings = {}, page: Partial<PageQuery> = {}): Promise<PublicationPage> =>
  new FeedSource(feed).search(queryOf(settings, page), signal);

describe('FeedSource', () => {
  const make = (given: Feed): FeedSource => new FeedSource(given);
  testFinding(make);
  testExport(make);
  testUnderstanding(make);

  it('returns the feed’s own objects', async () => {
    const { publications } = await pageOf({ year: '2016' });
    expect(publications[0]).to.equal(feed.items[1]);
  });

  describe('answers without waiting', () => {
    it('whatever needs no words', () => {
      const page = new FeedSource(feed).initialPage(queryOf({ year: '2016', sort: 'title' }));
      expect(ids(page?.publications ?? [])).to.deep.equal(['new']);
    });

    it('no query before what searches is loaded', async () => {
      const source = new FeedSource(feed);
      const query = queryOf({ query: 'paper' });
      const before = source.initialPage(query);
      await source.search(query, signal);
      expect([before, ids(source.initialPage(query)?.publications ?? [])]).to.deep.equal([undefined, ['undated']]);
    });

    it('a query, if another source has loaded what searches', async () => {
      const textSearch = new TextSearchLoader();
      const query = queryOf({ query: 'paper' });
      await new FeedSource(feed, textSearch).search(query, signal);
      const page = new FeedSource(feed, textSearch).initialPage(query);
      expect(ids(page?.publications ?? [])).to.deep.equal(['undated']);
    });
  });

  describe('fails', () => {
    const failing = (): Promise<never> => Promise.reject(new Error('No connection.'));

    it('a search for words if what searches cannot be loaded', async () => {
      const source = new FeedSource(feed, new TextSearchLoader(failing));
      expect(await rejection(source.search(queryOf({ query: 'paper' }), signal))).to.have.property(
        'message',
        'No connection.',
      );
    });

    it('no other search then', async () => {
      const { total } = await new FeedSource(feed, new TextSearchLoader(failing)).search(
        queryOf({ year: '2016' }),
        signal,
      );
      expect(total).to.equal(1);
    });

    it('not when it prepares', async () => {
      const source = new FeedSource(feed, new TextSearchLoader(failing));
      source.prepare();
      expect((await source.search(queryOf(), signal)).total).to.equal(3);
    });

    it('only once, if a second attempt succeeds', async () => {
      let isOnline = false;
      const source = new FeedSource(feed, new TextSearchLoader((load) => (isOnline ? load() : failing())));
      await rejection(source.search(queryOf({ query: 'paper' }), signal));
      isOnline = true;
      expect((await source.search(queryOf({ query: 'paper' }), signal)).total).to.equal(1);
    });
  });

  describe('stops when its signal is aborted', () => {
    it('while it loads', async () => {
      const stop = new AbortController();
      const page = new FeedSource(feed).search(queryOf({ query: 'paper' }), stop.signal);
      stop.abort();
      expect(await rejection(page)).to.equal(stop.signal.reason);
    });
  });
});
