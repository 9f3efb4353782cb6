import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/project-list/define.ts';
import type { MpgProjectList } from '../../src/widgets/project-list/project-list.ts';
import { feedWith, project } from '../model/feed-builder.ts';
import { waitUntil } from '../support/wait-until.ts';

const feed = feedWith({
  projects: Array.from({ length: 12 }, (_, index) => project(`p${index}`, [], index ? `Project ${index}` : 'Network')),
});

/** Types into the search field, faster than any code is loaded. */
function type(list: MpgProjectList, ...queries: readonly string[]): void {
  const field = list.renderRoot.querySelector<HTMLInputElement>('[part=query]')!;
  for (const query of queries) {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

// In a file of its own, since a page loads the code that searches once.
describe('the first search in <mpg-project-list>', () => {
  let list: MpgProjectList;
  let told: { settings: object; count: number }[];

  beforeEach(async () => {
    list = Object.assign(document.createElement('mpg-project-list'), { feed });
    await fixture(html`<div>${list}</div>`);
    told = [];
    list.addEventListener('mpg-filter', ({ detail: { settings, count } }) => told.push({ settings, count }));
  });

  it('tells no unfiltered count where the list is moved before its code is loaded', async () => {
    type(list, 'ne');
    const home = list.parentElement!;
    list.remove();
    home.append(list);
    await waitUntil(() => list.renderRoot.querySelector('mark'));
    expect(told.filter(({ count }) => count !== 1)).to.deep.equal([]);
  });

  it('tells only of what was typed last', async () => {
    type(list, 'n', 'ne');
    await waitUntil(() => told.length);
    await list.updateComplete;
    expect(told).to.deep.equal([{ settings: { query: 'ne' }, count: 1 }]);
  });
});
