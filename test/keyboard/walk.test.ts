import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { mpg, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets, type Widget } from '../support/widgets.ts';

/** Maximum number of stops; more than any widget has. If it is reached, the focus is trapped, which has to fail before time is up. */
const most = 60;
/** Maximum number of items in a list, so that the stops of a failed walk can be read. */
const limit = 4;

/** A widget between two buttons of the page, in a column so narrow that everything is stacked vertically. */
interface Page {
  readonly element: FeedElement;
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

async function pageWith(widget: Widget, properties: Partial<FeedElement> = {}): Promise<Page> {
  const host = mountPoint();
  host.style.width = '320px';
  const button = (): HTMLElement => document.createElement('button');
  const [before, inner, after] = [button(), document.createElement('div'), button()];
  host.append(before, inner, after);
  const element = await show(widget, { src: serve(mpg), heading: 'Heading', limit, ...properties }, inner);
  return { element, before, after };
}

function focused(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly faults: readonly string[];
}

/** The element that shows the focus of another: itself, or its label if it is transparent. */
const shownFor = (element: Element): Element =>
  getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element;

function hasOutline(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

/** Whether an element is out of view or covered by another. */
function isHidden(element: Element): boolean {
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit !== element) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return !hit || !(element.contains(hit) || hit.contains(element));
}

function nameOf(element: Element): string {
  const [named = element.closest('label') ?? element] = element.ariaLabelledByElements ?? [];
  return element.ariaLabel ?? named.textContent.replace(/\s+/g, ' ').trim();
}

/** The current focus and what is wrong with it. */
function stop(): Stop {
  const element = focused();
  const shown = shownFor(element);
  const { top, bottom } = shown.getBoundingClientRect();
  const name = nameOf(element);
  const faults = [
    ...(hasOutline(shown) ? [] : ['shows no focus']),
    ...(isHidden(shown) ? ['is covered or out of view'] : []),
    ...(name ? [] : ['has no name']),
  ];
  const part = element.getAttribute('part') ?? '';
  const scrolled = window.scrollY;
  return {
    name: `<${element.localName} ${part}> ${name.slice(0, 60)}`,
    top: top + scrolled,
    bottom: bottom + scrolled,
    faults,
  };
}

/** All stops from one button of the page to the other. */
async function walk(from: HTMLElement, to: HTMLElement, isBack = false): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  from.focus();
  if (isBack) await sendKeys({ down: 'Shift' });
  try {
    while (stops.length < most && focused() !== to) {
      await sendKeys({ press: 'Tab' });
      if (focused() !== to) stops.push(stop());
    }
  } finally {
    if (isBack) await sendKeys({ up: 'Shift' });
  }
  if (stops.length < most) return stops;
  throw new Error(
    `Trapped at ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

const faultsOf = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`));

/** Stops that are above the previous one. */
const backwards = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap(({ name, bottom }, at) =>
    at && bottom <= stops[at - 1]!.top ? [`${name} after ${stops[at - 1]!.name}`] : [],
  );

const namesOf = (stops: readonly Stop[]): readonly string[] => stops.map(({ name }) => name);

describe('walking through by keyboard', () => {
  for (const widget of widgets) {
    it(`goes through <${widget.tag}> in visual order, and back`, async () => {
      const { element, before, after } = await pageWith(widget);
      const stops = await walk(before, after);
      expect(faultsOf(stops)).to.deep.equal([]);
      expect(backwards(stops)).to.deep.equal([]);
      const back = await walk(after, before, true);
      // A group of radio buttons is a single stop from either side, and so is the toolbar of years.
      expect(namesOf(back).toReversed()).to.deep.equal(namesOf(stops));
      expect(stops.length > 0).to.equal(Boolean(element.shadowRoot!.querySelector('a, button, input, summary')));
    });
  }

  for (const widget of widgets.filter(({ name }) => ['programme', 'project', 'publication-list'].includes(name))) {
    it(`goes through <${widget.tag}> with everything opened by keyboard`, async () => {
      const { element, before, after } = await pageWith(widget);
      const closed = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded=false], summary')];
      for (const toggle of closed.filter((each) => each.checkVisibility())) {
        toggle.focus();
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        expect(focused()).to.equal(toggle);
      }
      const stops = await walk(before, after);
      expect(stops.length).to.be.greaterThan(closed.length);
      expect(faultsOf(stops)).to.deep.equal([]);
      expect(backwards(stops)).to.deep.equal([]);
    });
  }
});
