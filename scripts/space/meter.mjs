/** Measures the built widgets in a browser. */
import puppeteer from 'puppeteer-core';
import { serve } from '../serve.mjs';
import { chromium } from '../test/chromium.mjs';

/** Width of the containers, in em: from a sidebar to a wide page. */
export const widths = Array.from({ length: 31 }, (_, index) => 16 + 2 * index);

/** Starts a browser with a page that has all widgets. */
export async function startSpaceMeter() {
  const [server, browser] = await Promise.all([serve(), chromium().then((launch) => puppeteer.launch(launch))]);
  const page = await browser.newPage();
  // So high that nothing is out of view: what is may be left out or only be estimated.
  await page.setViewport({ width: 1400, height: 30_000 });
  await page.goto(`${server.url}/hosts/icon.svg`);
  await page.goto(`${server.url}/hosts/space.html`);
  await page.setContent(`<!doctype html><html lang="en"><title>Space</title>
    <style>body { margin: 0; font: 16px/1.5 sans-serif }</style><script type="module" src="/cdn/mpg-widgets.js"></script>`);
  return {
    /**
     * Measures a widget; of one that shows one subject, one for each.
     * @param {string} tag
     * @param {[attribute: string, id: string][]} subjects
     * @returns {Promise<import('../build/space.mjs').Space>} measured at each width
     */
    measure: async (tag, subjects) =>
      curves(await page.evaluate(heights, tag, subjects, { widths, fewItems, manyItems })),
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

/** Limits to compare: the height of one item is the difference. */
const fewItems = 2;
/** More than any list has. */
const manyItems = 512;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (height) => Math.round(height * 10) / 10;

function curves({ all, fewer, items, most }) {
  const wholes = all.map(median);
  const curve = (values) => values.map((height, index) => [widths[index], rounded(height)]);
  const item = fewer && curve(wholes.map((height, index) => (height - fewer[index]) / (items - fewItems)));
  return { whole: curve(wholes), item: item ?? [], items, most: most < manyItems ? most : undefined };
}

/** Runs in the page: heights in em, for each width, of all subjects and of a list with fewer items. */
async function heights(tag, subjects, { widths, fewItems, manyItems }) {
  const frame = () =>
    new Promise((resolve) => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(resolve)));
  const place = globalThis.document.body.appendChild(globalThis.document.createElement('div'));
  const widgets = (subjects.length ? subjects : [[]]).map(([name, id]) => {
    const widget = globalThis.document.createElement(tag);
    if (name) widget.setAttribute(name, id);
    return place.appendChild(widget);
  });
  const isShown = (widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])');
  const shown = async () => {
    do await frame();
    while (!widgets.every(isShown));
    await frame();
  };
  const measured = async (limit) => {
    for (const widget of widgets) {
      if (limit) widget.setAttribute('limit', limit);
      else widget.removeAttribute('limit');
    }
    await shown();
    return widgets.map((widget) => widget.offsetHeight / 16);
  };
  /** The smallest limit with which the list is as high as with this one. */
  const leastLimit = async (limit) => {
    const [height] = await measured(limit);
    let [low, high] = [1, manyItems];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((await measured(middle))[0] >= height) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  place.style.inlineSize = '40em';
  const isList = !subjects.length && (await measured())[0] !== (await measured(1))[0];
  const [items, most] = isList ? [await leastLimit(), await leastLimit(manyItems)] : [];
  const result = { all: [], fewer: isList ? [] : undefined, items, most };
  for (const width of widths) {
    place.style.inlineSize = `${width}em`;
    result.all.push(await measured());
    if (isList) result.fewer.push((await measured(fewItems))[0]);
  }
  place.remove();
  return result;
}
