import { expect, nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { emulate } from '../support/emulate.ts';
import { mpg, notFound, serve } from '../support/feed-server.ts';
import { smallTargets } from '../support/targets.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, told, type Widget } from '../support/widgets.ts';

/** Text spacing that visitors may set without losing content (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const all = (element: FeedElement, selector = '*'): readonly HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const named = (element: Element): string =>
  `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;

/** Shows MPG's feed at a given width in CSS pixels and with a given font size. */
async function showIn(
  widget: Widget,
  width: number,
  properties: Partial<FeedElement> = {},
  fontSize = '100%',
): Promise<FeedElement> {
  const host = mountPoint();
  Object.assign(host.style, { width: `${width}px`, fontSize });
  return show(widget, { src: serve(mpg), heading: 'Heading', ...properties }, host);
}

const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('.visually-hidden, svg');

/** Elements whose content is cut off or that extend beyond the sides of the widget, one per line. */
function lost(element: FeedElement): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element)
    .filter(isSeen)
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      const cuts = getComputedStyle(inner).overflow !== 'visible' && !inner.matches('input, select, img');
      const isCut = cuts && (inner.scrollWidth > inner.clientWidth + 1 || inner.scrollHeight > inner.clientHeight + 1);
      return isCut || (box.width > 0 && (box.left < left - 1 || box.right > right + 1));
    })
    .map(named);
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

function linesOfText(element: FeedElement): readonly Line[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const text = textContent?.trim();
    if (!text || !parent || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    lines.push(...[...range.getClientRects()].map((box) => ({ text, box })));
  }
  return lines;
}

/** Pairs of overlapping lines of text, one per line. */
function overlaps(element: FeedElement): readonly string[] {
  // Further lines are much like these.
  const lines = linesOfText(element).slice(0, 400);
  return lines.flatMap(({ text, box }, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes are taller than their letters, so they may overlap a little if lines are close.
      return width > 2 && height > Math.min(box.height, other.box.height) / 4 ? [`“${text}” and “${other.text}”`] : [];
    }),
  );
}

function canBeSeen(widget: Widget): void {
  for (const width of [320, 1000]) {
    it(`has targets of at least 24 px, or far enough from each other, at ${width} px`, async () => {
      const element = await showIn(widget, width);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await element.updateComplete;
      expect(smallTargets(element.shadowRoot!)).to.deep.equal([]);
    });

    it(`loses no content with the visitor’s wider text spacing at ${width} px`, async () => {
      const element = await showIn(widget, width);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      expect(lost(element)).to.deep.equal([]);
      expect(overlaps(element)).to.deep.equal([]);
    });

    it(`loses no content with text twice as large at ${width} px`, async () => {
      const element = await showIn(widget, width, {}, '200%');
      expect(lost(element)).to.deep.equal([]);
      expect(overlaps(element)).to.deep.equal([]);
    });
  }

  it('has no motion if the visitor prefers reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await showIn(widget, 320);
    const moving = all(element).filter((inner) => {
      const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(inner);
      // Transitions of custom properties cannot be seen.
      const isMoved = transitionDuration !== '0s' && !transitionProperty.startsWith('--');
      return animationName !== 'none' || isMoved || scrollBehavior !== 'auto';
    });
    expect(moving.map(named)).to.deep.equal([]);
  });
}

function hasStructure(widget: Widget): void {
  for (const [headingLevel, heading] of [
    [2, 'Heading'],
    [3, undefined],
    [5, 'Heading'],
  ] as const) {
    it(`skips no heading level from ${headingLevel} on, ${heading ? 'with' : 'without'} a heading of its own`, async () => {
      const element = await showIn(widget, 1000, { headingLevel, heading });
      const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? headingLevel - 1) + 1);
      expect(Math.min(...levels, headingLevel)).to.equal(headingLevel);
      expect(skips).to.deep.equal([]);
    });
  }

  it('puts its items in lists, with markup that Safari also recognises as lists', async () => {
    const element = await showIn(widget, 1000);
    const things = all(element, 'article, .party').filter((thing) => !thing.querySelector('article'));
    expect(things.length > 1 ? things.filter((thing) => !thing.closest('li')).map(named) : []).to.deep.equal([]);
    expect(all(element, ':not(ul, ol) > li, [role=feed], :is(ul, ol)[role]').map(named)).to.deep.equal([]);
    const plain = all(element, 'ul, ol').filter((list) => getComputedStyle(list).listStyleType === 'none');
    expect(plain.map(named)).to.deep.equal([]);
  });

  it('has its choices in groups with a name', async () => {
    const element = await showIn(widget, 1000);
    for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
    await element.updateComplete;
    const choices = all(element, '[type=checkbox], [type=radio]');
    const loose = choices.filter(
      (choice) => !choice.closest('fieldset')?.querySelector(':scope > legend')?.textContent.trim(),
    );
    expect(loose.map(named)).to.deep.equal([]);
  });

  it('expands and collapses what its buttons control', async () => {
    const element = await showIn(widget, 320);
    for (const { ariaExpanded } of all(element, '[aria-expanded]')) expect(ariaExpanded).to.be.oneOf(['true', 'false']);
    for (const each of all(element, 'button[aria-expanded]').filter(isSeen)) {
      const content = element.shadowRoot!.getElementById(each.getAttribute('aria-controls') ?? '');
      const isOpen = (): boolean => content!.offsetHeight > 0;
      expect(isOpen()).to.equal(each.ariaExpanded === 'true');
      const before = isOpen();
      each.click();
      await element.updateComplete;
      expect(each.ariaExpanded).to.equal(String(!before));
      expect(isOpen()).to.equal(!before);
    }
  });
}

const spoken = (): string => document.querySelector('[data-mpg-announcer]')?.textContent ?? '';

function speaks(widget: Widget): void {
  it('announces nothing when it loads', async () => {
    await showIn(widget, 320);
    await nextFrame();
    expect(document.querySelector('[data-mpg-announcer], [role=status], [role=alert], [aria-live]')).to.equal(null);
  });

  it('announces that it could not be loaded, and removes the live region with itself', async () => {
    recordWarnings();
    const element = await show(widget, { src: serve(notFound) });
    await waitUntil(spoken);
    expect(spoken()).to.equal('This content could not be loaded.');
    element.remove();
    expect(document.querySelector('[data-mpg-announcer]')).to.equal(null);
  });

  it('announces no error if the host’s own content is shown', async () => {
    recordWarnings();
    const element = example(widget, { src: serve(notFound) });
    element.textContent = 'The host’s own words';
    const result = told(element);
    mountPoint().append(element);
    await result;
    await nextFrame();
    expect(document.querySelector('[data-mpg-announcer]')).to.equal(null);
  });
}

/** Rules of WCAG 2.2 AA and EN 301 549 that axe does not check, for every widget. */
export function canBeUsedByAll(widget: Widget): void {
  canBeSeen(widget);
  hasStructure(widget);
  speaks(widget);
}
