/** Measures how much a page of a host moves while it loads. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

/** What is held back until everything before it is painted. */
const arrivals = {
  script: /^\/cdn\/.*\.js$/,
  feed: /feed\.json$/,
  images: /\.(png|jpe?g|webp|avif|svg|woff2?)$/,
};

/**
 * Serves `dist` and starts a browser.
 * @param {string[]} tags of the widgets
 */
export async function startShiftMeter(tags) {
  const [server, browser] = await Promise.all([serve(), chromium().then((launch) => puppeteer.launch(launch))]);
  return {
    /**
     * Opens a page, lets script, feed and images arrive one after the other, and scrolls to its end.
     * @param {string} path
     * @param {object} options
     * @param {number} options.width of the viewport, in px
     * @param {number} options.height of the viewport, in px
     * @param {(html: string) => string} [options.change] changes the page before it is sent
     * @returns {Promise<{ total: number, steps: Record<string, { shift: number, moved: string[] }>, moved: string }>} the sum
     * of all layout shifts, which at each step (`paint`, `script`, `feed`, `images`, `scrolling`), and what moved
     */
    measure: (path, options) => measure(browser, `${server.url}${path}`, tags.join(), options),
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

/** A promise, and the function that settles it. */
function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { open, opened };
}

/** Holds requests back until they are let through, kind by kind. */
async function holdRequests(page, address, change) {
  const gates = Object.fromEntries(Object.keys(arrivals).map((kind) => [kind, gate()]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const [kind] = Object.entries(arrivals).find(([, pattern]) => pattern.test(pathname)) ?? [];
    if (request.url() === address && change) void answerChanged(request, change);
    else void Promise.resolve(gates[kind]?.opened).then(() => request.continue());
  });
  return gates;
}

async function answerChanged(request, change) {
  const response = await fetch(request.url());
  const headers = Object.fromEntries(response.headers);
  delete headers['content-length'];
  await request.respond({ status: response.status, headers, body: change(await response.text()) });
}

// Runs in the page before its own scripts.
function recordShifts() {
  globalThis.shifts = [];
  const nameOf = (node) => node?.localName ?? node?.parentElement?.localName ?? String(node?.nodeName);
  new globalThis.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        return `${nameOf(node)} ${Math.round(previousRect.top)} → ${Math.round(currentRect.top)} px`;
      });
      globalThis.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new globalThis.PerformanceObserver(() => globalThis.tellPainted()).observe({ type: 'paint', buffered: true });
}

// The following run in the page.
const painted = () =>
  new Promise((resolve) =>
    globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(() => setTimeout(resolve))),
  );
const isDefined = (selector) => [...document.querySelectorAll(selector)].every((each) => each.matches(':defined'));
const isSettled = (selector) =>
  [...document.querySelectorAll(selector)].every((each) => each.shadowRoot?.querySelector('.base:not([aria-busy])'));
const scrollOn = () => {
  globalThis.scrollBy({ top: globalThis.innerHeight / 2, behavior: 'instant' });
  return globalThis.scrollY + globalThis.innerHeight >= globalThis.document.documentElement.scrollHeight - 1;
};

async function measure(browser, address, selector, { width, height, change }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const paint = gate();
  await page.exposeFunction('tellPainted', paint.open);
  await page.evaluateOnNewDocument(recordShifts);
  const gates = await holdRequests(page, address, change);
  const opened = page.goto(address);
  const steps = {
    paint: () => paint.opened,
    script: async () => {
      gates.script.open();
      await page.waitForFunction(isDefined, {}, selector);
    },
    feed: async () => {
      gates.feed.open();
      await page.waitForFunction(isSettled, {}, selector);
    },
    images: async () => {
      gates.images.open();
      await opened;
      await page.waitForNetworkIdle({ idleTime: 100 });
    },
    scrolling: async () => {
      while (!(await page.evaluate(scrollOn))) await page.evaluate(painted);
    },
  };
  const shifts = {};
  for (const [name, step] of Object.entries(steps)) {
    await step();
    await page.evaluate(painted);
    shifts[name] = summary(await page.evaluate(() => globalThis.shifts.splice(0)));
  }
  await context.close();
  const all = Object.values(shifts);
  const total = all.reduce((sum, { shift }) => sum + shift, 0);
  return { total, steps: shifts, moved: all.flatMap(({ moved }) => moved).join('\n') };
}

const summary = (shifts) => ({
  shift: shifts.reduce((sum, { value }) => sum + value, 0),
  moved: shifts.flatMap(({ moved }) => moved),
});
