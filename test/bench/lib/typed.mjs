/** Opens a page, types into its search field and measures each keystroke. */
import { counters, cpuTime, openBlank, throttle } from './browser.mjs';
import { observe } from './observe.js';
import { observeTyping } from './observe-typing.js';

const words = ['integration', 'racism'];
/** How long nothing may change before the next keystroke, in ms. */
const quiet = 120;
const patience = 20_000;

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

async function openReady(browser, { site, path, profile, wanted }) {
  const blank = await openBlank(browser, site);
  const { page, session } = blank;
  await session.send('Runtime.enable');
  for (const name of ['benchShown', 'benchTyped']) await session.send('Runtime.addBinding', { name });
  await page.evaluateOnNewDocument(observe, wanted);
  await page.evaluateOnNewDocument(observeTyping, { hosts: wanted.hosts, quiet });
  await throttle(session, { cpu: profile.cpu });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction((count) => globalThis.benchSeen.shown >= count, { polling: 100 }, wanted.count);
  return blank;
}

/** The number of items shown. Runs in the page. */
function shownItems({ hosts, items }) {
  const roots = hosts ? [...document.querySelectorAll(hosts)].map(({ shadowRoot }) => shadowRoot) : [document];
  return roots.flatMap((root) => [...root.querySelectorAll(items)]).length;
}

/**
 * Types words into the page's search field, emptying it after each.
 * @returns {Promise<{ cpu: number, paint: number, results: number }[]>} of each keystroke, in ms
 */
export async function typedKeys(browser, view) {
  const { wanted } = view;
  const { context, page, session } = await openReady(browser, view);
  try {
    const field = await page.$(wanted.hosts ? `${wanted.hosts} >>> input[type=search]` : '#query');
    await field.focus();
    // What a form loads or prepares when its field gets the focus.
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.evaluate(() => globalThis.benchWatch());
    const keys = [];
    // A keystroke lasts until the next, so that no work is left out.
    let before = await counters(session);
    const press = async (type) => {
      const call = nextCall(session, 'benchTyped');
      await type();
      const times = JSON.parse(await call);
      const after = await counters(session);
      keys.push({ ...times, cpu: cpuTime(before, after, view.profile) });
      before = after;
    };
    for (const word of words) {
      for (const letter of word) await press(() => page.keyboard.press(letter));
      const shown = await page.evaluate(shownItems, wanted);
      if (wanted.isSearch && !shown) throw new Error(`found nothing for “${word}”`);
      await field.evaluate((input) => input.select());
      before = await counters(session);
      await press(() => page.keyboard.press('Delete'));
    }
    return keys;
  } finally {
    await context.close();
  }
}
