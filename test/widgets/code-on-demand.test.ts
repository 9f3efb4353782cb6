import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedElement } from '../../src/element/feed-element.ts';
import '../../src/widgets/event-card/define.ts';
import '../../src/widgets/project-list/define.ts';
import '../../src/widgets/publication-card/define.ts';
import { event, feedWith, project, publication } from '../model/feed-builder.ts';
import { failedLoad, failRequests, restoreRequests } from '../support/failing-requests.ts';
import { savedFile } from '../support/saved-file.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';

const feed = feedWith({
  projects: Array.from({ length: 12 }, (_, index) => project(`p${index}`, [], `Project ${index}`)),
  items: [
    publication('brief', { title: { en: 'Brief' } }),
    event('talk', { title: { en: 'Talk' }, start: '2030-01-02' }),
  ],
});

async function shown(tag: string, properties: object = {}): Promise<FeedElement> {
  const element = document.createElement(tag) as FeedElement;
  Object.assign(element, { feed, ...properties });
  await fixture(html`<div>${element}</div>`);
  return element;
}

const part = (element: FeedElement, name: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(`[part=${name}]`);
const text = (element: FeedElement, name: string): string | undefined => part(element, name)?.textContent.trim();
const spoken = (): string | undefined => document.querySelector('[data-mpg-announcer]')?.textContent.trim();

/** Counts the failures that a widget reports from now on. */
function countFailures(element: FeedElement): { count: number } {
  const failures = { count: 0 };
  element.addEventListener('mpg-error', () => failures.count++);
  return failures;
}

const searching = (): Promise<unknown> => import('../../src/widgets/project-list/searching.ts');

/** A list of projects whose search could not be loaded. */
async function failedSearch(): Promise<FeedElement> {
  await failRequests('*/project-list/searching.ts*');
  const element = await shown('mpg-project-list', { query: 'Project 11' });
  await waitUntil(() => part(element, 'retry'));
  return element;
}

// Code that a page has loaded once cannot fail any more: tests that load the same code are in order.
describe('code that a widget loads on demand and that fails to load', () => {
  beforeEach(() => void recordWarnings());

  it('is not loaded when the visitor closes the citation', async () => {
    await failRequests('*/publication-card/citing.ts*');
    const element = await shown('mpg-publication-card');
    const summary = element.renderRoot.querySelector('summary')!;
    summary.click();
    await waitUntil(() => part(element, 'retry'));
    const failures = countFailures(element);
    const closed = oneEvent(part(element, 'cite')!, 'toggle');
    summary.click();
    await closed;
    await failedLoad(() => import('../../src/widgets/publication-card/citing.ts'));
    expect(failures.count).to.equal(0);
  });

  it('shows an error when a publication is cited, and loads on retry', async () => {
    await failRequests('*/publication-card/citing.ts*');
    const element = await shown('mpg-publication-card');
    const told = oneEvent(element, 'mpg-error');
    element.renderRoot.querySelector('summary')!.click();
    await told;
    await waitUntil(() => part(element, 'retry'));
    expect(text(element, 'message')).to.match(/^This content could not be loaded\./);
    await waitUntil(() => spoken() === 'This content could not be loaded.');

    await restoreRequests();
    part(element, 'retry')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(element, 'citation'));
    expect(part(element, 'retry')).to.equal(null);
    await waitUntil(() => element.shadowRoot!.activeElement === part(element, 'base'));
  });

  it('keeps a list of projects as it is until it is loaded', async () => {
    await failRequests('*/project-list/searching.ts*');
    const element = await shown('mpg-project-list', { limit: 5 });
    const failed = oneEvent(element, 'mpg-error');
    element.setAttribute('query', 'Project');
    await element.updateComplete;
    part(element, 'more')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[part=project]')).to.have.lengthOf(5);
    await failed;
  });

  it('is loaded again when the host searches a list of projects for something else', async () => {
    const element = await failedSearch();
    const failures = countFailures(element);
    element.setAttribute('query', 'Project 10');
    await element.updateComplete;
    await failedLoad(searching);
    expect(failures.count).to.equal(1);
  });

  it('is loaded again when a searched list of projects is put back into the page', async () => {
    const element = await failedSearch();
    const failures = countFailures(element);
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await element.updateComplete;
    await failedLoad(searching);
    expect(failures.count).to.equal(1);
  });

  it('is not loaded again each time a searched list of projects renders', async () => {
    const element = await failedSearch();
    const failures = countFailures(element);
    element.heading = 'Projects';
    await element.updateComplete;
    await failedLoad(searching);
    expect(failures.count).to.equal(0);
  });

  it('shows an error in a list of projects that the host has searched, and loads on retry', async () => {
    await failRequests('*/project-list/searching.ts*');
    const element = await shown('mpg-project-list', { query: 'Project 11' });
    await waitUntil(() => part(element, 'retry'));
    expect([part(element, 'list'), part(element, 'count')]).to.deep.equal([null, null]);

    // What the visitor types meanwhile announces no number of results, as nothing was searched.
    let filters = 0;
    element.addEventListener('mpg-filter', () => filters++);
    part(element, 'query')!.focus();
    const again = oneEvent(element, 'mpg-error');
    await sendKeys({ press: '1' });
    await again;
    await element.updateComplete;
    expect([filters, text(element, 'count')]).to.deep.equal([0, undefined]);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'query'));

    await restoreRequests();
    element.setAttribute('query', 'Project 11');
    part(element, 'retry')!.click();
    await waitUntil(() => text(element, 'count') === '1 project found');
  });

  it('shows an error when an event is saved, and loads when it is saved again', async () => {
    await failRequests('*/parts/calendar-file.ts*');
    const element = await shown('mpg-event-card', { now: new Date('2026-01-01') });
    const told = oneEvent(element, 'mpg-error');
    part(element, 'calendar')!.click();
    await told;
    await waitUntil(() => element.renderRoot.textContent.includes('This content could not be loaded.'));

    await restoreRequests();
    const file = savedFile();
    part(element, 'calendar')!.click();
    expect((await file).name).to.equal('talk.ics');
    await waitUntil(() => !element.renderRoot.textContent.includes('This content could not be loaded.'));
  });
});
