import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Feed } from '../../../src/feed/types.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../../src/sources/publication-source.ts';
import { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { mountPoint } from '../../support/widgets.ts';
import { settled, show, ShownList, words } from './shown-list.ts';

const url = 'https://example.org/';

/** Even ones are about cities, every third about work. */
const longFeed = feedWith({
  items: Array.from({ length: 120 }, (_, index) =>
    publication(`p${index}`, {
      title: { en: `Number ${index}${index % 2 ? '' : ' cities'}${index % 3 ? '' : ' work'}` },
      date: `${2025 - index}`,
      url,
    }),
  ),
});

const queries: string[] = [];

class CountingSource extends FeedSource {
  override initialPage(query: PageQuery): PublicationPage | undefined {
    queries.push(query.filter.query);
    return super.initialPage(query);
  }
}

class CountingList extends MpgPublicationList {
  protected override createSource(feed: Feed): PublicationSource {
    return new CountingSource(feed);
  }
}
customElements.define('test-rows-list', CountingList);

const rowsOf = (list: ShownList): readonly HTMLElement[] => list.all('ol > li');

/** Gives an update the time that it takes if it waits for no paint. */
async function microtasks(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Waits until the list has so many rows. */
const untilRows = (list: ShownList, count: number): Promise<void> =>
  waitUntil(() => rowsOf(list).length === count, `${count} rows`, { interval: 5 });

/** Shows a long list with all its rows. */
async function showAll(attributes: Readonly<Record<string, string>> = {}, count = 120): Promise<ShownList> {
  const list = await show({ limit: '120', ...attributes }, longFeed);
  await untilRows(list, count);
  return list;
}

/** Records what changes in the list of rows, until it is called: each change with where it was. */
function recordChanges(list: ShownList): () => readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(list.part('list'), {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => observer.takeRecords();
}

describe('the rows of <mpg-publication-list>', () => {
  it('are twenty in the first update of a long list, and all soon after', async () => {
    const element = Object.assign(document.createElement('mpg-publication-list'), { feed: longFeed, limit: 120 });
    mountPoint().append(element);
    await element.updateComplete;
    const list = new ShownList(element);
    expect([rowsOf(list).length, words(list.part('count'))]).to.deep.equal([20, '120 publications']);
    await untilRows(list, 120);
  });

  it('stay as they are while others are added', async () => {
    const list = await show({ limit: '100' }, longFeed);
    await untilRows(list, 100);
    const before = rowsOf(list);
    const changes = recordChanges(list);
    list.part('more').click();
    await untilRows(list, 120);
    const touched = changes().filter(({ target, addedNodes }) => target !== list.part('list') || !addedNodes.length);
    expect(touched).to.deep.equal([]);
    expect(rowsOf(list).slice(0, 100)).to.deep.equal(before);
  });

  it('get the focus from the button that adds them, though slices before them are left', async () => {
    const element = Object.assign(document.createElement('mpg-publication-list'), { feed: longFeed, limit: 100 });
    mountPoint().append(element);
    await element.updateComplete;
    const list = new ShownList(element);
    expect(rowsOf(list)).to.have.lengthOf(20);
    list.part('more').focus();
    list.part('more').click();
    await untilRows(list, 120);
    await waitUntil(() => element.shadowRoot!.activeElement === list.all('[part=publication]')[100]);
  });

  it('are not touched by what the visitor types if it finds the same', async () => {
    const list = await showAll({ query: 'cities' }, 60);
    const changes = recordChanges(list);
    await list.type(' ', list.query);
    await list.element.updateComplete;
    expect([list.element.query, changes()]).to.deep.equal(['cities ', []]);
  });

  it('keep the elements of publications that are still found', async () => {
    const list = await showAll({ query: 'cities' }, 60);
    const before = rowsOf(list);
    await list.type(' work', list.query);
    await untilRows(list, 20);
    expect(rowsOf(list).filter((row) => !before.includes(row))).to.deep.equal([]);
  });

  it('are not rendered again by a filter that finds them all', async () => {
    const list = await showAll();
    const changes = recordChanges(list);
    await list.set({ year: '1900-' });
    expect([words(list.part('count')), changes()]).to.deep.equal(['120 publications', []]);
  });

  it('follow the campaign and the level of headings', async () => {
    const list = await show({}, longFeed);
    await list.set({ campaign: 'spring', headingLevel: 4 });
    expect(list.links[0]!.href).to.contain('utm_campaign=spring');
    expect(list.part('title').localName).to.equal('h4');
  });

  it('are all there in print, though slices are left', async () => {
    const list = await show({ limit: '120' }, longFeed);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(list)).to.have.lengthOf(120);
    window.dispatchEvent(new Event('afterprint'));
    expect(rowsOf(list)).to.have.lengthOf(120);
  });

  it('far down have their headings in the accessibility tree, though the visitor has not scrolled to them', async () => {
    await showAll();
    const tree = await executeServerCommand<string, string>('accessibility-tree', 'mpg-publication-list');
    expect(tree.match(/heading "Number/g)).to.have.lengthOf(120);
  });

  it('have few nodes: 6 elements with 2 texts, and a comment of Lit for each of 8 values', async () => {
    const properties = { title: { en: 'Handbook' }, date: '2012', type: 'handbook', url, language: 'en' };
    const list = await show({}, feedWith({ items: [publication('one', properties)] }));
    const nodes = document.createNodeIterator(rowsOf(list)[0]!);
    const count: Record<string, number> = {};
    // The build removes white space.
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim())
        count[node.nodeType] = (count[node.nodeType] ?? 0) + 1;
    expect(count).to.deep.equal({ [Node.ELEMENT_NODE]: 6, [Node.TEXT_NODE]: 2, [Node.COMMENT_NODE]: 8 });
  });
});

describe('<mpg-publication-list>, while the visitor types,', () => {
  it('searches once for letters that come before the page is painted', async () => {
    const element = Object.assign(document.createElement('test-rows-list') as CountingList, { feed: longFeed });
    mountPoint().append(element);
    await settled(element);
    const { query } = new ShownList(element);
    queries.length = 0;
    for (const typed of ['c', 'ci', 'cit']) {
      query.value = typed;
      query.dispatchEvent(new InputEvent('input'));
      await microtasks();
    }
    expect([element.query, queries]).to.deep.equal(['cit', []]);
    await settled(element);
    expect(queries).to.deep.equal(['cit']);
  });

  it('prints what was typed last', async () => {
    // A list that has searched before needs nothing more to search again.
    const list = await show({ query: 'cities' }, longFeed);
    list.query.value = 'cities work';
    list.query.dispatchEvent(new InputEvent('input'));
    await microtasks();
    window.dispatchEvent(new Event('beforeprint'));
    expect(words(list.part('count'))).to.equal('20 publications found');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('prints all that was found, after letters that came before the page was painted', async () => {
    const list = await show({}, longFeed);
    for (const typed of ['c', 'cities']) {
      list.query.value = typed;
      list.query.dispatchEvent(new InputEvent('input'));
      await microtasks();
    }
    await waitUntil(() => words(list.part('count')) === '60 publications found');
    await settled(list.element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(list)).to.have.lengthOf(60);
    window.dispatchEvent(new Event('afterprint'));
  });
});
