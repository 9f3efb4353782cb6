import { expect, oneEvent } from '@open-wc/testing';
import type { LoadDetail } from '../../src/element/events.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import '../../src/widgets/milestone-timeline/define.ts';
import '../../src/widgets/programme-list/define.ts';
import { held, mpg, requestsTo, serve } from '../support/feed-server.ts';
import { holdIdleMoments, holdTimers, type HeldMoments } from '../support/idle.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint } from '../support/widgets.ts';

type Tag = 'mpg-programme-list' | 'mpg-milestone-timeline';

const widget = (properties: Partial<FeedElement>, tag: Tag = 'mpg-programme-list'): FeedElement =>
  Object.assign(document.createElement(tag), { src: serve(mpg), ...properties });

/** A mount point from which what is mounted is far below the viewport. */
function farBelow(): HTMLElement {
  const place = mountPoint();
  place.style.marginBlockStart = '9999px';
  return place;
}

const hasContent = (element: FeedElement): boolean =>
  element.renderRoot.querySelector('[part=list], [part=years]') !== null;
const hasSkeleton = (element: FeedElement): boolean => element.renderRoot.querySelector('.space') !== null;

/** Mounts a widget far below and resolves when it has its feed and waits for its turn. */
async function waiting(idle: HeldMoments, properties: Partial<FeedElement> = {}, tag?: Tag): Promise<FeedElement> {
  const element = widget(properties, tag);
  const before = idle.waiting;
  farBelow().append(element);
  await waitUntil(() => idle.waiting > before);
  await element.updateComplete;
  return element;
}

/** Replaces the idle moments of the browser by a stand-in that waits for none, until the test ends. @returns its calls so far */
function callBackAtOnce(): () => number {
  let calls = 0;
  holdIdleMoments();
  window.requestIdleCallback = (run) => {
    calls++;
    run({ didTimeout: false, timeRemaining: () => 10 });
    return calls;
  };
  return () => calls;
}

/** Resolves when the browser has told its observers where the elements of the page are. */
async function observed(): Promise<void> {
  const probe = mountPoint();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(probe);
  });
}

describe('a widget far below the viewport', () => {
  it('requests its feed and shows its skeleton', async () => {
    const element = await waiting(holdIdleMoments());
    await observed();
    expect(requestsTo(element.src!)).to.have.lengthOf(1);
    expect([hasSkeleton(element), hasContent(element)]).to.deep.equal([true, false]);
  });

  it('reserves the usual space if its limit is none', async () => {
    const { renderRoot } = await waiting(holdIdleMoments(), { limit: -5 });
    expect(renderRoot.querySelector<HTMLElement>('.space')?.style.cssText).to.equal('');
  });

  it('is shown when the visitor comes near, and then no longer waits for an idle moment', async () => {
    const idle = holdIdleMoments();
    const element = await waiting(idle);
    const loaded = oneEvent(element, 'mpg-load');
    element.scrollIntoView();
    await loaded;
    expect([hasContent(element), idle.waiting]).to.deep.equal([true, 0]);
    scrollTo(0, 0);
  });

  it('is shown when the browser is idle', async () => {
    const idle = holdIdleMoments();
    const element = await waiting(idle);
    const loaded = oneEvent(element, 'mpg-load');
    idle.next();
    await loaded;
    expect(hasContent(element)).to.equal(true);
  });

  it('is shown soon in browsers that do not tell when they are idle', async () => {
    holdIdleMoments();
    Reflect.deleteProperty(window, 'requestIdleCallback');
    const element = widget({});
    farBelow().append(element);
    await oneEvent(element, 'mpg-load');
    expect(hasContent(element)).to.equal(true);
  });

  it('is shown where a host’s stand-in calls back at once, and then waits for nothing more', async () => {
    const limits = holdTimers(4000);
    callBackAtOnce();
    const element = widget({});
    farBelow().append(element);
    await oneEvent(element, 'mpg-load');
    expect([hasContent(element), limits.waiting]).to.deep.equal([true, 0]);
  });

  it('is shown after four seconds if the page’s idle moments never come', async () => {
    const limits = holdTimers(4000);
    const element = await waiting(holdIdleMoments());
    await observed();
    expect([hasContent(element), limits.waiting]).to.deep.equal([false, 1]);
    const loaded = oneEvent(element, 'mpg-load');
    limits.next();
    await loaded;
    expect(hasContent(element)).to.equal(true);
  });

  it('needs no such limit any more when an idle moment came', async () => {
    const [limits, idle] = [holdTimers(4000), holdIdleMoments()];
    const element = await waiting(idle);
    const loaded = oneEvent(element, 'mpg-load');
    idle.next();
    expect(limits.waiting).to.equal(0);
    await loaded;
  });

  it('is shown at once when the page is printed', async () => {
    const element = await waiting(holdIdleMoments());
    window.dispatchEvent(new Event('beforeprint'));
    expect(hasContent(element)).to.equal(true);
  });

  it('is shown without waiting if the host asks for that', async () => {
    const idle = holdIdleMoments();
    const element = widget({ loading: 'eager' });
    farBelow().append(element);
    await oneEvent(element, 'mpg-load');
    expect([hasContent(element), idle.waiting]).to.deep.equal([true, 0]);
  });

  it('is shown without waiting if the host asks for that later', async () => {
    const element = await waiting(holdIdleMoments());
    const loaded = oneEvent(element, 'mpg-load');
    element.loading = 'eager';
    await loaded;
  });

  it('is shown without waiting if it is given its feed', async () => {
    const other = widget({ loading: 'eager' });
    mountPoint().append(other);
    const { detail } = await oneEvent<CustomEvent<LoadDetail>>(other, 'mpg-load');
    const element = widget({ feed: detail.feed });
    farBelow().append(element);
    await element.updateComplete;
    expect(hasContent(element)).to.equal(true);
  });

  it('waits for nothing any more after it was removed, and waits again when it comes back', async () => {
    const idle = holdIdleMoments();
    const element = await waiting(idle);
    element.remove();
    expect(idle.waiting).to.equal(0);
    farBelow().append(element);
    await waitUntil(() => idle.waiting);
    idle.next();
    await oneEvent(element, 'mpg-load');
  });

  it('shows the next feed of its address without waiting again', async () => {
    const idle = holdIdleMoments();
    const element = await waiting(idle);
    idle.next();
    await oneEvent(element, 'mpg-load');
    element.src = serve(mpg);
    await oneEvent(element, 'mpg-load');
    expect(idle.waiting).to.equal(0);
  });

  it('is given an idle moment of its own', async () => {
    const idle = holdIdleMoments();
    const src = serve(mpg);
    const [first, second] = [await waiting(idle, { src }), await waiting(idle, { src })];
    idle.next();
    await oneEvent(first, 'mpg-load');
    expect(hasContent(second)).to.equal(false);
    idle.next();
    await oneEvent(second, 'mpg-load');
  });
});

describe('a widget far below the viewport that the page’s address names', () => {
  const page = location.href;
  afterEach(() => history.replaceState(null, '', page));

  it('is shown without waiting if the address may name one of its milestones', async () => {
    location.hash = 'a-milestone';
    const element = widget({}, 'mpg-milestone-timeline');
    farBelow().append(element);
    holdIdleMoments();
    await oneEvent(element, 'mpg-load');
  });

  it('is shown without waiting when the visitor follows a link to one of its milestones', async () => {
    const element = await waiting(holdIdleMoments(), {}, 'mpg-milestone-timeline');
    const loaded = oneEvent(element, 'mpg-load');
    location.hash = 'a-milestone';
    await loaded;
  });
});

describe('a widget that is not displayed', () => {
  const hiding: Readonly<Record<string, () => { place: HTMLElement; display: () => void }>> = {
    'in an element without display': () => {
      const place = mountPoint();
      place.style.display = 'none';
      return { place, display: () => place.style.removeProperty('display') };
    },
    'in a hidden tab panel': () => {
      const place = mountPoint();
      place.hidden = true;
      return { place, display: () => (place.hidden = false) };
    },
    'in a closed <details>': () => {
      const details = document.createElement('details');
      mountPoint().append(details);
      return { place: details, display: () => (details.open = true) };
    },
    'far below the viewport': () => {
      const place = farBelow();
      place.style.display = 'none';
      return { place, display: () => place.style.removeProperty('display') };
    },
  };
  for (const [where, hide] of Object.entries(hiding))
    it(`requests nothing ${where}, and is shown when it is displayed`, async () => {
      const { place, display } = hide();
      const element = widget({});
      place.append(element);
      await element.updateComplete;
      await observed();
      expect(requestsTo(element.src!)).to.have.lengthOf(0);
      const loaded = oneEvent(element, 'mpg-load');
      display();
      await loaded;
      expect(hasContent(element)).to.equal(true);
    });

  it('is loaded if the host asks for that', async () => {
    const place = mountPoint();
    place.hidden = true;
    const element = widget({ loading: 'eager' });
    place.append(element);
    await oneEvent(element, 'mpg-load');
    expect(hasContent(element)).to.equal(true);
  });

  it('is not shown in an idle moment if it was displayed before', async () => {
    const idle = holdIdleMoments();
    const element = await waiting(idle);
    element.hidden = true;
    idle.next();
    await element.updateComplete;
    await observed();
    expect([hasContent(element), idle.waiting]).to.deep.equal([false, 0]);
    element.hidden = false;
    await waitUntil(() => idle.waiting);
    idle.next();
    await oneEvent(element, 'mpg-load');
  });

  it('is shown when it is displayed even if a stand-in for idle moments has called back before', async () => {
    const calls = callBackAtOnce();
    const { answer, release } = held(mpg);
    const element = widget({ src: serve(answer) });
    farBelow().append(element);
    await waitUntil(() => requestsTo(element.src!).length);
    element.hidden = true;
    release();
    await waitUntil(calls);
    await observed();
    const loaded = oneEvent(element, 'mpg-load');
    element.hidden = false;
    await loaded;
  });
});

it('a widget that has no box of its own is shown', async () => {
  const { answer, release } = held(mpg);
  const element = widget({ src: serve(answer) });
  element.style.display = 'contents';
  mountPoint().append(element);
  await waitUntil(() => requestsTo(element.src!).length);
  const loaded = oneEvent(element, 'mpg-load');
  release();
  await loaded;
});
