import { FeedError, type LoadedFeed } from '../../src/feed/index.ts';
import { document } from './documents.ts';

export type Answer = (request: Request) => Response | Promise<Response>;

const fetchOfPage = globalThis.fetch;
export const noDelay = { retryDelay: 0 };
export const requests: Request[] = [];
/** By address; the last answer stays. */
export const answers = new Map<string, Answer[]>();
let count = 0;

/** An address that has not been read yet, and what it answers, in this order. */
export function served(...answer: Answer[]): string {
  const url = `https://publisher.example/${String(count++)}/feed.json`;
  answers.set(url, answer);
  return url;
}

export function json(content: unknown, headers: HeadersInit = {}): Answer {
  return () => new Response(JSON.stringify(content), { headers });
}

export const good = (title = 'Good') => json(document({ title }));
export const status = (code: number) => () => new Response('', { status: code });
export const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
/** Sends headers and a part of the body. */
export const brokenOff: Answer = () => {
  const start = (controller: ReadableStreamDefaultController): void => controller.error(new TypeError('network error'));
  return new Response(new ReadableStream({ start }));
};
export const never: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/** Holds an answer back until it is released. */
export function held(answer: Answer): { answer: Answer; release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return { answer: (request) => released.then(() => answer(request)), release };
}

export async function failure(loading: Promise<LoadedFeed>): Promise<FeedError | undefined> {
  const error: unknown = await loading.catch((reason: unknown) => reason);
  return error instanceof FeedError ? error : undefined;
}

beforeEach(() => {
  requests.length = 0;
  answers.clear();
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const left = answers.get(request.url) ?? [];
    const answer = left.length > 1 ? left.shift() : left[0];
    return answer ? answer(request) : offline(request);
  };
});

afterEach(() => {
  globalThis.fetch = fetchOfPage;
});
