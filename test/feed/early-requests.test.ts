import { expect } from '@open-wc/testing';
import { requestEarly } from '../../src/feed/early-requests.ts';
import { loadFeed } from '../../src/feed/index.ts';
import { failure, good, held, never, noDelay, offline, requests, served, status } from './network.ts';

/** Resolves when a request is aborted. */
const aborted = (request: Request | undefined): Promise<unknown> =>
  new Promise((resolve) => request?.signal.addEventListener('abort', resolve));

describe('a feed that was requested early', () => {
  it('is loaded without a second request', async () => {
    const url = served(good('Early'));
    requestEarly(url);
    const { feed } = await loadFeed(url);
    expect([feed.title, requests.length]).to.deep.equal(['Early', 1]);
  });

  it('is loaded without a second request if the answer comes later', async () => {
    const { answer, release } = held(good());
    const url = served(answer);
    requestEarly(`${url}#news`);
    const loading = loadFeed(url);
    release();
    await loading;
    expect(requests).to.have.length(1);
  });

  it('is requested as it would be later', async () => {
    const [early, late] = [served(good()), served(good())];
    requestEarly(early);
    await Promise.all([loadFeed(early), loadFeed(late)]);
    const [first, second] = requests.map(({ cache, credentials, headers, method, mode, redirect }) => [
      ...[cache, credentials, method, mode, redirect],
      [...headers],
    ]);
    expect(first).to.deep.equal(second);
  });

  it('is requested early once, even after it was loaded', async () => {
    const url = served(good());
    requestEarly(url);
    requestEarly(url);
    await loadFeed(url);
    requestEarly(url);
    expect(requests).to.have.length(1);
  });

  for (const [name, answer] of [
    ['the network', offline],
    ['the server', status(503)],
  ] as const) {
    it(`is requested again if ${name} failed`, async () => {
      const url = served(answer, good());
      requestEarly(url);
      const { stale } = await loadFeed(url, noDelay);
      expect([stale, requests.length]).to.deep.equal([false, 2]);
    });
  }

  it('is not requested again if it is not there', async () => {
    const url = served(status(404));
    requestEarly(url);
    expect((await failure(loadFeed(url, noDelay)))?.code).to.equal('http');
    expect(requests).to.have.length(1);
  });

  it('is requested from the server if it is reloaded', async () => {
    const url = served(good('Early'), good('New'));
    requestEarly(url);
    await loadFeed(url);
    expect((await loadFeed(url, { reload: true })).feed.title).to.equal('New');
  });

  it('is not waited for longer than any other', async () => {
    const url = served(never);
    requestEarly(url);
    expect((await failure(loadFeed(url, { timeout: 1 })))?.code).to.equal('timeout');
    expect(requests[0]?.signal.aborted).to.be.true;
  });

  it('is not read beyond the limit', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    const pull = (controller: ReadableStreamDefaultController): void => controller.enqueue(megabyte);
    const url = served(() => new Response(new ReadableStream({ pull })));
    requestEarly(url);
    expect((await failure(loadFeed(url)))?.code).to.equal('too-large');
  });

  it('is aborted when the last widget that waits for it leaves', async () => {
    const url = served(never);
    requestEarly(url);
    const controller = new AbortController();
    const loading = loadFeed(url, { signal: controller.signal }).catch(() => undefined);
    controller.abort();
    await loading;
    expect(requests[0]?.signal.aborted).to.be.true;
  });

  it('is dropped if nobody loads it, and can be loaded later', async () => {
    const url = served(never, good('Later'));
    requestEarly(url, 0);
    await aborted(requests[0]);
    expect((await loadFeed(url)).feed.title).to.equal('Later');
  });
});
