import { expect, oneEvent } from '@open-wc/testing';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { styleReadsBy } from '../../support/style-reads.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { show, type ShownList, words } from './shown-list.ts';

/** All are about cities, every third about work. Reports on northern ones and papers on southern ones alternate. */
const longFeed = feedWith({
  items: Array.from({ length: 120 }, (_, index) =>
    publication(`p${index}`, {
      title: { en: `${index % 2 ? 'Northern' : 'Southern'} cities${index % 3 ? '' : ' and work'}` },
      type: index % 2 ? 'report' : 'paper',
      date: `${2025 - (index % 40)}`,
    }),
  ),
});

const rowsOf = (list: ShownList): readonly HTMLElement[] => list.all('ol > li');
const marksOf = (row: HTMLElement | undefined): readonly string[] => [...row!.querySelectorAll('mark')].map(words);

/** Shows all publications, with a query in the field. */
async function showAll(query: string, count = 120): Promise<ShownList> {
  const list = await show({ limit: '120', query }, longFeed);
  await waitUntil(() => rowsOf(list).length === count, undefined, { interval: 5 });
  return list;
}

/** Types into the field, in place of what is there, and waits until the host is told. */
async function typeQuery(list: ShownList, text: string): Promise<void> {
  const told = oneEvent(list.element, 'mpg-filter');
  list.query.value = text;
  list.query.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await told;
}

/** Records changes in the elements of a part. @returns those that were changed since, when it is called */
function recordChanged(elements: readonly HTMLElement[]): () => readonly HTMLElement[] {
  const changed = new Set<HTMLElement>();
  const observers = elements.map((element) => {
    const observer = new MutationObserver(() => changed.add(element));
    observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
    return [element, observer] as const;
  });
  return () => {
    for (const [element, observer] of observers) if (observer.takeRecords().length) changed.add(element);
    return elements.filter((element) => changed.has(element));
  };
}

describe('<mpg-publication-list>, with each letter,', () => {
  it('renders twelve of the rows that stay', async () => {
    const list = await showAll('cit');
    const changed = recordChanged(rowsOf(list));
    await typeQuery(list, 'citi');
    expect(changed()).to.deep.equal(rowsOf(list).slice(0, 12));
  });

  it('renders the other marks once their rows come near the window', async () => {
    const list = await showAll('cit');
    await typeQuery(list, 'citi');
    expect([marksOf(rowsOf(list)[0]), marksOf(rowsOf(list)[119])]).to.deep.equal([['citi'], ['cit']]);
    rowsOf(list)[119]!.scrollIntoView();
    await waitUntil(() => marksOf(rowsOf(list)[119])[0] === 'citi', undefined, { interval: 5 });
  });

  it('keeps the letter if a filter is chosen before the page has shown it, and the reverse', async () => {
    const list = await showAll('cit');
    const type = (text: string): void => {
      list.query.value = text;
      list.query.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('citi');
    await list.choose('Report');
    expect([list.element.query, list.element.type]).to.deep.equal(['citi', 'report']);
    list.checkbox('Report').click();
    type('cities');
    await waitUntil(() => list.texts('count').join().includes('120'), undefined, { interval: 5 });
    expect([list.element.query, list.element.type]).to.deep.equal(['cities', undefined]);
  });

  it('leaves no old mark in print', async () => {
    const list = await showAll('cit');
    await typeQuery(list, 'citi');
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(list).filter((row) => marksOf(row).join() !== 'citi')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('makes twelve of the rows that come, and all in a pause', async () => {
    const list = await showAll('southern work', 20);
    await typeQuery(list, 'northern');
    expect(rowsOf(list)).to.have.lengthOf(12);
    await waitUntil(() => rowsOf(list).length === 60, undefined, { interval: 5 });
    expect(rowsOf(list).filter((row) => marksOf(row).join() !== 'Northern')).to.deep.equal([]);
  });

  it('touches no filter whose count stays', async () => {
    const list = await showAll('cit');
    const changed = recordChanged(list.all('[part=facet]'));
    await typeQuery(list, 'cities');
    expect(changed()).to.deep.equal([]);
    await typeQuery(list, 'cities work');
    expect(changed().map((facet) => words(facet.querySelector('legend')))).to.deep.equal(['Year', 'Language', 'Type']);
  });

  it('keeps what was typed when a filter is chosen that was not rendered again', async () => {
    const list = await showAll('cit');
    await typeQuery(list, 'cities');
    await list.choose('Report');
    expect([list.element.query, list.element.type]).to.deep.equal(['cities', 'report']);
    const [first] = list.years;
    first!.value = '2020';
    first!.dispatchEvent(new Event('change'));
    await waitUntil(() => list.element.year === '2020-');
    expect(list.element.query).to.equal('cities');
  });

  it('makes the browser calculate neither styles nor layout', async () => {
    const list = await showAll('cit');
    expect(await styleReadsBy(() => typeQuery(list, 'citi'))).to.deep.equal([]);
  });
});
