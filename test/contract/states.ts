import { expect, oneEvent } from '@open-wc/testing';
import { emptyFeed, mpg, never, notFound, requestsTo, serve, serveInstead } from '../support/feed-server.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, shownText, told, type Widget } from '../support/widgets.ts';
import type { LoadDetail } from '../../src/element/events.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

const inside = (element: FeedElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

function withOwnContent(widget: Widget, src: string): FeedElement {
  const element = example(widget, { src });
  element.innerHTML = '<a href="#own">The host’s own words</a>';
  return element;
}

const ownContentIsVisible = (element: FeedElement): boolean =>
  element.firstElementChild!.checkVisibility() && element.firstElementChild!.getClientRects().length > 0;

async function attach(element: FeedElement): Promise<FeedElement> {
  mountPoint().append(element);
  await element.updateComplete;
  return element;
}

export function showsItsStates(widget: Widget): void {
  it('shows the host’s own content while it waits', async () => {
    const element = await attach(withOwnContent(widget, serve(never)));
    expect(ownContentIsVisible(element)).to.equal(true);
    expect(shownText(element)).to.equal('');
  });

  it('shows a skeleton while it waits if the host has no content', async () => {
    const element = await attach(example(widget, { src: serve(never) }));
    expect(inside(element, '.space')!.offsetHeight).to.be.greaterThan(75);
    expect(inside(element, '[aria-busy=true]')).to.exist;
    expect(shownText(element)).to.not.equal('');
  });

  it('takes the height that the host names until it has content', async () => {
    const [waiting, shown] = [
      example(widget, { src: serve(never) }),
      await show(widget, { src: serve(mpg), height: 20_000 }),
    ];
    await attach(Object.assign(waiting, { heading: undefined, height: 20_000 }));
    expect(waiting.offsetHeight).to.equal(20_000);
    expect(shown.offsetHeight).to.be.lessThan(20_000);
  });

  it('replaces the host’s own content by its own', async () => {
    const element = withOwnContent(widget, serve(mpg));
    const result = told(element);
    await attach(element);
    await result;
    expect(ownContentIsVisible(element)).to.equal(false);
    expect(inside(element, '[aria-busy=true]')).to.not.exist;
  });

  it('says so when there is nothing to show', async () => {
    const element = await show(widget, { src: serve(emptyFeed) });
    expect(inside(element, '[part~=message]')!.textContent.trim()).to.not.equal('');
  });

  it('shows the host’s own content if it fails', async () => {
    recordWarnings();
    const element = withOwnContent(widget, serve(notFound));
    const result = told(element);
    await attach(element);
    expect(await result).to.equal('mpg-error');
    expect(ownContentIsVisible(element)).to.equal(true);
    expect(shownText(element)).to.equal('');
  });

  it('shows a message and a button if it fails and the host has no content', async () => {
    recordWarnings();
    const element = await show(widget, { src: serve(notFound) });
    expect(inside(element, '[part~=message]')!.textContent.trim()).to.not.equal('');
    expect(inside(element, 'button[part~=retry]')).to.exist;
  });

  it('tries again when that button is pressed', async () => {
    recordWarnings();
    const src = serve(notFound);
    const element = await show(widget, { src });
    serveInstead(src, mpg);
    const result = told(element);
    inside(element, 'button[part~=retry]')!.click();
    expect(await result).to.equal('mpg-load');
    expect(inside(element, '[part~=message]')).to.not.exist;
  });

  it('keeps its content, marked as busy, while it reloads', async () => {
    const src = serve(mpg);
    const element = await show(widget, { src });
    const before = shownText(element);
    serveInstead(src, never);
    void element.reload().catch(() => undefined);
    await element.updateComplete;
    expect(shownText(element)).to.equal(before);
    expect(inside(element, '[aria-busy=true]')).to.exist;
  });

  it('keeps its last good content, with its date, if it cannot reload', async () => {
    recordWarnings();
    const src = serve(mpg);
    const element = await show(widget, { src });
    const before = shownText(element);
    serveInstead(src, notFound);
    await element.reload();
    await element.updateComplete;
    expect(shownText(element)).to.contain(before);
    expect(inside(element, '[part~=notice]')!.textContent).to.match(/\b20\d\d\b/);
  });

  it('shows a feed it is given and requests none', async () => {
    const loaded = example(widget, { src: serve(mpg) });
    const event = oneEvent(loaded, 'mpg-load');
    await attach(loaded);
    const { feed } = (await event).detail as LoadDetail;
    const unasked = serve(never);
    const element = await attach(example(widget, { src: unasked, feed }));
    expect(shownText(element)).to.equal(shownText(loaded));
    expect(requestsTo(unasked)).to.have.lengthOf(0);
  });
}
