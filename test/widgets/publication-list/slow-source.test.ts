import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Feed } from '../../../src/feed/types.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../../src/sources/publication-source.ts';
import { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { recordWarnings } from '../../support/warnings.ts';
import { mountPoint } from '../../support/widgets.ts';
import { manyFeed, words } from './shown-list.ts';

interface Request {
  readonly query: PageQuery;
  readonly signal: AbortSignal;
  /** Sends the answer. */
  answer(): Promise<void>;
  fail(): void;
}

/** Answers only when a test says so, with at most 10 publications a page. */
class SlowSource implements PublicationSource {
  readonly requests: Request[] = [];
  readonly #feed: FeedSource;

  constructor(feed: Feed) {
    this.#feed = new FeedSource(feed);
  }

  search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    return new Promise((resolve, reject) => {
      const answer = async (): Promise<void> =>
        resolve(await this.#feed.search({ ...query, size: Math.min(query.size, 10) }, new AbortController().signal));
      this.requests.push({ query, signal, answer, fail: () => reject(new Error('No answer.')) });
    });
  }

  initialPage(): undefined {
    return undefined;
  }

  programmeIndex(): number {
    return -1;
  }

  /** Answers the last request. */
  answer(): Promise<void> {
    return this.requests.at(-1)!.answer();
  }
}

class SlowList extends MpgPublicationList {
  source!: SlowSource;

  protected override createSource(feed: Feed): PublicationSource {
    return (this.source = new SlowSource(feed));
  }
}
customElements.define('test-slow-list', SlowList);

const parts = (list: SlowList, name: string): readonly HTMLElement[] => [
  ...list.renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`),
];
const count = (list: SlowList): string => words(parts(list, 'count')[0]);
const isBusy = (list: SlowList): boolean => parts(list, 'base')[0]!.ariaBusy === 'true';

async function shown(properties: Partial<SlowList> = {}): Promise<SlowList> {
  const list = Object.assign(document.createElement('test-slow-list') as SlowList, { feed: manyFeed, ...properties });
  mountPoint().append(list);
  await list.updateComplete;
  return list;
}

async function answered(properties: Partial<SlowList> = {}): Promise<SlowList> {
  const list = await shown(properties);
  await list.source.answer();
  await waitUntil(() => !isBusy(list));
  return list;
}

/** Sets properties, as a host does. */
async function set(list: SlowList, properties: Partial<SlowList>): Promise<void> {
  Object.assign(list, properties);
  await list.updateComplete;
}

const check = (list: SlowList, name: string): void =>
  parts(list, 'option')
    .find((option) => words(option).startsWith(name))!
    .click();

describe('<mpg-publication-list> over a slow source', () => {
  it('shows a skeleton until the first answer, and is busy', async () => {
    const list = await shown();
    expect([list.renderRoot.querySelectorAll('.skeleton-line').length > 0, isBusy(list)]).to.deep.equal([true, true]);
    await list.source.answer();
    await waitUntil(() => parts(list, 'publication').length === 10);
    expect([list.renderRoot.querySelectorAll('.skeleton-line').length, isBusy(list)]).to.deep.equal([0, false]);
  });

  it('keeps what was found last until the next answer', async () => {
    const list = await answered();
    await set(list, { year: '2025' });
    expect([count(list), parts(list, 'publication').length, isBusy(list)]).to.deep.equal(['25 publications', 10, true]);
    await list.source.answer();
    await waitUntil(() => count(list) === '5 publications found');
  });

  it('shows at once what the visitor chose', async () => {
    const list = await answered();
    check(list, 'Project 3');
    await list.updateComplete;
    expect([list.project, parts(list, 'remove').map(words)]).to.deep.equal(['p3', ['Project 3 ×']]);
  });

  it('asks nothing twice', async () => {
    const list = await answered();
    await set(list, { heading: 'Publications' });
    expect(list.source.requests).to.have.lengthOf(1);
  });

  it('aborts a question that is overtaken, and never shows its answer', async () => {
    const list = await answered();
    await set(list, { year: '2024' });
    await set(list, { year: '2025,2024' });
    const [, older, newer] = list.source.requests;
    await newer!.answer();
    await older!.answer();
    await waitUntil(() => !isBusy(list));
    await list.updateComplete;
    expect([older!.signal.aborted, newer!.signal.aborted, count(list)]).to.deep.equal([
      true,
      false,
      '10 publications found',
    ]);
  });

  it('tells the host what was found only when it was, and only of the last change', async () => {
    const list = await answered();
    const told: unknown[] = [];
    list.addEventListener('mpg-filter', ({ detail }) => told.push(detail));
    check(list, 'Project 0');
    await list.updateComplete;
    check(list, 'Project 1');
    await list.updateComplete;
    expect(told).to.deep.equal([]);
    const once = oneEvent(list, 'mpg-filter');
    await list.source.answer();
    await once;
    expect(told).to.deep.equal([{ settings: { project: 'p0,p1' }, count: 6 }]);
  });

  it('says that a question was not answered, and asks again', async () => {
    recordWarnings();
    const list = await answered();
    const told = oneEvent(list, 'mpg-error');
    await set(list, { project: 'p0' });
    list.source.requests.at(-1)!.fail();
    const { detail } = (await told) as CustomEvent<{ error: Error }>;
    expect(detail.error.message).to.equal('No answer.');
    await waitUntil(() => parts(list, 'retry').length);
    expect([parts(list, 'publication').length, isBusy(list), parts(list, 'remove').length]).to.deep.equal([
      0,
      false,
      1,
    ]);
    parts(list, 'retry')[0]!.click();
    await list.source.answer();
    await waitUntil(() => count(list) === '3 publications found');
    expect(parts(list, 'retry')).to.have.lengthOf(0);
  });

  it('says that the first question was not answered', async () => {
    recordWarnings();
    const list = await shown();
    list.source.requests[0]!.fail();
    await waitUntil(() => parts(list, 'retry').length);
    expect(list.renderRoot.querySelector('.skeleton-line')).to.equal(null);
  });

  it('asks for the next page when the visitor wants more, and keeps the focus', async () => {
    const list = await answered();
    parts(list, 'more')[0]!.focus();
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    expect([parts(list, 'publication').length, isBusy(list)]).to.deep.equal([10, true]);
    const { query } = list.source.requests.at(-1)!;
    expect([query.size, query.after]).to.deep.equal([10, '10']);
    await list.source.answer();
    await waitUntil(() => parts(list, 'publication').length === 20);
    expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'more')[0]);
  });

  it('moves the focus to the first of the last page, once it is there', async () => {
    const list = await shown({ limit: 20 });
    for (const page of [1, 2, 3]) {
      await waitUntil(() => list.source.requests.length === page);
      await list.source.answer();
      if (page < 2) continue;
      await waitUntil(() => !isBusy(list));
      parts(list, 'more')[0]?.click();
    }
    await waitUntil(() => list.shadowRoot!.activeElement === parts(list, 'publication')[20]);
  });

  it('keeps what is there when the next page does not come', async () => {
    recordWarnings();
    const list = await answered();
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    list.source.requests.at(-1)!.fail();
    await waitUntil(() => parts(list, 'retry').length);
    expect([count(list), parts(list, 'publication').length, parts(list, 'more').length]).to.deep.equal([
      '25 publications',
      10,
      0,
    ]);
    parts(list, 'retry')[0]!.click();
    await list.source.answer();
    await waitUntil(() => parts(list, 'publication').length === 20);
  });

  it('collects as many pages as the host’s limit needs', async () => {
    const list = await shown({ limit: 25 });
    for (const page of [1, 2, 3]) {
      await waitUntil(() => list.source.requests.length === page);
      await list.source.answer();
    }
    await waitUntil(() => parts(list, 'publication').length === 25);
    expect(parts(list, 'more')).to.have.lengthOf(0);
  });

  it('stops when it leaves the page, and asks again when it is back', async () => {
    const list = await shown();
    const home = list.parentElement!;
    list.remove();
    expect(list.source.requests[0]!.signal.aborted).to.equal(true);
    home.append(list);
    await list.updateComplete;
    expect(list.source.requests).to.have.lengthOf(2);
    await list.source.answer();
    await waitUntil(() => parts(list, 'publication').length === 10);
  });

  it('has no export where the source has none', async () => {
    expect(parts(await answered(), 'export')).to.have.lengthOf(0);
  });
});
