/** Checks that the colours of widgets can be read on whatever background a host has. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { noteCombinations } from '../support/combinations.mjs';
import { startHost } from './browser.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const widgets = `<mpg-programme-card programme="diversity-integration"></mpg-programme-card>
  <mpg-news-list limit="1"></mpg-news-list><mpg-digest limit="1"></mpg-digest><mpg-project-card project="mipex"></mpg-project-card>`;
const seed = 2026;

const channel = fc.integer({ min: 0, max: 255 });
const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const hue = fc.integer({ min: 0, max: 359 });
/** Colours in all the ways in which CSS writes them. Greys of middle lightness are the hardest. */
const color = fc.oneof(
  fc.tuple(channel, channel, channel).map((channels) => `rgb(${channels.join(' ')})`),
  fc.integer({ min: 90, max: 170 }).map((level) => `rgb(${level} ${level} ${level})`),
  hue.map((degrees) => `hsl(${degrees} 100% 50%)`),
  fc.tuple(part, part, hue).map(([light, chroma, degrees]) => `oklch(${light} ${chroma * 0.3} ${degrees})`),
  fc.tuple(part, part, part).map((channels) => `color(display-p3 ${channels.join(' ')})`),
  part.map((share) => `color-mix(in oklab, red ${share * 100}%, blue)`),
);
/** Within sRGB: engines differ in what they make of other colours that are translucent. */
const translucent = fc
  .tuple(channel, channel, channel, part)
  .map(([red, green, blue, opacity]) => `rgb(${red} ${green} ${blue} / ${opacity})`);
const accents = ['accent', 'programme-1', 'programme-2', 'programme-3', 'muted'];
const settings = fc
  .tuple(...accents.map((name) => fc.option(color.map((value) => `--mpg-color-${name}: ${value}`))))
  .map((set) => set.filter(Boolean).join(';'));

/** Styles of a block with this layer, in a block of one colour. */
const backgrounds = {
  'one colour': () => '',
  'a translucent colour over another one': (layer) => `background: ${layer}`,
};

describe('the colours of widgets', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Fails unless all text that is not in the host’s own colour has enough contrast. */
  async function assertLegible(hosts) {
    const blocks = hosts.map(
      ([outer, inner]) => `<div style="${outer}"><main style="${inner}">${widgets}</main></div>`,
    );
    const script = `<script>${layersOf}; ${painter}; (${chooseText})()</script>`;
    const { page, close } = await host.openPage({ head, body: blocks.join('') + script });
    // As long as colours are still being measured, some are illegible.
    await page
      .waitForFunction(`!(${illegible})().faults.length`, { polling: 200, timeout: 20_000 })
      .catch(() => undefined);
    const { faults, count } = await page.evaluate(illegible);
    await close();
    assert.deepEqual(faults.slice(0, 5), []);
    assert.ok(count >= hosts.length, `${count} texts in a colour of their own`);
    noteCombinations('backgrounds with legible colours', hosts.length);
  }

  for (const [name, styles] of Object.entries(backgrounds)) {
    it(`have enough contrast on ${name}`, async () => {
      const hosts = fc
        .tuple(color, translucent, settings)
        .map(([under, layer, set]) => [`background: ${under}; ${set}`, styles(layer)]);
      await assertLegible(fc.sample(hosts, { numRuns: 100, seed }));
    });
  }
});

/** The backgrounds behind the widgets of a host. Runs in the page. */
function layersOf(main) {
  return [main.parentElement, main].map((element) => globalThis.getComputedStyle(element).backgroundColor);
}

/** Measures colours as they are on the screen. Runs in the page. */
function painter() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  /** Red, green and blue of a colour, without its opacity. */
  const channelsOf = (color) => {
    context.fillStyle = `rgb(from ${color} r g b / 1)`;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const opacityOf = (color) => Number(/(?:^rgba.*,|\/) ([\d.]+)\)$/.exec(color)?.[1] ?? 1);
  const paint = (under, color) => {
    const [channels, opacity] = [channelsOf(color), opacityOf(color)];
    return under.map((level, index) => level * (1 - opacity) + channels[index] * opacity);
  };
  const luminance = (colors) => {
    const linear = (level) => (level / 255 <= 0.04045 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = colors.reduce(paint, [255, 255, 255]).map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** Contrast of a colour that is painted over others. */
  return (color, others) => {
    const [one, other] = [luminance(others), luminance([...others, color])];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
}

/** Gives each host text that can be read: in turn black or white, whichever is better, or a paler one. Runs in the page. */
function chooseText() {
  globalThis.contrast = globalThis.painter();
  for (const [index, main] of [...document.querySelectorAll('main')].entries()) {
    const layers = globalThis.layersOf(main);
    const better = (colors) =>
      colors.sort((a, b) => globalThis.contrast(b, layers) - globalThis.contrast(a, layers))[0];
    const strong = better(['#000', '#fff']);
    const pale = better(['#444', '#ddd']);
    main.style.color = index % 2 && globalThis.contrast(pale, layers) > 3 ? pale : strong;
  }
}

/** The texts in colours of the widgets, and those with too little contrast. Runs in the page. */
function illegible() {
  const { contrast, layersOf, getComputedStyle } = globalThis;
  const faults = [];
  let count = 0;
  for (const main of document.querySelectorAll('main')) {
    const layers = layersOf(main);
    for (const widget of main.children) {
      const own = getComputedStyle(widget.shadowRoot.querySelector('.base')).color;
      for (const element of widget.shadowRoot.querySelectorAll('.base *')) {
        const hasText = [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
        const { color } = getComputedStyle(element);
        if (!hasText || color === own || element.closest('.visually-hidden')) continue;
        count += 1;
        const ratio = contrast(color, layers);
        // Less than 4.5 by what the 256 levels of a screen take away.
        if (ratio < 4.47)
          faults.push({ tag: widget.localName, color, layers, ratio, css: main.parentElement.style.cssText });
      }
    }
  }
  return { faults, count };
}
