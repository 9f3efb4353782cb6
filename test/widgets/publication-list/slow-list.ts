import type { Feed } from '../../../src/feed/types.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../../src/sources/publication-source.ts';
import { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { waitUntil } from '../../support/wait-until.ts';
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
      signal.addEventListener('abort', () => reject(signal.reason as Error));
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

export class SlowList extends MpgPublicationList {
  slow!: SlowSource;

  protected override createSource(feed: Feed): PublicationSource {
    return (this.slow = new SlowSource(feed));
  }
}
customElements.define('test-slow-list', SlowList);

export const parts = (list: SlowList, name: string): readonly HTMLElement[] => [
  ...list.renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`),
];
export const count = (list: SlowList): string => words(parts(list, 'count')[0]);
export const isBusy = (list: SlowList): boolean => parts(list, 'base')[0]!.ariaBusy === 'true';

/** Shows a list whose source has not answered yet. */
export async function shown(properties: Partial<SlowList> = {}): Promise<SlowList> {
  const list = Object.assign(document.createElement('test-slow-list') as SlowList, { feed: manyFeed, ...properties });
  const place = mountPoint();
  place.style.width = '900px';
  place.append(list);
  await list.updateComplete;
  return list;
}

/** Shows a list whose source has answered the first question. */
export async function answered(properties: Partial<SlowList> = {}): Promise<SlowList> {
  const list = await shown(properties);
  await list.slow.answer();
  await waitUntil(() => !isBusy(list) && parts(list, 'option').length);
  return list;
}

/** Sets properties, as a host does. */
export async function set(list: SlowList, properties: Partial<SlowList>): Promise<void> {
  Object.assign(list, properties);
  await list.updateComplete;
}
