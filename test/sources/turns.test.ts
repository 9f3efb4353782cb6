import { expect } from '@open-wc/testing';
import { Turns } from '../../src/sources/turns.ts';

/** Work of three steps, each longer than a turn. */
function* longSteps(): Generator<undefined, string> {
  for (let step = 0; step < 3; step++) {
    const end = performance.now() + 11;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('Turns', () => {
  it('pauses after each turn', async () => {
    let pauses = 0;
    const work = new Turns(longSteps(), () => {
      pauses++;
      return Promise.resolve();
    });
    await work.finish();
    expect([work.result, pauses]).to.deep.equal(['done', 3]);
  });

  it('does everything in one turn without pauses', () => {
    const work = new Turns(longSteps(), undefined);
    expect([work.advance(), work.result]).to.deep.equal([true, 'done']);
  });

  it('stops when the signal is aborted, and can go on', async () => {
    const stop = new AbortController();
    const work = new Turns(longSteps(), () => {
      stop.abort('enough');
      return Promise.resolve();
    });
    let reason: unknown;
    await work.finish(stop.signal).catch((error: unknown) => (reason = error));
    const before = work.result;
    await work.finish();
    expect([reason, before, work.result]).to.deep.equal(['enough', undefined, 'done']);
  });

  it('serves several who wait', async () => {
    const work = new Turns(longSteps(), () => Promise.resolve());
    await Promise.all([work.finish(), work.finish()]);
    expect(work.result).to.equal('done');
  });
});
