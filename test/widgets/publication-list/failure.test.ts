import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/publication-list/define.ts';
import type { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { failedLoad, failRequests, restoreRequests } from '../../support/failing-requests.ts';
import { savedFile } from '../../support/saved-file.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { recordWarnings } from '../../support/warnings.ts';

const feed = feedWith({
  items: [
    publication('new', { title: { en: 'New' }, date: '2016' }),
    publication('old', { title: { en: 'Old' }, date: '2010' }),
  ],
});

async function shown(properties: Partial<MpgPublicationList> = {}): Promise<MpgPublicationList> {
  const list = Object.assign(document.createElement('mpg-publication-list'), { feed, ...properties });
  await fixture(html`<div>${list}</div>`);
  return list;
}

const parts = (list: MpgPublicationList, name: string): readonly HTMLElement[] => [
  ...list.renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`),
];
const texts = (list: MpgPublicationList, name: string): readonly string[] =>
  parts(list, name).map(({ textContent }) => textContent.trim());
const spoken = (): string | undefined => document.querySelector('[data-mpg-announcer]')?.textContent.trim();

// What a page has loaded once cannot fail any more: these tests are in order.
describe('<mpg-publication-list> without the code that searches for words', () => {
  beforeEach(async () => {
    recordWarnings();
    await failRequests('*/sources/text-search.ts*', '*/publication-list/export.ts*');
  });

  it('filters by what needs none of it', async () => {
    const list = await shown({ year: '2010' });
    expect(texts(list, 'title')).to.deep.equal(['Old']);
    expect(texts(list, 'count')).to.deep.equal(['1 publication']);
  });

  it('says that the host’s search failed, and shows no skeleton', async () => {
    const list = await shown({ query: 'old' });
    await waitUntil(() => parts(list, 'retry').length);
    expect(texts(list, 'message').join()).to.match(/^This content could not be loaded\./);
    expect(list.renderRoot.querySelector('.space')).to.equal(null);
    expect(list.renderRoot.querySelector('[aria-busy]')).to.equal(null);
    await waitUntil(() => spoken() === 'This content could not be loaded.');
  });

  it('tells no number for a search by the visitor that failed', async () => {
    const list = await shown();
    const told: Event[] = [];
    list.addEventListener('mpg-filter', (event) => told.push(event));
    const failed = oneEvent(list, 'mpg-error');
    parts(list, 'query')[0]!.focus();
    await sendKeys({ press: 'o' });
    await failed;
    await waitUntil(() => parts(list, 'retry').length);
    expect([told, texts(list, 'count'), texts(list, 'title')]).to.deep.equal([[], [], []]);
    expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'query')[0]);
  });

  it('shows everything again when the visitor empties the field', async () => {
    const list = await shown({ query: 'old' });
    await waitUntil(() => parts(list, 'retry').length);
    list.query = undefined;
    await list.updateComplete;
    expect([texts(list, 'retry'), texts(list, 'title')]).to.deep.equal([[], ['New', 'Old']]);
  });

  it('does not load the export when the visitor closes it', async () => {
    const list = await shown();
    const summary = parts(list, 'export')[0]!.querySelector('summary')!;
    summary.click();
    await waitUntil(() => parts(list, 'retry').length);
    const errors: Event[] = [];
    list.addEventListener('mpg-error', (event) => errors.push(event));
    const closed = oneEvent(parts(list, 'export')[0]!, 'toggle');
    summary.click();
    await closed;
    await failedLoad(() => import('../../../src/widgets/publication-list/export.ts'));
    expect(errors).to.deep.equal([]);
  });

  it('says that the export could not be loaded, and loads it by trying again', async () => {
    const list = await shown();
    const failed = oneEvent(list, 'mpg-error');
    parts(list, 'export')[0]!.querySelector('summary')!.click();
    await failed;
    await waitUntil(() => parts(list, 'retry').length);
    await restoreRequests();
    parts(list, 'retry')[0]!.click();
    await waitUntil(() => parts(list, 'save').length);
    const file = savedFile();
    parts(list, 'save')[2]!.click();
    expect((await file).name).to.equal('mpg-publications.csv');
  });

  it('finds by trying again, tells the number then, and keeps the focus', async () => {
    const list = await shown();
    parts(list, 'query')[0]!.focus();
    await sendKeys({ type: 'ol' });
    await waitUntil(() => parts(list, 'retry').length);
    await restoreRequests();
    const told = oneEvent(list, 'mpg-filter');
    parts(list, 'retry')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({ settings: { query: 'ol' }, count: 1 });
    expect(texts(list, 'title')).to.deep.equal(['Old']);
    await waitUntil(() => list.shadowRoot!.activeElement === parts(list, 'base')[0]);
  });
});
