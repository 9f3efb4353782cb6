import mpgFeedText from '../../stories/feed/feed.json?raw';

type Answer = (request: Request) => Response | Promise<Response>;

/** The parts of an unchecked feed that tests change. */
export interface WrittenFeed {
  items: (Record<string, unknown> & { title?: unknown; _mpg?: Record<string, unknown> })[];
  _mpg: Record<string, unknown>;
}

const address = `${location.origin}/feeds/`;
const answers = new Map<string, Answer>();
const requests: Request[] = [];
const fetchFromServer = globalThis.fetch;
let count = 0;

/**
 * Answers requests to a URL instead of a server, until the end of the running test.
 * @returns The URL. It is new each time, because the library caches feeds for the lifetime of the page.
 */
export function serve(answer: Answer): string {
  const url = `${address}${count++}.json`;
  answers.set(url, answer);
  return url;
}

/** Changes the answer of a URL. */
export function serveInstead(url: string, answer: Answer): void {
  answers.set(url, answer);
}

/** All requests sent to a URL so far. */
export function requestsTo(url: string): readonly Request[] {
  return requests.filter((request) => request.url === url);
}

/**
 * Answers with JSON.
 * @param content A feed or any other JSON value. A string is sent as it is.
 */
export function json(content: unknown): Answer {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  return () => new Response(body, { headers: { 'content-type': 'application/feed+json' } });
}

/** MPG's real feed, unchecked. */
export function mpgFeed(): WrittenFeed {
  return JSON.parse(mpgFeedText) as WrittenFeed;
}

/** MPG's real feed with every string under one of these keys changed, at any depth. */
export function mpgFeedWith(keys: readonly string[], change: (text: string) => unknown): WrittenFeed {
  const revive = (key: string, value: unknown): unknown =>
    keys.includes(key) && typeof value === 'string' ? change(value) : value;
  return JSON.parse(mpgFeedText, revive) as WrittenFeed;
}

export const mpg = json(mpgFeedText);
export const emptyFeed = json({ version: 'https://jsonfeed.org/version/1.1', title: 'Empty', items: [] });
export const notFound: Answer = () => new Response('Not found', { status: 404 });
/** Never answers, but rejects when the request is aborted. */
export const never: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('Aborted', 'AbortError'));
    });
  });

/** Delays an answer until it is released. */
export function held(answer: Answer): { answer: Answer; release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return { answer: (request) => released.then(() => answer(request)), release: () => release() };
}

beforeEach(() => {
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = answers.get(request.url);
    if (!answer) return fetchFromServer(input, init);
    requests.push(request);
    return answer(request);
  };
});

afterEach(() => {
  globalThis.fetch = fetchFromServer;
  answers.clear();
  requests.length = 0;
});
