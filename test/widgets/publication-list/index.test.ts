import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/feed/types.ts';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { json, notFound, requestsTo, serve, serveInstead } from '../../support/feed-server.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { mountPoint, told } from '../../support/widgets.ts';
import { ServedIndex } from '../../sources/served-index.ts';
import { searchedFeed } from './searched-list.ts';
import { feed, manyFeed, settled, show, ShownList, words } from './shown-list.ts';
import { suggests } from './suggests.ts';
import { understands } from './understands.ts';

/** The feed that pages load instead of one with all publications. */
const naming = (given: Feed, index: ServedIndex): Feed => ({ ...given, items: [], search: { index: index.address } });

/** Shows a list of a feed whose publications are in an index. */
const showIndexed = (
  attributes?: Readonly<Record<string, string>>,
  given: Feed = feed,
  width?: number,
): Promise<ShownList> => show(attributes, naming(given, new ServedIndex(given, 5)), width);

describe('<mpg-publication-list> over an index suggests', () => suggests(showIndexed));
describe('<mpg-publication-list> over an index with what visitors type', () => understands(showIndexed));

describe('<mpg-publication-list> over an index', () => {
  it('finds what its attributes say, as over a feed', async () => {
    const settings: readonly Readonly<Record<string, string>>[] = [
      {},
      { query: 'integr' },
      { year: '2012-2014', sort: 'title' },
      { language: 'fr' },
      { programme: 'equality', type: 'paper' },
      { query: '"handbook on"', limit: '1' },
    ];
    for (const attributes of settings) {
      const [expected, list] = [await show(attributes, feed), await showIndexed(attributes, feed)];
      expect([list.titles, list.texts('option'), words(list.part('count'))]).to.deep.equal([
        expected.titles,
        expected.texts('option'),
        words(expected.part('count')),
      ]);
    }
  });

  it('is found by the address that a feed names, relative to the feed', async () => {
    const index = new ServedIndex(searchedFeed);
    const src = serve(
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Small',
        _mpg: { search: { index: new URL(index.address).pathname } },
        items: [],
      }),
    );
    const element = Object.assign(document.createElement('mpg-publication-list'), { src });
    mountPoint().append(element);
    await told(element);
    await waitUntil(() => new ShownList(element).titles.length === 3);
    expect(index.requested).to.deep.equal(['index.json']);
  });

  it('shows further publications as the visitor asks for them', async () => {
    const list = await showIndexed({}, manyFeed);
    await list.click(list.part('more'));
    await waitUntil(() => list.titles.length === 20);
    expect(words(list.part('count'))).to.equal('25 publications');
  });

  it('shows each publication once, if the index was replaced before the visitor asks for more', async () => {
    const given = feedWith({ items: Array.from({ length: 60 }, (_, place) => publication(`item ${place}`)) });
    const index = new ServedIndex(given, 5);
    const list = await show({ limit: '20' }, naming(given, index));
    for (const name of index.names) serveInstead(index.urlOf(name), notFound);
    const newest = publication('newest', { date: '2030' });
    index.publish({ ...given, items: [newest, ...given.items] }, 'second');
    await list.click(list.part('more'));
    await waitUntil(() => list.titles.length === 40);
    expect([words(list.part('count')), list.titles[0]]).to.deep.equal(['61 publications', 'newest']);
    expect(new Set(list.titles).size).to.equal(40);
  });

  it('filters and counts as the visitor chooses', async () => {
    const list = await showIndexed({}, manyFeed);
    await list.choose('Project 3');
    await waitUntil(() => words(list.part('count')) === '3 publications found');
    expect(list.count('Project 4')).to.equal('3');
  });

  it('says that it failed, and tries again', async () => {
    const warnings = recordWarnings();
    const index = new ServedIndex(feed);
    serveInstead(index.address, notFound);
    const list = await show({}, naming(feed, index));
    await waitUntil(() => list.all('[part~=retry]').length > 0 || list.all('button').length > 0);
    expect(warnings.length).to.be.above(0);
    serveInstead(index.address, json(index.core));
    await list.click(list.all('button')[0]!);
    await waitUntil(() => list.titles.length === 4);
    expect(requestsTo(index.address)).to.have.lengthOf(2);
  });

  it('tells the page which file failed, and what to do', async () => {
    recordWarnings();
    const index = new ServedIndex(feed);
    serveInstead(index.address, json({ ...index.core, format: 99 }));
    const element = Object.assign(document.createElement('mpg-publication-list'), { feed: naming(feed, index) });
    const failure = new Promise<unknown>((resolve) =>
      element.addEventListener('mpg-error', ({ detail }) => resolve(detail), { once: true }),
    );
    mountPoint().append(element);
    const detail = (await failure) as { readonly remedy: string };
    expect(detail).to.include({ code: 'contract', url: index.address });
    expect(detail.remedy).to.contain('Update mpg-widgets.js');
    await settled(element);
  });
});
