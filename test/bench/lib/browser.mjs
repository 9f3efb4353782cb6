/** Opens a page under a profile and measures its first view. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../../../scripts/test/chromium.mjs';
import { countNodes, observe } from './observe.js';

/** Latency as DevTools applies it for Slow 4G, ms a request; bytes a second. */
const slow4g = { latency: 562.5, download: 1_600_000 / 8, upload: 750_000 / 8 };

export const profiles = {
  slow: { title: '4× CPU slowdown, Slow 4G', cpu: 4, network: slow4g },
  fast: { title: 'not throttled', cpu: 1, network: undefined },
};

const quiet = 500;
const patience = 60_000;

export const startBrowser = async () => puppeteer.launch({ ...(await chromium()), headless: true });

/**
 * Opens an empty page in a context of its own: nothing is cached.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openBlank(browser, site) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
  const session = await page.createCDPSession();
  // The measured page stays in the process of this one, which is running and connected to the server.
  await page.goto(`${site.url}/blank.html`);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  return { context, page, session };
}

/** The counters of the page's process, in ms and bytes. */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = Object.fromEntries(metrics.map(({ name, value: amount }) => [name, amount]));
  return {
    tasks: value.TaskDuration * 1000,
    thread: value.ThreadTime * 1000,
    heap: value.JSHeapUsedSize,
  };
}

/**
 * Time of the main thread between two counters, in ms: the thread's own clock, which other programs of the machine do not change.
 * But a slowdown makes the idle thread spin too; then it is the duration of tasks.
 */
export const cpuTime = (before, after, { cpu }) =>
  cpu > 1 ? after.tasks - before.tasks : after.thread - before.thread;

/** Counts requests and the bytes that come over the network, with headers. */
export function watchNetwork(session) {
  const seen = { requests: 0, bytes: 0, open: new Set(), changed: performance.now() };
  const note = (change) => (event) => {
    seen.changed = performance.now();
    change(event);
  };
  session.on(
    'Network.requestWillBeSent',
    note(({ requestId, request }) => {
      if (request.url.startsWith('data:')) return;
      seen.requests++;
      seen.open.add(requestId);
    }),
  );
  session.on(
    'Network.loadingFinished',
    note(({ requestId, encodedDataLength }) => {
      if (seen.open.delete(requestId)) seen.bytes += encodedDataLength;
    }),
  );
  session.on(
    'Network.loadingFailed',
    note(({ requestId }) => seen.open.delete(requestId)),
  );
  return seen;
}

/** Resolves when all items are visible, and rejects if they are not in time. */
function allShown(session, count) {
  return new Promise((resolve, reject) => {
    let shown = '0';
    const late = setTimeout(() => reject(new Error(`only ${shown} of ${count} items after 60 s`)), patience);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchShown') return;
      shown = payload;
      if (Number(shown) < count) return;
      clearTimeout(late);
      resolve();
    });
  });
}

/** Resolves when for a while nothing was requested and nothing changed in the page, after at most five seconds. */
async function settled(page, network) {
  const end = performance.now() + 5000;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, quiet / 2));
    const sinceChange = await page.evaluate(() => performance.now() - globalThis.benchSeen.mutated);
    if (!network.open.size && performance.now() - network.changed > quiet && sinceChange > quiet) return;
  }
}

/** The largest sum of layout shifts in a session window: shifts less than 1 s apart, in 5 s at most. */
function cumulativeShift(shifts) {
  let largest = 0;
  let session = { sum: 0, start: -Infinity, end: -Infinity };
  for (const { value, startTime } of shifts) {
    const isSame = startTime - session.end < 1000 && startTime - session.start < 5000;
    session = { sum: isSame ? session.sum + value : value, start: isSame ? session.start : startTime, end: startTime };
    largest = Math.max(largest, session.sum);
  }
  return largest;
}

export async function throttle(session, { cpu, network }) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const { latency, download, upload } = network;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
}

/**
 * Opens a page and measures it until it is quiet.
 * @param {{ site: object, path: string, profile: object, wanted: { hosts?: string, items: string, count: number } }} view
 */
export async function measuredView(browser, { site, path, profile, wanted }) {
  const { context, page, session } = await openBlank(browser, site);
  try {
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'benchShown' });
    await page.evaluateOnNewDocument(observe, wanted);
    await throttle(session, profile);
    const network = watchNetwork(session);
    const before = await counters(session);
    const shown = allShown(session, wanted.count);
    await Promise.all([shown, page.goto(`${site.url}${path}`, { waitUntil: 'load' })]);
    await settled(page, network);
    const after = await counters(session);
    const { shown: items, first, last, longest, shifts } = await page.evaluate(() => globalThis.benchSeen);
    const nodes = await page.evaluate(countNodes, wanted);
    await session.send('HeapProfiler.collectGarbage');
    const { heap } = await counters(session);
    return {
      shown: items,
      requests: network.requests,
      bytes: network.bytes,
      first,
      last,
      cpu: cpuTime(before, after, profile),
      longest,
      shift: cumulativeShift(shifts),
      ...nodes,
      heap,
    };
  } finally {
    await context.close();
  }
}
