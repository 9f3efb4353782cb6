/** What is true of every source of publications, wherever it finds them. */
import { expect } from '@open-wc/testing';
import type { Feed, Publication } from '../../src/feed/types.ts';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../src/sources/publication-source.ts';
import { feedWith, ids } from '../model/feed-builder.ts';
import { feed, queryOf, rejection } from './queries.ts';

/** Makes a source of a feed's publications. */
export type MakeSource = (feed: Feed) => PublicationSource | Promise<PublicationSource>;

type Find = (settings?: PublicationSettings, page?: Partial<PageQuery>) => Promise<PublicationPage>;

const { signal } = new AbortController();

/** The texts that a page marks. */
const marked = ({ mark }: PublicationPage, text: string): readonly string[] =>
  (mark?.(text) ?? []).flatMap(({ isMatch, text: piece }) => (isMatch ? piece : []));

const finderOf =
  (make: MakeSource): Find =>
  async (settings, page) =>
    (await make(feed)).search(queryOf(settings, page), signal);

/** Tests that a source finds, filters, counts, sorts and pages as a feed does. */
export function testFinding(make: MakeSource): void {
  const find = finderOf(make);

  it('finds the publications of a feed', async () => {
    expect(ids((await find({ year: '2010-2016' })).publications)).to.deep.equal(['new', 'old']);
    expect((await find({ year: '2016' })).publications[0]?.title).to.deep.equal({ en: 'New handbook' });
  });

  it('returns the same object for the same publication', async () => {
    const source = await make(feed);
    const one = async (settings: PublicationSettings): Promise<Publication | undefined> =>
      (await source.search(queryOf(settings), signal)).publications[0];
    expect(await one({ query: 'old' })).to.equal(await one({ year: '2010' }));
  });

  it('returns a page at a time, to the last', async () => {
    const source = await make(feed);
    const first = await source.search(queryOf({}, { size: 2 }), signal);
    const second = await source.search(queryOf({}, { size: 2, after: first.next }), signal);
    expect([ids(first.publications), ids(second.publications), second.next]).to.deep.equal([
      ['new', 'old'],
      ['undated'],
      undefined,
    ]);
  });

  it('counts everything that it found, on each page', async () => {
    const { total, totalIsExact } = await find({}, { size: 1 });
    expect([total, totalIsExact]).to.deep.equal([3, true]);
  });

  it('counts the values of each facet, and the years', async () => {
    const { facets, years } = await find({ programme: 'equality' });
    expect(facets.programme).to.have.deep.members([
      { value: 'equality', count: 1 },
      { value: 'integration', count: 1 },
    ]);
    expect(years.map(({ year }) => year)).to.deep.equal([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(years.filter(({ count }) => count)).to.deep.equal([{ year: 2016, count: 1 }]);
  });

  it('names programmes, projects and activities', async () => {
    const { labels } = await find();
    expect([
      labels.programme.get('equality'),
      labels.project.get('survey'),
      labels.activity.get('dialogue'),
    ]).to.deep.equal([{ en: 'Equality' }, { en: 'Survey' }, { en: 'Dialogue' }]);
  });

  it('knows the position of a programme, of a project’s too', async () => {
    const source = await make(feed);
    const positions = feed.items.map((item) => source.programmeIndex(item as Publication));
    expect(positions).to.deep.equal([0, 1, -1]);
  });

  it('says whether there is anything to find', async () => {
    const none = await (await make(feedWith({}))).search(queryOf(), signal);
    expect([none.isEmpty, (await find({ year: '1999' })).isEmpty]).to.deep.equal([true, false]);
  });

  it('finds words, and marks them', async () => {
    const page = await find({ query: 'handb', year: '2010' });
    expect([ids(page.publications), marked(page, 'Old handbook')]).to.deep.equal([['old'], ['handb']]);
  });

  it('marks nothing where no words are searched for', async () => {
    expect((await find({ query: ' ' })).mark).to.equal(undefined);
  });

  it('returns from `initialPage` what `search` returns, or nothing', async () => {
    const source = await make(feed);
    const query = queryOf({ year: '2016' });
    await source.search(query, signal);
    const page = source.initialPage(query);
    if (page) expect(ids(page.publications)).to.deep.equal(['new']);
  });

  it('stops when its signal is aborted before it searches', async () => {
    const aborted = AbortSignal.abort();
    expect(await rejection((await make(feed)).search(queryOf(), aborted))).to.equal(aborted.reason);
  });

  it('stops when its signal is aborted while it searches', async () => {
    const stop = new AbortController();
    const page = (await make(feed)).search(queryOf({ query: 'paper' }), stop.signal);
    stop.abort();
    expect(await rejection(page)).to.equal(stop.signal.reason);
  });
}

/** Tests that a source exports all that it finds, and sorts by title. */
export function testExport(make: MakeSource): void {
  async function exported(settings: PublicationSettings): Promise<readonly string[]> {
    const found: Publication[] = [];
    const source = await make(feed);
    for await (const each of source.export?.(queryOf(settings), signal) ?? []) found.push(each);
    return ids(found);
  }

  it('sorts by title in the language asked for', async () => {
    expect(ids((await finderOf(make)({ sort: 'title' })).publications)).to.deep.equal(['undated', 'new', 'old']);
  });

  it('exports everything that it finds, in order', async () => {
    expect(await exported({ sort: 'title' })).to.deep.equal(['undated', 'new', 'old']);
  });

  it('exports what words find', async () => {
    expect(await exported({ query: 'new' })).to.deep.equal(['new']);
  });

  it('stops exporting when its signal is aborted', async () => {
    const stop = new AbortController();
    const publications = (await make(feed)).export!(queryOf(), stop.signal)[Symbol.asyncIterator]();
    await publications.next();
    stop.abort();
    expect(await rejection(publications.next())).to.equal(stop.signal.reason);
  });
}

/** Tests that a source understands a query as the engine of the library does: typos, signs, advice, suggestions. */
export function testUnderstanding(make: MakeSource): void {
  const find = finderOf(make);

  it('tells what it searched for instead, and marks that', async () => {
    const page = await find({ query: 'handbokk', year: '2010' });
    expect([ids(page.publications), page.correction, marked(page, 'Old handbook')]).to.deep.equal([
      ['old'],
      { asked: 'handbokk', used: 'handbook' },
      ['handbook'],
    ]);
  });

  it('searches for the words as they are if told so', async () => {
    const source = await make(feed);
    const query = queryOf({ query: 'handbokk' });
    const { total } = await source.search(query, signal);
    const verbatim = await source.search({ ...query, isVerbatim: true }, signal);
    expect([total, verbatim.total, verbatim.correction]).to.deep.equal([2, 0, undefined]);
  });

  it('corrects nothing that only filters hide', async () => {
    const { total, correction } = await find({ query: 'handbook', year: '1999' });
    expect([total, correction]).to.deep.equal([0, undefined]);
  });

  it('tells that signs say nothing to search for, and finds everything', async () => {
    const page = await find({ query: '---' });
    expect([page.total, page.saysNothing, marked(page, 'Old – handbook')]).to.deep.equal([3, true, []]);
    expect([(await find({ query: 'old' })).saysNothing, (await find()).saysNothing]).to.deep.equal([false, false]);
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
      expect((await find(settings)).advice).to.deep.equal(expected);
    });

  it('suggests what the visitor may mean', async () => {
    const source = await make(feed);
    const suggested = (await source.suggest?.(queryOf({ query: 'eq' }), 5, signal)) ?? [];
    expect(suggested.map(({ text, filter }) => [text, filter])).to.deep.equal([
      ['Equality', { facet: 'programme', value: 'equality' }],
    ]);
    expect(await source.suggest?.(queryOf(), 5, signal)).to.deep.equal([]);
  });

  it('marks with the same function as long as it marks the same', async () => {
    const source = await make(feed);
    const mark = async (query: string): Promise<unknown> => (await source.search(queryOf({ query }), signal)).mark;
    const first = await mark('new');
    expect([await mark('new '), (await mark('newer')) === first]).to.deep.equal([first, false]);
  });
}
