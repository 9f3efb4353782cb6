import { expect, oneEvent } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/programme-list/define.ts';
import { held, mpg, never, notFound, requestsTo, serve, serveInstead } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { mountPoint, told } from '../support/widgets.ts';

const { feed } = parseFeed(
  { version: 'https://jsonfeed.org/version/1.1', title: 'MPG', items: [] },
  'https://e.org/f.json',
);

function attached(properties: Partial<FeedElement>): FeedElement {
  const element = Object.assign(document.createElement('mpg-programme-list'), properties);
  mountPoint().append(element);
  return element;
}

const isBusy = (element: FeedElement): boolean => element.renderRoot.querySelector('[aria-busy]') !== null;
const part = (element: FeedElement, name: string): Element | null => element.renderRoot.querySelector(`[part=${name}]`);
/** A position that is far below the viewport. */
const farBelow = (element: FeedElement): void => void (element.parentElement!.style.marginBlockStart = '9999px');

describe('the feed of a widget', () => {
  beforeEach(() => void recordWarnings());

  it('is loaded again after a feed was given and taken away, although it could not be loaded before', async () => {
    const src = serve(notFound);
    const element = attached({ src });
    await told(element);
    serveInstead(src, mpg);
    element.feed = feed;
    await element.updateComplete;
    const loaded = oneEvent(element, 'mpg-load');
    element.feed = undefined;
    await loaded;
    expect(part(element, 'list')).to.exist;
  });

  it('tells the host again when it takes the place of a feed that was given', async () => {
    const element = attached({ src: serve(mpg) });
    await told(element);
    element.feed = feed;
    await element.updateComplete;
    const loaded = oneEvent(element, 'mpg-load');
    element.feed = undefined;
    await loaded;
  });

  it('leaves time to prepare formats while it is on its way', async () => {
    const { NumberFormat } = Intl;
    let made = 0;
    Intl.NumberFormat = class extends NumberFormat {
      constructor(...shape: ConstructorParameters<typeof NumberFormat>) {
        super(...shape);
        made++;
      }
    } as typeof NumberFormat;
    try {
      const element = attached({ src: serve(never) });
      await waitUntil(() => made);
      expect(isBusy(element)).to.equal(true);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });

  it('is no longer loaded when the widget becomes lazy out of view', async () => {
    const src = serve(never);
    const element = attached({ src });
    farBelow(element);
    await waitUntil(() => requestsTo(src).length);
    element.loading = 'lazy';
    await element.updateComplete;
    expect(isBusy(element)).to.equal(false);
    await waitUntil(() => requestsTo(src)[0]!.signal.aborted);
    const other = serve(mpg);
    element.src = other;
    await element.updateComplete;
    expect(requestsTo(other)).to.have.length(0);

    const loaded = oneEvent(element, 'mpg-load');
    element.loading = 'eager';
    await loaded;
  });

  it('is shown as loading when the host reloads as soon as it is told of a failure', async () => {
    const src = serve(notFound);
    const { answer, release } = held(mpg);
    const element = attached({ src });
    const loaded = oneEvent(element, 'mpg-load');
    await new Promise<void>((resolve) => {
      element.addEventListener('mpg-error', () => {
        serveInstead(src, answer);
        void element.reload();
        resolve();
      });
    });
    await element.updateComplete;
    expect(isBusy(element)).to.equal(true);
    release();
    await loaded;
  });

  it('keeps its failure, with the button, while it is loaded anew', async () => {
    const src = serve(notFound);
    const element = attached({ src });
    await told(element);
    serveInstead(src, never);
    void element.reload();
    await waitUntil(() => isBusy(element));
    expect(part(element, 'retry')).to.exist;
  });

  it('is loaded when the widget comes back, if it could not be loaded before', async () => {
    const src = serve(notFound);
    const element = attached({ src });
    await told(element);
    const parent = element.parentElement!;
    element.remove();
    serveInstead(src, mpg);
    const loaded = oneEvent(element, 'mpg-load');
    parent.append(element);
    await loaded;
  });

  it('is not loaded out of the page, and is when the widget comes back', async () => {
    const element = attached({ src: serve(mpg) });
    await told(element);
    const parent = element.parentElement!;
    element.remove();
    const src = serve(mpg);
    element.src = src;
    await element.updateComplete;
    expect(requestsTo(src)).to.have.length(0);
    const loaded = oneEvent(element, 'mpg-load');
    parent.append(element);
    await loaded;
    expect(requestsTo(src)).to.have.length(1);
  });
});
