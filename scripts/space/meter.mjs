/** Measures the built widgets in a browser. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { serve } from '../serve.mjs';
import { chromium } from '../test/chromium.mjs';

/** @typedef {import('./fit.mjs').Curve} Curve */

/** Widths of the containers, in em: from a sidebar to a wide page. */
const allWidths = Array.from({ length: 31 }, (_, index) => 16 + 2 * index);
/** A limit to compare with the usual number of items: the difference is the height of the other items. */
export const fewItems = 2;
/** More than any list has. */
const manyItems = 512;

const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const styles = '<link rel="stylesheet" href="/cdn/mpg-widgets.css">';

/** Starts a browser. */
export async function startSpaceMeter() {
  const [server, browser] = await Promise.all([serve(), chromium().then((launch) => puppeteer.launch(launch))]);
  const open = async (head) => {
    const page = await browser.newPage();
    // So high that all is in view: what is not may be left out or only be estimated.
    await page.setViewport({ width: 1400, height: 30_000 });
    await page.goto(`${server.url}/cdn/`);
    await page.setContent(`<!doctype html><html lang="en"><head><title>Space</title>
      <style>body { margin: 0; font: 16px/1.5 sans-serif }</style>${head}</head><body></body></html>`);
    return page;
  };
  const [shown, reserved] = [await open(script), await open(styles)];
  return {
    /**
     * Measures a widget with MPG's feed. If it shows one programme, project, publication or event: the median of all.
     * @param {string} name
     * @param {number[]} [widths] of the containers, in em
     * @returns {Promise<import('../build/space.mjs').Space>} the heights at each width
     */
    measure: (name, widths = allWidths) => measure(shown, name, widths),
    /**
     * Measures the space that a widget takes before it has content: before its script is there, and after that.
     * @param {string} name
     * @param {number[]} widths of the containers, in em
     * @param {Record<string, unknown>} [attributes] of the widget
     * @param {string} [content] the host's own in the widget
     * @returns {Promise<{ before: Curve, after: Curve }>}
     */
    measureWaiting: async (name, widths, attributes, content) => ({
      before: await waitingCurve(reserved, name, widths, attributes, content),
      after: await waitingCurve(shown, name, widths, attributes, content),
    }),
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

async function measure(page, name, widths) {
  const named = await subjects(name);
  await page.evaluate(place, `mpg-${name}`, named.length ? named : [{}]);
  const heights = (width, limit) => page.evaluate(heightsAt, width, limit);
  const isList = !named.length && (await heights(40))[0] !== (await heights(40, 1))[0];
  const items = isList ? await leastLimit(heights) : undefined;
  const most = isList ? await leastLimit(heights, manyItems) : undefined;
  const [whole, few] = [[], []];
  for (const width of widths) {
    whole.push([width, median(await heights(width))]);
    if (isList) few.push([width, (await heights(width, fewItems))[0]]);
  }
  return { whole, few, items, most: most < manyItems ? most : undefined };
}

async function waitingCurve(page, name, widths, { limit, ...others } = {}, content = '') {
  await page.evaluate(place, `mpg-${name}`, [others], true, content);
  const curve = [];
  for (const width of widths) curve.push([width, (await page.evaluate(heightsAt, width, limit))[0]]);
  return curve;
}

/** For a widget that shows one programme, project, publication or event: the attribute of each. */
async function subjects(name) {
  const feed = JSON.parse(await readFile(new URL('../../stories/feed/feed.json', import.meta.url), 'utf8'));
  const kind = name.replace(/-card$/, '');
  const { [`${kind}s`]: parts } = feed._mpg;
  const found = parts ?? feed.items.filter((item) => item._mpg.kind === kind);
  return found.map(({ id }) => ({ [kind]: id }));
}

/** The smallest limit with which a list is as high as with this one. */
async function leastLimit(heights, limit) {
  const [height] = await heights(40, limit);
  let [low, high] = [1, manyItems];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await heights(40, middle))[0] >= height) high = middle;
    else low = middle + 1;
  }
  return low;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs in the page: adds a widget for each record of attributes. Waiting, it is far out of view. */
function place(tag, records, isWaiting = false, content = '') {
  const { document } = globalThis;
  const container = document.createElement('div');
  if (isWaiting) container.style.cssText = 'position: absolute; inset-block-start: 90000px';
  for (const attributes of records) {
    const widget = container.appendChild(document.createElement(tag));
    for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
    if (isWaiting) widget.setAttribute('loading', 'lazy');
    if (content) widget.textContent = content;
  }
  document.body.replaceChildren(container);
}

/** Runs in the page: heights of the widgets in em, once they do not load any more. */
async function heightsAt(width, limit) {
  const { document, requestAnimationFrame } = globalThis;
  const [container] = document.body.children;
  container.style.inlineSize = `${width}em`;
  const widgets = [...container.children];
  const isLoading = (widget) =>
    document.querySelector('script') && !widget.shadowRoot?.querySelector('.base:not([aria-busy])');
  for (const widget of widgets) {
    if (limit) widget.setAttribute('limit', limit);
    else widget.removeAttribute('limit');
  }
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // What an observer of sizes tells in the first frame, a widget may follow in the second.
  do for (let frames = 0; frames < 3; frames++) await nextFrame();
  while (widgets.some(isLoading));
  return widgets.map(({ offsetHeight }) => offsetHeight / 16);
}
