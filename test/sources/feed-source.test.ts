import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/feed/types.ts';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import { FeedSource } from '../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage } from '../../src/sources/publication-source.ts';
import { TextSearchLoader } from '../../src/sources/text-search-loader.ts';
import { feedWith, ids } from '../model/feed-builder.ts';
import { feed, queryOf, rejection } from './queries.ts';

const { signal } = new AbortController();

const pageOf = (settings: PublicationSettings = {}, page: Partial<PageQuery> = {}): Promise<PublicationPage> =>
  new FeedSource(feed).search(queryOf(settings, page), signal);

async function exported(settings: PublicationSettings, stop = signal): Promise<readonly Publication[]> {
  const found: Publication[] = [];
  for await (const each of new FeedSource(feed).export(queryOf(settings), stop)) found.push(each);
  return found;
}

describe('FeedSource', () => {
  it('finds the publications of a feed', async () => {
    expect(ids((await pageOf({ year: '2010-2016' })).publications)).to.deep.equal(['new', 'old']);
  });

  it('returns the feed’s own objects', async () => {
    const { publications } = await pageOf({ year: '2016' });
    expect(publications[0]).to.equal(feed.items[1]);
  });

  it('marks with the same function as long as it marks the same', async () => {
    const source = new FeedSource(feed);
    const mark = async (query: string): Promise<unknown> => (await source.search(queryOf({ query }), signal)).mark;
    const first = await mark('new');
    expect([await mark('new '), (await mark('newer')) === first]).to.deep.equal([first, false]);
  });

  it('returns a page at a time, to the last', async () => {
    const source = new FeedSource(feed);
    const first = await source.search(queryOf({}, { size: 2 }), signal);
    const second = await source.search(queryOf({}, { size: 2, after: first.next }), signal);
    expect([ids(first.publications), ids(second.publications), second.next]).to.deep.equal([
      ['new', 'old'],
      ['undated'],
      undefined,
    ]);
  });

  it('counts everything that it found, on each page', async () => {
    const { total, totalIsExact } = await pageOf({}, { size: 1 });
    expect([total, totalIsExact]).to.deep.equal([3, true]);
  });

  it('counts the values of each facet, and the years', async () => {
    const { facets, years } = await pageOf({ programme: 'equality' });
    expect(facets.programme).to.deep.equal([
      { value: 'equality', count: 1 },
      { value: 'integration', count: 1 },
    ]);
    expect(years.map(({ year }) => year)).to.deep.equal([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  });

  it('names programmes, projects and activities', async () => {
    const { labels } = await pageOf();
    expect([
      labels.programme.get('equality'),
      labels.project.get('survey'),
      labels.activity.get('dialogue'),
    ]).to.deep.equal([{ en: 'Equality' }, { en: 'Survey' }, { en: 'Dialogue' }]);
  });

  it('knows the position of a programme, of a project’s too', () => {
    const source = new FeedSource(feed);
    const positions = feed.items.map((item) => source.programmeIndex(item as Publication));
    expect(positions).to.deep.equal([0, 1, -1]);
  });

  it('sorts by title in the language asked for', async () => {
    expect(ids((await pageOf({ sort: 'title' })).publications)).to.deep.equal(['undated', 'new', 'old']);
  });

  it('says whether there is anything to find', async () => {
    const none = await new FeedSource(feedWith({})).search(queryOf(), signal);
    expect([none.isEmpty, (await pageOf({ year: '1999' })).isEmpty]).to.deep.equal([true, false]);
  });

  it('finds words, and marks them', async () => {
    const { publications, mark } = await pageOf({ query: 'handb', year: '2010' });
    expect(ids(publications)).to.deep.equal(['old']);
    expect(mark?.('Old handbook').filter(({ isMatch }) => isMatch)).to.deep.equal([{ text: 'handb', isMatch: true }]);
  });

  it('tells what it searched for instead, and marks that', async () => {
    const { publications, correction, mark } = await pageOf({ query: 'handbokk', year: '2010' });
    expect([ids(publications), correction]).to.deep.equal([['old'], { asked: 'handbokk', used: 'handbook' }]);
    expect(mark?.('Old handbook').filter(({ isMatch }) => isMatch)).to.deep.equal([
      { text: 'handbook', isMatch: true },
    ]);
  });

  it('searches for the words as they are if told so', async () => {
    const source = new FeedSource(feed);
    const query = queryOf({ query: 'handbokk' });
    const { total } = await source.search(query, signal);
    const verbatim = await source.search({ ...query, isVerbatim: true }, signal);
    expect([total, verbatim.total, verbatim.correction]).to.deep.equal([2, 0, undefined]);
  });

  it('corrects nothing that only filters hide', async () => {
    const { total, correction } = await pageOf({ query: 'handbook', year: '1999' });
    expect([total, correction]).to.deep.equal([0, undefined]);
  });

  it('tells that signs say nothing to search for, and finds everything', async () => {
    const { total, saysNothing, mark } = await pageOf({ query: '---' });
    expect([total, saysNothing, mark?.('Old – handbook').some(({ isMatch }) => isMatch)]).to.deep.equal([
      3,
      true,
      false,
    ]);
    expect([(await pageOf({ query: 'old' })).saysNothing, (await pageOf()).saysNothing]).to.deep.equal([false, false]);
  });

  const advice: readonly [string, PublicationSettings, PublicationPage['advice']][] = [
    ['nothing while something is found', { year: '2010' }, undefined],
    ['the filter that hides most', { query: 'handbook', year: '1999' }, { remove: 'year', count: 2 }],
    [
      'the one filter that hides',
      { query: 'old', year: '2010', programme: 'equality' },
      { remove: 'programme', count: 1 },
    ],
    ['all filters where no single one is enough', { language: 'fr', year: '1999' }, { remove: 'filters', count: 3 }],
    ['the words where nothing has them', { query: 'banana', year: '2010' }, { remove: 'query', count: 1 }],
    ['nothing where no single step helps', { query: 'banana', year: '1999' }, undefined],
  ];
  for (const [what, settings, expected] of advice)
    it(`advises to take away ${what}`, async () => {
      expect((await pageOf(settings)).advice).to.deep.equal(expected);
    });

  it('suggests what the visitor may mean', async () => {
    const suggested = await new FeedSource(feed).suggest(queryOf({ query: 'eq' }), 5, signal);
    expect(suggested.map(({ text, filter }) => [text, filter])).to.deep.equal([
      ['Equality', { facet: 'programme', value: 'equality' }],
    ]);
    expect(await new FeedSource(feed).suggest(queryOf(), 5, signal)).to.deep.equal([]);
  });

  it('marks nothing where no words are searched for', async () => {
    expect((await pageOf({ query: ' ' })).mark).to.equal(undefined);
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
    it('before it searches', async () => {
      const aborted = AbortSignal.abort();
      expect(await rejection(new FeedSource(feed).search(queryOf(), aborted))).to.equal(aborted.reason);
    });

    it('while it loads', async () => {
      const stop = new AbortController();
      const page = new FeedSource(feed).search(queryOf({ query: 'paper' }), stop.signal);
      stop.abort();
      expect(await rejection(page)).to.equal(stop.signal.reason);
    });

    it('while it exports', async () => {
      const stop = new AbortController();
      const publications = new FeedSource(feed).export(queryOf(), stop.signal)[Symbol.asyncIterator]();
      await publications.next();
      stop.abort();
      expect(await rejection(publications.next())).to.equal(stop.signal.reason);
    });
  });

  it('exports everything that it finds, in order', async () => {
    expect(ids(await exported({ sort: 'title' }))).to.deep.equal(['undated', 'new', 'old']);
  });

  it('exports what words find', async () => {
    expect(ids(await exported({ query: 'new' }))).to.deep.equal(['new']);
  });
});
