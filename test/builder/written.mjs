/** What the embed builder writes for a widget, and what its preview shows of it. */
import { shownInside, shownWidgets } from '../dist/browser.mjs';

/** The page in the builder's preview, once it shows a widget's content. */
export async function previewOf(page, tag) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await shownInside(frame, tag, '.base:not([aria-busy])');
  return frame;
}

/**
 * A widget as a visitor sees it.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page where it is the first one, and has loaded
 */
export async function look(page, tag) {
  const { text } = (await page.evaluate(shownWidgets)).find((widget) => widget.tag === tag);
  const accent = await page.$eval(tag, (widget) =>
    globalThis.getComputedStyle(widget).getPropertyValue('--mpg-color-accent').trim(),
  );
  return { text, accent };
}

/**
 * Takes code from the builder.
 * @param {Awaited<ReturnType<typeof import('../dist/browser.mjs').startHost>>} host
 * @param {string} fragment of the builder's address, as `#news-list?limit=3`
 * @param {readonly string[]} forms which tabs to open
 * @returns the code in each of them, and the widget in the preview
 */
export async function written(host, fragment, forms) {
  const tag = `mpg-${/\w[\w-]*/.exec(fragment)[0]}`;
  const { page, close } = await host.open(`/builder/${fragment}`);
  const shown = await look(await previewOf(page, tag), tag);
  const codes = {};
  for (const form of forms) {
    await page.click(`#tab-${form}`);
    codes[form] = await page.$eval('#code', ({ textContent }) => textContent);
  }
  await close();
  return { tag, shown, codes };
}
