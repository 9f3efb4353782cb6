/** Opens a page, searches in it and measures what each keystroke and each click on a filter costs. */
import { counters, cpuTime, openBlank, throttle, watchNetwork } from './browser.mjs';
import { observe } from './observe.js';
import { observeSearch } from './observe-search.js';

const words = ['integration', 'racism'];
/** How long nothing may change before the next keystroke, in ms. */
const quiet = 120;
const patience = 60_000;
/** How long nothing is typed after a word, in ms: what a form has put off until then is counted. */
const rest = 1000;
/** How many filters are clicked on, and then once more. */
const filterCount = 3;

/** Waits for the next call of a function that the page was given. */
function nextCall(session, binding) {
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => reject(new Error(`${binding} was not called in time`)), patience);
    const listen = ({ name, payload }) => {
      if (name !== binding) return;
      clearTimeout(end);
      session.off('Runtime.bindingCalled', listen);
      resolve(payload);
    };
    session.on('Runtime.bindingCalled', listen);
  });
}

/** @returns the page, which shows its list, and what it has requested for that, if the network is watched */
async function openReady(browser, { site, path, profile, wanted }, isWatched = false) {
  const blank = await openBlank(browser, site);
  const { page, session } = blank;
  if (isWatched) await session.send('Network.enable');
  const network = isWatched ? watchNetwork(session) : undefined;
  await session.send('Runtime.enable');
  for (const name of ['benchShown', 'benchTyped']) await session.send('Runtime.addBinding', { name });
  await page.evaluateOnNewDocument(observe, wanted);
  await page.evaluateOnNewDocument(observeSearch, { hosts: wanted.hosts, quiet });
  await throttle(session, { cpu: profile.cpu });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle0', timeout: patience });
  await page.waitForFunction(
    (count) => globalThis.benchSeen.shown >= count,
    { polling: 100, timeout: patience },
    wanted.count,
  );
  return { ...blank, network };
}

/** The number of items shown. Runs in the page. */
function shownItems({ hosts, items }) {
  const roots = hosts ? [...document.querySelectorAll(hosts)].map(({ shadowRoot }) => shadowRoot) : [document];
  return roots.flatMap((root) => [...root.querySelectorAll(items)]).length;
}

/** Runs in the page: whether the next measurement lasts until the results have changed. */
function awaitResults(value) {
  globalThis.benchAwaitsResults = value;
}

/** Runs in the page: whether there is a filter to click on. */
const hasFilter = ({ hosts, filters }) => document.querySelector(hosts).shadowRoot.querySelector(filters) !== null;

/** Opens what has the filters in a narrow window, if there is such. */
async function openFilters(page, wanted) {
  const { hosts, toggle } = wanted;
  if (!toggle || (await page.evaluate(hasFilter, wanted))) return;
  await page.click(`${hosts} >>> ${toggle}`);
  // Not by a selector: that waits for mutations, and sees none in a shadow root.
  await page.waitForFunction(hasFilter, { polling: 100 }, wanted);
}

/** Runs in the page: clicks on a filter. */
function clickFilter({ hosts, filters }, place) {
  const root = hosts ? document.querySelector(hosts).shadowRoot : document;
  globalThis.benchClick(root.querySelectorAll(filters)[place]);
}

/** Runs in the page: the longest tasks before a time and from then on, in ms; 0 if they are below 50 ms. */
function longestTasks(since) {
  const longest = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));
  const isLater = ({ startTime, duration }) => startTime + duration >= since;
  const tasks = globalThis.benchTasks;
  return { first: longest(tasks.filter((task) => !isLater(task))), search: longest(tasks.filter(isLater)) };
}

const searchField = (page, { hosts }) => page.$(hosts ? `${hosts} >>> input[type=search]` : '#query');

/** Waits until the page does next to nothing, after at most 20 s: large feeds are stored while the browser is idle. */
async function atRest(session, profile) {
  const step = 500;
  const end = performance.now() + 20_000;
  let before = await counters(session);
  for (let spent = Infinity; spent > 0.04 * step && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, step));
    const now = await counters(session);
    spent = cpuTime(before, now, profile);
    before = now;
  }
}

/** Returns a function that does something and measures it, until the next time. */
async function measurer(session, profile) {
  let before = await counters(session);
  return {
    async restart() {
      before = await counters(session);
    },
    /** @returns {Promise<{ cpu: number }>} what the page does while nobody does anything, in ms */
    async rested() {
      await new Promise((resolve) => setTimeout(resolve, rest));
      const after = await counters(session);
      const cpu = cpuTime(before, after, profile);
      before = after;
      return { cpu };
    },
    /** @returns {Promise<{ cpu: number, paint: number, results: number }>} in ms */
    async measured(act) {
      const call = nextCall(session, 'benchTyped');
      await act();
      const times = JSON.parse(await call);
      const after = await counters(session);
      const cpu = cpuTime(before, after, profile);
      before = after;
      return { ...times, cpu };
    },
  };
}

/**
 * Types words into the page's search field, emptying it after each; then clicks on filters.
 * @returns {Promise<{ keys: object[], pauses: object[], clicks: object[] }>} `cpu`, `paint` and `results` of each, in ms; of
 *   the pauses after words only `cpu`
 */
export async function searched(browser, view) {
  const { wanted, profile } = view;
  const { context, page, session } = await openReady(browser, view);
  try {
    const field = await searchField(page, wanted);
    await field.focus();
    // What a form loads or prepares when its field gets the focus.
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.evaluate(() => globalThis.benchWatch());
    const keys = [];
    const pauses = [];
    const clicks = [];
    const { restart, rested, measured } = await measurer(session, profile);
    const typeWords = async () => {
      // A form may still be preparing what it searches in.
      await page.evaluate(awaitResults, true);
      await measured(() => page.keyboard.press('i'));
      await measured(() => page.keyboard.press('Backspace'));
      await page.evaluate(awaitResults, false);
      await atRest(session, profile);
      await restart();
      for (const word of words) {
        for (const letter of word) keys.push(await measured(() => page.keyboard.press(letter)));
        pauses.push(await rested());
        const shown = await page.evaluate(shownItems, wanted);
        if (wanted.isSearch && !shown) throw new Error(`found nothing for “${word}”`);
        await field.evaluate((input) => input.select());
        await restart();
        keys.push(await measured(() => page.keyboard.press('Delete')));
      }
    };
    if (!wanted.filtersOnly) await typeWords();
    if (wanted.filters) {
      await openFilters(page, wanted);
      await atRest(session, profile);
      await restart();
    }
    for (let click = 0; wanted.filters && click < 2 * filterCount; click++)
      clicks.push(await measured(() => page.evaluate(clickFilter, wanted, click % filterCount)));
    return { keys, pauses, clicks };
  } finally {
    await context.close();
  }
}

/**
 * Types the first letter as soon as the page has shown its list.
 * @returns {Promise<{ ready: number, heap: number, bytes: number, first: number, search: number }>} time from the focus until it
 *   has found something, in ms; heap, and what was loaded before that focus, in bytes; the longest task before that letter, and
 *   from then on, in ms
 */
export async function firstSearch(browser, view) {
  const { context, page, session, network } = await openReady(browser, view, true);
  const { bytes } = network;
  try {
    await page.evaluate(() => globalThis.benchWatch());
    const field = await searchField(page, view.wanted);
    await page.evaluate(awaitResults, true);
    const since = await page.evaluate(() => performance.now());
    const { measured } = await measurer(session, view.profile);
    const { start, results } = await measured(async () => {
      await field.focus();
      await page.keyboard.press('i');
    });
    await page.evaluate(awaitResults, false);
    for (const letter of 'ntegration') await measured(() => page.keyboard.press(letter));
    const tasks = await page.evaluate(longestTasks, since);
    await session.send('HeapProfiler.collectGarbage');
    const { heap } = await counters(session);
    return { ready: start + results - since, heap, bytes, ...tasks };
  } finally {
    await context.close();
  }
}
