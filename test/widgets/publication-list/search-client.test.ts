import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/widgets/publication-list/define.ts';
import type { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import type { SearchClient } from '../../../src/sources/search-client.ts';
import { searchClientSource } from '../../../src/sources/search-client-source.ts';
import { memoryClient } from '../../sources/memory-client.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { feed, manyFeed, ShownList, words } from './shown-list.ts';

const options = { indexName: 'publications', sortedIndexNames: { date: 'dates', title: 'titles' } };

async function shown(
  client: SearchClient,
  of = feed,
  properties: Partial<MpgPublicationList> = {},
): Promise<ShownList> {
  const source = searchClientSource(client, { ...options, terms: of });
  const element = await fixture<MpgPublicationList>(
    html`<mpg-publication-list .source=${source}></mpg-publication-list>`,
  );
  element.parentElement!.style.width = '900px';
  Object.assign(element, properties);
  return new ShownList(element);
}

const until = (list: ShownList, count: string): Promise<void> =>
  waitUntil(() => list.texts('count')[0] === count && !list.part('base').ariaBusy, `${count} is shown`);

describe('<mpg-publication-list> with a source of its own', () => {
  it('shows it without a feed', async () => {
    const list = await shown(memoryClient(feed));
    await until(list, '4 publications');
    expect(list.titles).to.deep.equal([
      'Equality in Łódź',
      'Políticas de integração',
      'Handbook on integration',
      'A paper',
    ]);
    expect(await accessibilityFaults(list.element)).to.deep.equal([]);
  });

  it('loads no feed, not even the page’s', async () => {
    const before = performance.getEntriesByType('resource').length;
    const list = await shown(memoryClient(feed), feed, { src: '/never.json' });
    await until(list, '4 publications');
    const requests = performance.getEntriesByType('resource').slice(before);
    expect(requests.filter(({ name }) => name.includes('never.json'))).to.deep.equal([]);
  });

  it('searches, marks and filters', async () => {
    const list = await shown(memoryClient(feed));
    await until(list, '4 publications');
    await list.type('integra', list.query);
    await until(list, '2 publications found');
    expect(list.all('mark').map(words)).to.deep.equal(['integra', 'integra']);
    await list.set({ query: '' });
    await until(list, '4 publications');
    await waitUntil(() => list.all('[part=option]').length);
    await list.choose('Equality');
    await until(list, '2 publications found');
    expect([list.count('Integration'), list.count('Equality')]).to.deep.equal(['2', '2']);
  });

  it('starts with the host’s filters', async () => {
    const list = await shown(memoryClient(feed), feed, { year: '2011-2014', sort: 'title' });
    await until(list, '2 publications');
    expect(list.titles).to.deep.equal(['Handbook on integration', 'Políticas de integração']);
  });

  it('shows more', async () => {
    const list = await shown(memoryClient(manyFeed), manyFeed);
    await until(list, '25 publications');
    list.part('more').click();
    await waitUntil(() => list.all('[part=publication]').length === 20);
    list.part('more').click();
    await waitUntil(() => list.all('[part=publication]').length === 25);
    expect(new Set(list.titles).size).to.equal(25);
  });

  it('says that there is nothing', async () => {
    const list = await shown(memoryClient({ ...feed, items: [] }));
    await waitUntil(() => list.texts('message').length);
    expect(list.texts('message')).to.have.lengthOf(1);
  });

  it('says that it failed, and tries again', async () => {
    recordWarnings();
    const client = memoryClient(feed);
    let isDown = true;
    const list = await shown({
      search: (requests) => (isDown ? Promise.reject(new Error('Down.')) : client.search(requests)),
    });
    await waitUntil(() => list.all('[part=retry]').length);
    isDown = false;
    list.part('retry').click();
    await until(list, '4 publications');
  });

  it('keeps the host’s own content if it fails', async () => {
    recordWarnings();
    const source = searchClientSource({ search: () => Promise.reject(new Error('Down.')) }, options);
    const element = await fixture<MpgPublicationList>(
      html`<mpg-publication-list .source=${source}><p>See our library.</p></mpg-publication-list>`,
    );
    const list = new ShownList(element);
    await waitUntil(() => !list.part('base').ariaBusy);
    await waitUntil(() => list.all('slot').length && !list.all('[part=retry]').length);
  });

  it('can get another source, and a feed instead', async () => {
    const list = await shown(memoryClient(feed));
    await until(list, '4 publications');
    await list.set({ source: searchClientSource(memoryClient(manyFeed), options) });
    await until(list, '25 publications');
    await list.set({ source: undefined, feed });
    await until(list, '4 publications');
    expect(list.titles[0]).to.equal('Equality in Łódź');
  });
});
