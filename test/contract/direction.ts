import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { json, mpg, mpgFeedWith, serve } from '../support/feed-server.ts';
import { place, show, type Widget } from '../support/widgets.ts';

/** Ends in what an Arabic line would show at its other end, if the text were not kept apart from it. */
const ending = ' (EU)!';
const texts = ['title', 'summary', 'name', 'publisher', 'city', 'venue', 'content_text'];

async function showIn(widget: Widget, dir: 'ltr' | 'rtl', lang: string, src = serve(mpg)): Promise<FeedElement> {
  const host = place();
  Object.assign(host, { dir, lang });
  // As wide as a page that has room for columns.
  host.style.width = '900px';
  return show(widget, { src, heading: 'Heading', limit: 5 }, host);
}

/** Latin texts that do not run from left to right, a line each. */
function scrambled(element: FeedElement): readonly string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!parent || !textContent?.includes(ending)) continue;
    if (getComputedStyle(parent).direction !== 'ltr') found.push(`${parent.outerHTML.slice(0, 60)}: ${textContent}`);
  }
  return found;
}

interface Box {
  readonly name: string;
  readonly start: number;
  readonly top: number;
  readonly width: number;
}

/** Where each part of a widget stands, from the side where reading begins. */
function boxesFrom(element: FeedElement, dir: 'ltr' | 'rtl'): readonly Box[] {
  const outer = element.getBoundingClientRect();
  // In a line of English the words keep their order, wherever reading begins.
  const boxes = [...element.shadowRoot!.querySelectorAll('*')].filter(
    (inner) => inner.checkVisibility() && getComputedStyle(inner).display !== 'inline' && inner.localName !== 'option',
  );
  return boxes.map((inner) => {
    const { left, right, top, width } = inner.getBoundingClientRect();
    const start = Math.round(dir === 'ltr' ? left - outer.left : outer.right - right);
    const name = `<${inner.localName} class="${inner.getAttribute('class') ?? ''}"> ${inner.textContent.trim().slice(0, 30)}`;
    return { name, start, top: Math.round(top - outer.top), width: Math.round(width) };
  });
}

/** True of every widget where reading begins at the right. */
export function runsFromTheRight(widget: Widget): void {
  it('keeps Latin text of the feed apart from the Arabic around it', async () => {
    const feed = json(mpgFeedWith(texts, (text) => text + ending));
    const element = await showIn(widget, 'rtl', 'ar', serve(feed));
    expect(element.shadowRoot!.textContent).to.contain(ending);
    expect(scrambled(element)).to.deep.equal([]);
    // As blocks they would stand at the other side of their line.
    const apart = [...element.shadowRoot!.querySelectorAll('[dir=auto], bdi')];
    expect(apart.filter((each) => getComputedStyle(each).display !== 'inline')).to.deep.equal([]);
  });

  it('is mirrored', async () => {
    const fromLeft = boxesFrom(await showIn(widget, 'ltr', 'en'), 'ltr');
    const fromRight = boxesFrom(await showIn(widget, 'rtl', 'en'), 'rtl');
    const moved = fromRight.filter(({ start, top }, at) => {
      const other = fromLeft[at]!;
      return Math.abs(start - other.start) > 2 || Math.abs(top - other.top) > 2;
    });
    expect(moved.map(({ name }) => name)).to.deep.equal([]);
  });
}
