import { expect, nextFrame } from '@open-wc/testing';
import { held, json, mpg, mpgFeed, never, requestsTo, serve } from '../support/feed-server.ts';
import { leftBehind } from '../support/resources.ts';
import { example, mountPoint, show, shownText, told, type Widget } from '../support/widgets.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

const firstFocusable = (element: FeedElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('a[href], button, input, select')!;

export function livesInAPage(widget: Widget): void {
  it('keeps its content when it is moved', async () => {
    const src = serve(mpg);
    const element = await show(widget, { src });
    const before = shownText(element);
    mountPoint().append(element);
    await element.updateComplete;
    expect(shownText(element)).to.equal(before);
    expect(requestsTo(src)).to.have.lengthOf(1);
  });

  it('continues to load when it is moved', async () => {
    const { answer, release } = held(mpg);
    const element = example(widget, { src: serve(answer) });
    mountPoint().append(element);
    await element.updateComplete;
    const result = told(element);
    mountPoint().append(element);
    release();
    expect(await result).to.equal('mpg-load');
  });

  it('shows the same when it is cloned', async () => {
    const src = serve(mpg);
    const original = example(widget);
    original.setAttribute('src', src);
    const first = told(original);
    mountPoint().append(original);
    await first;
    const clone = original.cloneNode(true) as FeedElement;
    const second = told(clone);
    mountPoint().append(clone);
    await second;
    expect(shownText(clone)).to.equal(shownText(original));
  });

  it('renders the same from the same feed each time', async () => {
    const src = serve(mpg);
    const [first, second] = [await show(widget, { src }), await show(widget, { src })];
    expect(second.shadowRoot!.innerHTML).to.equal(first.shadowRoot!.innerHTML);
  });

  it('requests a feed once, however many widgets show it', async () => {
    const src = serve(mpg);
    await Promise.all([show(widget, { src }), show(widget, { src })]);
    expect(requestsTo(src)).to.have.lengthOf(1);
  });

  it('shows another feed when its URL changes', async () => {
    const element = await show(widget, { src: serve(json({ ...mpgFeed(), items: [], _mpg: {} })) });
    const empty = shownText(element);
    const result = told(element);
    element.src = serve(mpg);
    await result;
    expect(shownText(element)).to.not.equal(empty);
  });

  it('aborts its request when it is removed', async () => {
    const src = serve(never);
    const element = example(widget, { src });
    mountPoint().append(element);
    await element.updateComplete;
    element.remove();
    await nextFrame();
    expect(requestsTo(src)[0]?.signal.aborted).to.equal(true);
  });

  it('leaves no timer, listener, observer or live region behind', async () => {
    const left = await leftBehind(async () => {
      const element = await show(widget, { src: serve(mpg) });
      firstFocusable(element).focus();
      element.remove();
    });
    expect(left).to.deep.equal([]);
  });

  it('leaves nothing pending when it is removed while loading', async () => {
    const left = await leftBehind(async () => {
      const element = example(widget, { src: serve(never), loading: 'lazy' });
      mountPoint().append(element);
      await element.updateComplete;
      element.remove();
    });
    expect(left).to.deep.equal([]);
  });

  it('keeps the focus when it reloads', async () => {
    const element = await show(widget, { src: serve(mpg) });
    const focused = firstFocusable(element);
    focused.focus();
    await element.reload();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(focused);
  });
}
