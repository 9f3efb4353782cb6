/** A visitor filters, pages, shares and exports in the same way, wherever the publications are found. */
import { expect, oneEvent } from '@open-wc/testing';
import type { Feed } from '../../../src/feed/types.ts';
import { searchClientSource } from '../../../src/sources/search-client-source.ts';
import type { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { memoryClient } from '../../sources/memory-client.ts';
import { ServedIndex } from '../../sources/served-index.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { mountPoint } from '../../support/widgets.ts';
import { feed, manyFeed, settled, ShownList, words } from './shown-list.ts';

const indexes = { indexName: 'publications', sortedIndexNames: { date: 'dates', title: 'titles' } };

/** What gives a list its publications, by where they are found. */
const sources: Readonly<Record<string, (given: Feed) => Partial<MpgPublicationList>>> = {
  'a feed': (given) => ({ feed: given }),
  'an index': (given) => ({
    feed: { ...given, items: [], search: { index: new ServedIndex(given, 5).address } },
  }),
  'a search client': (given) => ({ source: searchClientSource(memoryClient(given), { ...indexes, terms: given }) }),
};

const page = location.href;

for (const [name, give] of Object.entries(sources))
  describe(`<mpg-publication-list> over ${name}`, () => {
    afterEach(() => history.replaceState(null, '', page));

    async function shown(properties: Partial<MpgPublicationList> = {}, given = feed): Promise<ShownList> {
      const element = Object.assign(document.createElement('mpg-publication-list'), give(given), properties);
      const place = mountPoint();
      // So wide that the filters are beside the list.
      place.style.width = '800px';
      place.append(element);
      const list = new ShownList(element);
      await waitUntil(() => list.texts('count').length > 0);
      await settled(element);
      return list;
    }

    const until = (list: ShownList, count: string): Promise<void> =>
      waitUntil(() => words(list.part('count')) === count && list.part('base').ariaBusy !== 'true', count);

    it('shows the newest first, and those without a year last', async () => {
      expect((await shown()).titles).to.deep.equal([
        'Equality in Łódź',
        'Políticas de integração',
        'Handbook on integration',
        'A paper',
      ]);
    });

    it('filters by what the visitor checks, with counts that are true under it, and tells the host', async () => {
      const list = await shown();
      const told = oneEvent(list.element, 'mpg-filter');
      list.checkbox('Integration').click();
      const { detail } = (await told) as CustomEvent<unknown>;
      await until(list, '2 publications found');
      expect(detail).to.deep.equal({ settings: { programme: 'integration' }, count: 2 });
      expect([list.titles, list.count('Equality'), list.count('English')]).to.deep.equal([
        ['Políticas de integração', 'Handbook on integration'],
        '2',
        '1',
      ]);
    });

    it('filters by years and by a year that is not known', async () => {
      const list = await shown({ year: '2014-2016,unknown' });
      expect(list.titles).to.deep.equal(['Equality in Łódź', 'Políticas de integração', 'A paper']);
    });

    it('names the active filters, and removes one', async () => {
      const list = await shown();
      await list.chooseAll('Portuguese', 'Integration');
      await until(list, '1 publication found');
      expect(list.texts('remove').map((text) => text.replace(/ ×$/, ''))).to.deep.equal(['Portuguese', 'Integration']);
      list.all('[part=remove]')[0]!.click();
      await until(list, '2 publications found');
      expect([list.element.language, list.element.programme]).to.deep.equal([undefined, 'integration']);
    });

    it('searches and filters at the same time', async () => {
      const list = await shown({ query: 'integ', language: 'pt' });
      expect([list.titles, list.all('mark').map(words)]).to.deep.equal([['Políticas de integração'], ['integ']]);
    });

    it('sorts by title', async () => {
      const list = await shown({ sort: 'title' });
      expect(list.titles[0]).to.equal('A paper');
    });

    it('shows ten more at a time, each once, to the last', async () => {
      const list = await shown({}, manyFeed);
      for (const count of [20, 25]) {
        list.part('more').click();
        await waitUntil(() => list.all('[part=publication]').length === count, `${count} are shown`);
      }
      expect(new Set(list.titles).size).to.equal(25);
    });

    it('has its settings in the address, from there and back', async () => {
      const list = await shown({ id: 'pubs', deepLinks: true });
      const told = oneEvent(list.element, 'mpg-filter');
      list.checkbox('Equality').click();
      await told;
      expect(new URL(location.href).searchParams.get('pubs.programme')).to.equal('equality');
      list.element.remove();
      const other = await shown({ id: 'pubs', deepLinks: true });
      await until(other, '2 publications found');
      history.back();
      await until(other, '4 publications');
    });

    it('offers to export what was found', async () => {
      const list = await shown({ programme: 'equality' });
      const details = list.part('export') as HTMLDetailsElement;
      const toggled = oneEvent(details, 'toggle');
      details.open = true;
      await toggled;
      await waitUntil(() => list.texts('save').length > 0);
      expect(list.texts('save')).to.deep.equal(['BibTeX', 'RIS', 'CSV']);
    });

    it('says what to take away where nothing is found', async () => {
      const list = await shown({ year: '1999', programme: 'equality' });
      expect([
        words(list.part('count')),
        list.texts('advise').length + list.all('[part=message]').length > 0,
      ]).to.deep.equal(['No publications found', true]);
    });
  });
