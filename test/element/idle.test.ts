import { expect, waitUntil } from '@open-wc/testing';
import { whenIdle } from '../../src/element/idle.ts';
import { holdIdleMoments } from '../support/idle.ts';

describe('whenIdle', () => {
  it('gives each function an idle moment of its own, in their order', () => {
    const idle = holdIdleMoments();
    const ran: string[] = [];
    for (const name of ['first', 'second']) whenIdle(() => ran.push(name));
    idle.next();
    expect(ran).to.deep.equal(['first']);
    idle.next();
    expect([ran, idle.waiting]).to.deep.equal([['first', 'second'], 0]);
  });

  it('waits for no idle moment any more when all are cancelled', () => {
    const idle = holdIdleMoments();
    const cancels = [whenIdle(() => undefined), whenIdle(() => undefined)];
    expect(idle.waiting).to.equal(1);
    for (const cancel of cancels) cancel();
    expect(idle.waiting).to.equal(0);
  });

  it('calls functions in browsers that do not tell when they are idle', async () => {
    const { requestIdleCallback } = window;
    Reflect.deleteProperty(window, 'requestIdleCallback');
    const ran: string[] = [];
    whenIdle(() => ran.push('cancelled'))();
    whenIdle(() => ran.push('called'));
    await waitUntil(() => ran.length);
    window.requestIdleCallback = requestIdleCallback;
    expect(ran).to.deep.equal(['called']);
  });
});
