import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { json, mpg, mpgFeedWith, serve } from '../support/feed-server.ts';
import { mountPoint, show, type Widget } from '../support/widgets.ts';

/** Punctuation that moves to the other end of an Arabic line, unless the text is isolated. */
const ending = ' (EU)!';
const texts = ['title', 'summary', 'name', 'publisher', 'city', 'venue', 'content_text'];

async function showIn(widget: Widget, dir: 'ltr' | 'rtl', lang: string, src = serve(mpg)): Promise<FeedElement> {
  const host = mountPoint();
  Object.assign(host, { dir, lang });
  // Wide enough for columns.
  host.style.width = '900px';
  return show(widget, { src, heading: 'Heading', limit: 5 }, host);
}

/** Latin texts that do not run from left to right, one per line. */
function scrambled(element: FeedElement): readonly string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    // Between these two characters a text keeps its own direction, also where there can be no markup.
    if (!parent || !textContent?.replaceAll(/\u2068[^\u2069]*\u2069/g, '').includes(ending)) continue;
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

/** The position of each element of a widget, measured from the side where lines start. */
function boxesFrom(element: FeedElement, dir: 'ltr' | 'rtl'): readonly Box[] {
  const outer = element.getBoundingClientRect();
  // Skip inline elements: the words of an English line keep their order in either direction.
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

/** Rules for every widget in right-to-left pages. */
export function runsFromTheRight(widget: Widget): void {
  it('isolates Latin text of the feed from the Arabic around it', async () => {
    const feed = json(mpgFeedWith(texts, (text) => text + ending));
    const element = await showIn(widget, 'rtl', 'ar', serve(feed));
    expect(element.shadowRoot!.textContent).to.contain(ending);
    expect(scrambled(element)).to.deep.equal([]);
    // As blocks, they would be aligned to the other side of their line.
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
