import { expect } from '@open-wc/testing';
import { contrast, type Rgb } from '../../src/theme/contrast.ts';
import { parseColor } from '../../src/element/background.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { emulate } from '../support/emulate.ts';
import { mpg, serve } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';

const pages = {
  'a light page': 'background: #fff; color: #222',
  'a dark page': 'background: #111; color: #eee',
  'a page with color-scheme: dark': 'color-scheme: dark; background: Canvas; color: CanvasText',
};

/** Widgets with links, with fields and check boxes, with dots and rails. */
const shown = widgets.filter(({ name }) => ['news-list', 'publication-list', 'milestone-timeline'].includes(name));
const [first] = shown;

const colorOf = (element: Element, property: 'color' | 'backgroundColor'): Rgb => {
  const [color, opacity] = parseColor(getComputedStyle(element)[property]);
  return opacity ? color : [NaN, NaN, NaN];
};
const isLight = ([red, green, blue]: Rgb): boolean => red + green + blue > 1.5;

async function showIn(style: string, properties: Partial<FeedElement> = {}, widget = first!): Promise<FeedElement> {
  const page = mountPoint();
  page.style.cssText = style;
  return show(widget, { src: serve(mpg), ...properties }, page);
}

for (const [page, style] of Object.entries(pages)) {
  describe(`theme, in ${page},`, () => {
    for (const theme of ['light', 'dark'] as const) {
      it(`gives a ${theme} background`, async () => {
        const element = await showIn(style, { theme });
        expect(isLight(colorOf(element, 'backgroundColor'))).to.equal(theme === 'light');
      });

      it(`has text of good contrast on the ${theme} background`, async () => {
        const element = await showIn(style, { theme });
        const text = colorOf(element.shadowRoot!.querySelector('.base')!, 'color');
        expect(contrast(text, colorOf(element, 'backgroundColor'))).to.be.above(12);
      });

      it(`has ${theme} fields and scroll bars`, async () => {
        const element = await showIn(style, { theme });
        expect(getComputedStyle(element.shadowRoot!.querySelector('.base')!).colorScheme).to.equal(theme);
      });

      for (const widget of shown) {
        it(`leaves <${widget.tag}> without accessibility faults when it is ${theme}`, async () => {
          const element = await showIn(style, { theme }, widget);
          expect(await accessibilityFaults(element.parentElement!)).to.deep.equal([]);
        });
      }
    }

    for (const theme of ['auto', undefined] as const) {
      it(`has the page’s colours when it is ${theme}`, async () => {
        const element = await showIn(style, { theme });
        const [own, given] = [element.shadowRoot!.querySelector('.base')!, element.parentElement!].map((shown) =>
          colorOf(shown, 'color').map((channel) => Math.round(channel * 255)),
        );
        expect(own).to.deep.equal(given);
      });

      it(`paints no background when it is ${theme}`, async () => {
        const element = await showIn(style, { theme });
        expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      });
    }

    for (const widget of shown) {
      it(`leaves <${widget.tag}> without accessibility faults when it is auto`, async () => {
        const element = await showIn(style, {}, widget);
        expect(await accessibilityFaults(element.parentElement!)).to.deep.equal([]);
      });
    }
  });
}

describe('theme', () => {
  it('is taken from its attribute', async () => {
    const element = await showIn(pages['a light page']);
    element.setAttribute('theme', 'dark');
    expect(element.theme).to.equal('dark');
  });

  it('changes at runtime', async () => {
    const element = await showIn(pages['a light page'], { theme: 'light' });
    element.theme = 'dark';
    await element.updateComplete;
    expect(isLight(colorOf(element, 'backgroundColor'))).to.equal(false);
  });

  it('removes its background when it is auto again', async () => {
    const element = await showIn(pages['a light page'], { theme: 'dark' });
    element.theme = 'auto';
    await element.updateComplete;
    expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('leaves a light page light for visitors whose system is dark', async () => {
    await emulate({ colorScheme: 'dark' });
    const element = await showIn(pages['a light page']);
    expect(getComputedStyle(element).colorScheme).to.equal('normal');
  });

  it('stays as set for visitors whose system is dark', async () => {
    await emulate({ colorScheme: 'dark' });
    const element = await showIn(pages['a light page'], { theme: 'light' });
    expect(isLight(colorOf(element, 'backgroundColor'))).to.equal(true);
  });

  it('follows visitors’ systems if the page does', async () => {
    const element = await showIn('color-scheme: light dark; background: Canvas; color: CanvasText');
    await emulate({ colorScheme: 'dark' });
    expect(isLight(colorOf(element.shadowRoot!.querySelector('.base')!, 'color'))).to.equal(true);
  });

  it('is light in print', async () => {
    const element = await showIn(pages['a dark page'], { theme: 'dark' });
    await emulate({ type: 'print' });
    expect(isLight(colorOf(element.shadowRoot!.querySelector('.base')!, 'color'))).to.equal(false);
  });

  it('uses the host’s background and text colours', async () => {
    const element = await showIn('--mpg-color-ground: rgb(30, 0, 60); --mpg-color-text: rgb(255, 240, 200)', {
      theme: 'dark',
    });
    const text = getComputedStyle(element.shadowRoot!.querySelector('.base')!).color;
    expect([getComputedStyle(element).backgroundColor, text]).to.deep.equal(['rgb(30, 0, 60)', 'rgb(255, 240, 200)']);
  });

  it('keeps text legible if the host’s colour would make it illegible', async () => {
    const element = await showIn('--mpg-color-text: #ddd', { theme: 'light' });
    const base = element.shadowRoot!.querySelector('.base')!;
    await waitUntil(() => contrast(colorOf(base, 'color'), [1, 1, 1]) >= 4.5, 'text is legible', { timeout: 10_000 });
  });

  it('keeps a distance between text and the edge of the background', async () => {
    const element = await showIn(pages['a light page'], { theme: 'dark' });
    const outer = element.getBoundingClientRect();
    const inner = element.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    expect(Math.min(inner.left - outer.left, inner.top - outer.top)).to.be.at.least(16);
  });
});
