import { expect } from '@open-wc/testing';
import { FeedError, loadFeed, type LoadedFeed } from '../../src/feed/index.ts';
import { document } from './documents.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const fetchOfPage = globalThis.fetch;
const noDelay = { retryDelay: 0 };
let requests: Request[] = [];
/** By address; the last answer stays. */
let answers: Map<string, Answer[]>;
let count = 0;

/** An address that has not been read yet, and what it answers, in this order. */
function served(...answer: Answer[]): string {
  const url = `https://publisher.example/${String(count++)}/feed.json`;
  answers.set(url, answer);
  return url;
}

function json(content: unknown, headers: HeadersInit = {}): Answer {
  return () => new Response(JSON.stringify(content), { headers });
}

const good = (title = 'Good') => json(document({ title }));
const status = (code: number) => () => new Response('', { status: code });
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/** Holds an answer back until it is released. */
function held(answer: Answer): { answer: Answer; release: () => void } {
  const { promise, resolve } = withResolvers();
  return { answer: (request) => promise.then(() => answer(request)), release: resolve };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

async function failure(loading: Promise<LoadedFeed>): Promise<FeedError | undefined> {
  const error: unknown = await loading.catch((reason: unknown) => reason);
  return error instanceof FeedError ? error : undefined;
}

describe('loadFeed', () => {
  beforeEach(() => {
    requests = [];
    answers = new Map();
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

  it('gives a checked feed', async () => {
    const before = Date.now();
    const { feed, problems, stale, fetchedAt } = await loadFeed(served(good()));
    expect([feed.title, problems, stale, fetchedAt >= before]).to.deep.equal(['Good', [], false, true]);
  });

  it('says what was lost', async () => {
    const { problems } = await loadFeed(served(json(document({ items: [5] }))));
    expect(problems).to.have.length(1);
  });

  it('resolves addresses against that of the feed', async () => {
    const url = served(json(document({ items: [{ id: 'a', url: 'a.html' }] })));
    const { feed } = await loadFeed(url);
    expect(feed.items[0]?.url).to.equal(url.replace('feed.json', 'a.html'));
  });

  it('asks as a stranger, for JSON, in a way that needs no preflight', async () => {
    await loadFeed(served(good()));
    const [request] = requests;
    expect([request?.credentials, request?.method, [...(request?.headers ?? [])]]).to.deep.equal([
      'omit',
      'GET',
      [['accept', 'application/feed+json, application/json']],
    ]);
  });

  it('reads UTF-8 with a byte order mark', async () => {
    const url = served(() => new Response(`\ufeff${JSON.stringify(document({ title: 'Łódź' }))}`));
    expect((await loadFeed(url)).feed.title).to.equal('Łódź');
  });

  for (const url of ['', 'feed.json', 'javascript:alert(1)', 'file:///feed.json']) {
    it(`does not ask for ${JSON.stringify(url)}`, async () => {
      expect([(await failure(loadFeed(url)))?.code, requests.length]).to.deep.equal(['network', 0]);
    });
  }

  describe('shared', () => {
    it('asks once for callers at the same time', async () => {
      const url = served(good());
      const [one, other] = await Promise.all([loadFeed(url), loadFeed(url)]);
      expect([one === other, requests.length]).to.deep.equal([true, 1]);
    });

    it('asks once for callers one after the other', async () => {
      const url = served(good());
      await loadFeed(url);
      await loadFeed(`${url}#items`);
      expect(requests).to.have.length(1);
    });

    it('asks again on request', async () => {
      const url = served(good('Old'), good('New'));
      await loadFeed(url);
      expect((await loadFeed(url, { reload: true })).feed.title).to.equal('New');
    });

    it('has the browser ask the server then', async () => {
      const url = served(good());
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('gives later callers what was asked for again', async () => {
      const url = served(good('Old'), good('New'));
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect((await loadFeed(url)).feed.title).to.equal('New');
    });

    it('asks again after a failure', async () => {
      const url = served(() => new Response('nothing'), good());
      await failure(loadFeed(url));
      expect((await loadFeed(url)).feed.title).to.equal('Good');
    });
  });

  describe('aborted', () => {
    it('leaves at once', async () => {
      const controller = new AbortController();
      const loading = loadFeed(served(never), { signal: controller.signal });
      controller.abort(new Error('left'));
      expect(await loading.catch(String)).to.equal('Error: left');
    });

    it('does not ask when it was aborted before', async () => {
      await loadFeed(served(good()), { signal: AbortSignal.abort() }).catch(() => undefined);
      expect(requests).to.be.empty;
    });

    it('does not hurt the others', async () => {
      const { answer, release } = held(good());
      const url = served(answer);
      const controller = new AbortController();
      const left = loadFeed(url, { signal: controller.signal }).catch(() => 'left');
      const stays = loadFeed(url);
      controller.abort();
      await left;
      release();
      expect((await stays).feed.title).to.equal('Good');
    });

    it('stops the request when the last has left', async () => {
      const url = served(never);
      const controllers = [new AbortController(), new AbortController()];
      const loads = controllers.map(({ signal }) => loadFeed(url, { signal }).catch(() => undefined));
      for (const controller of controllers) controller.abort();
      await Promise.all(loads);
      expect(requests[0]?.signal.aborted).to.be.true;
    });

    it('does not stop it before', async () => {
      const url = served(never);
      const controllers = [new AbortController(), new AbortController()];
      const [left, stays] = controllers.map(({ signal }) => loadFeed(url, { signal }).catch(() => undefined));
      controllers[0]?.abort();
      await left;
      expect(requests[0]?.signal.aborted).to.be.false;
      controllers[1]?.abort();
      await stays;
    });

    it('starts anew for who comes after', async () => {
      const url = served(never, good());
      const controller = new AbortController();
      const left = loadFeed(url, { signal: controller.signal }).catch(() => undefined);
      controller.abort();
      await left;
      expect((await loadFeed(url)).feed.title).to.equal('Good');
    });

    it('lets who comes back at once have the same request', async () => {
      const { answer, release } = held(good());
      const url = served(answer);
      const controller = new AbortController();
      const left = loadFeed(url, { signal: controller.signal }).catch(() => undefined);
      controller.abort();
      const back = loadFeed(url);
      await left;
      release();
      await back;
      expect(requests).to.have.length(1);
    });

    it('does not look for another copy', async () => {
      const controller = new AbortController();
      const loading = loadFeed(served(never), { signal: controller.signal }).catch(() => undefined);
      controller.abort();
      await loading;
      expect(requests).to.have.length(1);
    });
  });

  describe('failing', () => {
    const failures: [name: string, answer: Answer, code: string][] = [
      ['no network', offline, 'network'],
      ['a page that is not there', status(404), 'http'],
      ['a server in trouble', status(503), 'http'],
      ['HTML', () => new Response('<!doctype html>'), 'not-json'],
      ['nothing', () => new Response(null, { status: 204 }), 'not-json'],
      ['JSON cut off', () => new Response('{"version": "https://jsonfeed'), 'not-json'],
      ['another JSON', json([1, 2]), 'not-a-feed'],
      ['a newer contract', json(document({ _mpg: { contract: '2' } })), 'contract'],
    ];
    for (const [name, answer, code] of failures) {
      it(`says ${code} for ${name}`, async () => {
        expect((await failure(loadFeed(served(answer), noDelay)))?.code).to.equal(code);
      });
    }

    it('says which address', async () => {
      const url = served(status(404));
      const error = await failure(loadFeed(url));
      expect([error?.url, error?.message]).to.deep.equal([url, `${url}: Error: HTTP 404`]);
    });

    it('gives up in time', async () => {
      expect((await failure(loadFeed(served(never), { timeout: 1 })))?.code).to.equal('timeout');
    });

    it('gives up in time on a body that stops coming', async () => {
      const stuck: Answer = ({ signal }) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{'));
              signal.addEventListener('abort', () => {
                controller.error(signal.reason);
              });
            },
          }),
        );
      expect((await failure(loadFeed(served(stuck), { timeout: 1 })))?.code).to.equal('timeout');
    });

    it('stops reading an answer without end', async () => {
      const megabyte = new Uint8Array(1_000_000).fill(32);
      let sent = 0;
      const endless = () => new Response(new ReadableStream({ pull: (to) => (sent++, to.enqueue(megabyte)) }));
      const error = await failure(loadFeed(served(endless)));
      expect([error?.code, sent < 30]).to.deep.equal(['too-large', true]);
    });

    for (const [name, answer] of [
      ['no network', offline],
      ['503', status(503)],
      ['429', status(429)],
    ] as const) {
      it(`tries again after ${name}`, async () => {
        expect((await loadFeed(served(answer, good()), noDelay)).stale).to.be.false;
      });
    }

    it('tries again but once', async () => {
      await failure(loadFeed(served(status(500)), noDelay));
      expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'default', 'force-cache']);
    });

    it('does not try again what will not change', async () => {
      await failure(
        loadFeed(
          served(() => new Response('{')),
          noDelay,
        ),
      );
      expect(requests).to.have.length(1);
    });
  });

  describe('stale', () => {
    it('keeps the earlier feed when asking again fails', async () => {
      const url = served(good('Old'), status(404));
      const first = await loadFeed(url);
      const second = await loadFeed(url, { reload: true });
      expect(second).to.deep.equal({ ...first, stale: true });
    });

    it('keeps it when what comes is no feed', async () => {
      const url = served(good('Old'), () => new Response('maintenance'));
      await loadFeed(url);
      expect((await loadFeed(url, { reload: true })).stale).to.be.true;
    });

    it('is over when the server answers again', async () => {
      const url = served(good('Old'), status(404), good('New'));
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect((await loadFeed(url, { reload: true })).stale).to.be.false;
    });

    it('takes what the browser’s own cache has when a first load fails', async () => {
      const cached = json(document({ title: 'Cached' }), { date: 'Fri, 20 Nov 2026 10:00:00 GMT' });
      const { feed, stale, fetchedAt } = await loadFeed(served(status(404), cached));
      expect([feed.title, stale, fetchedAt]).to.deep.equal(['Cached', true, Date.UTC(2026, 10, 20, 10)]);
    });

    it('dates it by the feed where the answer has no date', async () => {
      const cached = json(document({ _mpg: { updated: '2026-11-19T10:00:00Z' } }));
      expect((await loadFeed(served(status(404), cached))).fetchedAt).to.equal(Date.UTC(2026, 10, 19, 10));
    });
  });

  describe('in pages', () => {
    const page = (id: string, next?: string, more = {}) => json(document({ items: [{ id }], next_url: next, ...more }));

    /** Addresses of two pages, the first of which has this `next_url`. */
    function pages(next: string, ...second: Answer[]): string {
      const url = served(page('a', next));
      answers.set(new URL(next, url).href, second);
      return url;
    }

    it('follows next_url', async () => {
      const { feed, problems } = await loadFeed(pages('feed-2.json', page('b')));
      expect([feed.items.map(({ id }) => id), problems]).to.deep.equal([['a', 'b'], []]);
    });

    it('resolves addresses against those of each page', async () => {
      const second = json(document({ items: [{ id: 'b', url: 'b.html' }] }));
      const { feed } = await loadFeed(pages('https://archive.example/2/feed.json', second));
      expect(feed.items[1]?.url).to.equal('https://archive.example/2/b.html');
    });

    it('lets later pages refer to what stands in the first', async () => {
      const url = served(page('a', 'feed-2.json', { _mpg: { programmes: [{ id: 'p', title: 'P' }] } }));
      answers.set(url.replace('feed.json', 'feed-2.json'), [
        json(document({ items: [{ id: 'b', _mpg: { programmes: ['p', 'q'] } }] })),
      ]);
      const { feed, problems } = await loadFeed(url);
      expect([feed.items[1]?.programmes, problems.map(({ path }) => path)]).to.deep.equal([
        ['p'],
        [`${url.replace('feed.json', 'feed-2.json')} $.items[0]._mpg.programmes[1]`],
      ]);
    });

    it('reports an item that comes twice', async () => {
      const { feed, problems } = await loadFeed(pages('feed-2.json', page('a')));
      expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
    });

    it('keeps what it has when a later page fails', async () => {
      const { feed, problems, stale } = await loadFeed(pages('feed-2.json', status(404)));
      expect([feed.items.length, problems.map(({ path }) => path), stale]).to.deep.equal([1, ['$.next_url'], false]);
    });

    it('tries a later page again', async () => {
      const { problems } = await loadFeed(pages('feed-2.json', status(503), page('b')), noDelay);
      expect(problems).to.be.empty;
    });

    it('keeps what it has when a later page is no feed', async () => {
      const { feed, problems } = await loadFeed(pages('feed-2.json', json('soon')));
      expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
    });

    it('does not go in circles', async () => {
      const { problems } = await loadFeed(pages('feed-2.json', page('b', 'feed.json')));
      expect([requests.length, problems.map(({ path }) => path)]).to.deep.equal([2, ['$.next_url']]);
    });

    it('reads fifty pages at most', async () => {
      const url = served(page('0', '?1'));
      for (let at = 1; at < 60; at++) answers.set(`${url}?${String(at)}`, [page(String(at), `?${String(at + 1)}`)]);
      const { feed, problems } = await loadFeed(url);
      expect([feed.items.length, problems.length]).to.deep.equal([50, 1]);
    });

    it('does not follow other schemes, and says so', async () => {
      const { problems } = await loadFeed(served(page('a', 'javascript:alert(1)')));
      expect([requests.length, problems.map(({ path }) => path)]).to.deep.equal([1, ['$.next_url']]);
    });

    it('bounds all pages together', async () => {
      const padding = ' '.repeat(11_000_000);
      const heavy = (id: string, next?: string) => json(document({ items: [{ id }], next_url: next, padding }));
      const url = served(heavy('a', '?2'));
      answers.set(`${url}?2`, [heavy('b')]);
      const { feed, problems } = await loadFeed(url);
      expect([feed.items.length, problems.length]).to.deep.equal([1, 1]);
    });

    it('stops between pages when the last has left', async () => {
      const controller = new AbortController();
      const leaving: Answer = (request) => (controller.abort(), never(request));
      const url = pages('feed-2.json', leaving);
      const outcome = await loadFeed(url, { signal: controller.signal }).catch(() => 'left');
      expect(outcome).to.equal('left');
    });
  });
});
