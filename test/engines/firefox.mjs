/** Firefox, driven by puppeteer over WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { firefox } from '../../scripts/test/firefox.mjs';
import { Unsupported } from './commands.mjs';

/** The tests of the built files that open a page and need no DevTools of Chromium. */
export const nodeTests = [
  'both-forms',
  'first-round',
  'hydration',
  'hydration-replay',
  'languages',
  'long-list',
  'microsite',
  'nodes',
  'page',
  'prerender-languages',
  'prerendered-wake',
  'snippet',
].map((name) => `test/dist/${name}.test.mjs`);

/** What a saved file opens takes the focus from the page. */
const context = { downloadBehavior: { policy: 'deny' } };

/** Starts it for the runner of tests, with storage of its own. */
export const launcher = async () =>
  chromeLauncher({
    puppeteer,
    launchOptions: await firefox(),
    createPage: async ({ browser }) => {
      const page = withSpace(await (await browser.createBrowserContext(context)).newPage());
      // A page has loaded with its modules. On a busy machine these take longer than puppeteer waits.
      page.setDefaultNavigationTimeout(120_000);
      return page;
    },
  });

/** Names the space bar for WebDriver BiDi, which has only the character. */
function withSpace(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  return page;
}

/** Sets these media features of a page, and no others. `wanted` is what the command of DevTools takes. */
export async function emulate(page, { media, features }) {
  const wanted = Object.fromEntries(features.map(({ name, value }) => [name, value]));
  if (wanted['prefers-contrast']) throw new Unsupported('Firefox cannot emulate prefers-contrast');
  await inTab(page, setMedia, {
    mediumOverride: media,
    prefersColorSchemeOverride: wanted['prefers-color-scheme'] || 'none',
    prefersReducedMotionOverride: wanted['prefers-reduced-motion'] || 'none',
    forcedColorsOverride: wanted['forced-colors'] || 'none',
  });
}

// Runs in Firefox's own window.
function setMedia(tab, overrides) {
  Object.assign(tab, overrides);
}

export const emulateTimeZone = (page, { timezoneId }) => page.emulateTimezone(timezoneId || undefined);

/** Calls a function in Firefox's own window with the browsing context of a page and a value. */
async function inTab(page, action, value) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const tab = `gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())}).browsingContext`;
  const { result } = await connection.send('script.evaluate', {
    expression: `(${action})(${tab}, ${JSON.stringify(value)})`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
