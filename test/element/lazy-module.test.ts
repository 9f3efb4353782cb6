import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LazyModule } from '../../src/element/lazy-module.ts';

/** A host that counts the updates requested of it. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}

const offline = (): Promise<never> => Promise.reject(new Error('offline'));

describe('LazyModule', () => {
  let host: Host;
  let errors: string[];
  const lazy = <Module>(load: () => Promise<Module>, timeout?: number): LazyModule<Module> =>
    new LazyModule(host, load, { onError: ({ message }) => errors.push(message), ...(timeout && { timeout }) });

  beforeEach(() => {
    host = new Host();
    errors = [];
  });

  it('loads nothing until requested', () => {
    let count = 0;
    const module = lazy(() => Promise.resolve(++count));
    expect([module.module, module.hasFailed, count]).to.deep.equal([undefined, false, 0]);
  });

  it('loads once, however often it is requested, and updates its host', async () => {
    let count = 0;
    const module = lazy(() => Promise.resolve({ count: ++count }));
    const answers = await Promise.all([module.load(), module.load()]);
    expect([...answers, await module.load(), module.module]).to.deep.equal(Array(4).fill({ count: 1 }));
    expect(host.updates).to.be.greaterThan(0);
  });

  it('reports a failure and never rejects', async () => {
    const module = lazy<string>(offline);
    expect(await module.load()).to.equal(undefined);
    expect([module.hasFailed, errors]).to.deep.equal([true, ['offline']]);
  });

  it('retries, and keeps the failure until it succeeds', async () => {
    let load: () => Promise<string> = offline;
    const module = lazy(() => load());
    await module.load();
    load = () => Promise.resolve('there');
    const again = module.load();
    expect(module.hasFailed).to.equal(true);
    expect(await again).to.equal('there');
    expect(module.hasFailed).to.equal(false);
  });

  it('times out', async () => {
    const module = lazy(() => new Promise(() => undefined), 1);
    expect(await module.load()).to.equal(undefined);
    expect(errors).to.deep.equal(['not loaded after 0.001 s']);
  });

  it('starts anew when its host was moved during an attempt', async () => {
    let load: () => Promise<string> = () => new Promise(() => undefined);
    const module = lazy(() => load());
    const first = module.load();
    module.hostDisconnected();
    expect(await first).to.equal(undefined);
    load = () => Promise.resolve('there');
    module.hostConnected();
    expect(await module.load()).to.equal('there');
    expect([module.hasFailed, errors]).to.deep.equal([false, []]);
  });

  it('can be loaded by whoever is told of the failure', async () => {
    let load: () => Promise<string> = offline;
    const again = new Promise<string | undefined>((resolve) => {
      const onError = (): void => {
        load = () => Promise.resolve('there');
        void module.load().then(resolve);
      };
      const module: LazyModule<string> = new LazyModule(host, () => load(), { onError });
      void module.load();
    });
    expect(await again).to.equal('there');
  });
});
