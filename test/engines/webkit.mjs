/** WebKitGTK for the runner of tests. */
import { startWebKit } from '../../scripts/test/webkit.mjs';
import { Unsupported } from './commands.mjs';

/** The tests of the built files that need no puppeteer. */
export const nodeTests = ['test/engines/hosts.mjs'];

/** The size that the runner gives the pages of other browsers. */
const usualWindow = { width: 800, height: 600 };

/** Starts it for the runner of tests. Its window shows one file of tests after the other. */
export function launcher() {
  let browser;
  let address;
  const active = new Set();
  return {
    name: 'WebKitGTK',
    // The runner's own commands treat the page as one of puppeteer's.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => browser.page,
    isActive: (id) => active.has(id),
    // The runner asks after the browser has ended, too.
    getBrowserUrl: () => address,
    async startSession(id, url) {
      browser ??= await startWebKit();
      active.add(id);
      address = url;
      // A test that was lost may have left another size.
      await browser.page.setViewport(usualWindow);
      await browser.page.goto(url);
    },
    async stopSession(id) {
      active.delete(id);
      const ended = browser;
      try {
        await ended?.page.goto('about:blank');
      } catch (error) {
        // A crash loses one file and not those that follow.
        ended.kill();
        if (browser === ended) browser = undefined;
        return { errors: [{ message: error.message }] };
      }
      return {};
    },
    /**
     * Ends the browser whose page runs a test that does not end. The runner then notices, and goes on with the next file.
     * Returns whether the page was there.
     */
    lose(id) {
      if (!active.has(id) || !browser) return false;
      browser.kill();
      browser = undefined;
      return true;
    },
    async stop() {
      await browser?.stop();
    },
  };
}

/** @throws Always: WebDriver has no command for media, and rewriting the style sheets of a page for print crashes WebKitGTK 2.50. */
export function emulate() {
  throw new Unsupported('WebDriver cannot emulate media');
}

/** @throws If a time zone is wanted: WebDriver has no command for it. */
export function emulateTimeZone(_page, { timezoneId }) {
  if (timezoneId) throw new Unsupported('WebDriver cannot set a time zone');
}
