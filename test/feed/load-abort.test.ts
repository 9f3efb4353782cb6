import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/index.ts';
import { leftBehind } from '../support/resources.ts';
import { good, held, never, noDelay, offline, requests, served, status } from './network.ts';

describe('loadFeed, aborted', () => {
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

  it('does not try again', async () => {
    const url = served(never);
    const controller = new AbortController();
    const loading = loadFeed(url, { ...noDelay, signal: controller.signal }).catch(() => undefined);
    controller.abort();
    await loading;
    // Its own second attempt comes after that of the first, were there one.
    await loadFeed(served(offline, good()), noDelay);
    expect(requests.filter((request) => request.url === url)).to.have.length(1);
  });

  it('does not look for another copy', async () => {
    const controller = new AbortController();
    const loading = loadFeed(served(never), { signal: controller.signal }).catch(() => undefined);
    controller.abort();
    await loading;
    expect(requests).to.have.length(1);
  });

  it('does not call the feed stale that it was to replace', async () => {
    const url = served(good(), never);
    await loadFeed(url);
    const controller = new AbortController();
    const loading = loadFeed(url, { reload: true, signal: controller.signal }).catch(() => undefined);
    controller.abort();
    await loading;
    await loadFeed(served(good()));
    expect((await loadFeed(url)).stale).to.be.false;
  });

  it('waits no longer for a storage that does not answer', async () => {
    let isAsked: () => void;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const keys = (): Promise<never> => {
      isAsked();
      return new Promise(() => undefined);
    };
    Object.defineProperty(globalThis, 'caches', { value: { keys }, configurable: true });
    try {
      const left = await leftBehind(async () => {
        const controller = new AbortController();
        const { signal } = controller;
        const loading = loadFeed(served(status(404)), { signal, mayUseCopy: true }).catch(() => undefined);
        await asked;
        controller.abort();
        await loading;
      });
      expect(left).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(globalThis, 'caches');
    }
  });
});
