/** Opens pages that load the built library, like a host's page, and records what a host would not want. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { firefox } from '../../scripts/test/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { widgets } from './manuals.mjs';

/** Serves `dist` and starts a browser for one test file. */
export async function startHost() {
  const launch = process.env.TEST_ENGINE === 'firefox' ? await firefox() : await chromium();
  const [server, browser] = await Promise.all([serve(), puppeteer.launch(launch)]);
  return {
    /**
     * Opens a path of the server.
     * @param {string} path
     * @param {{ width?: number, isScriptless?: boolean }} [view] width of the window, in CSS pixels; whether scripts are off
     */
    open: (path, view) => open(browser, server.url, path, undefined, view),
    /**
     * Opens a page with this markup.
     * @typedef {object} Page
     * @property {string} [head]
     * @property {string} [body]
     * @property {string} [lang] language of the page; English by default
     * @property {string} [policy] Content-Security-Policy
     * @property {(path: string) => Promise<void> | undefined} [hold] lets a request wait before it is sent
     * @property {(url: URL) => boolean} [fails] whether a request fails as if the network were gone
     * @property {Record<string, string>} [answers] JSON that answers requests, by path
     * @property {boolean} [isScriptless] whether scripts are off
     * @property {Record<string, string>} [files] further scripts of the host, by their paths
     * @property {string} [type] type of the document; HTML by default
     * @property {string} [text] the whole document, instead of head and body
     * @property {boolean} [isBroken] whether a widget of the page never shows anything
     * @param {Page} page
     */
    openPage: (page) => open(browser, server.url, '/test-page.html', page, page),
    /**
     * Opens a page of another server.
     * @param {string} url
     * @param {{ isScriptless?: boolean }} [view] whether scripts are off
     */
    openAt: (url, view) =>
      open(browser, new URL(url).origin, new URL(url).pathname, undefined, { isBroken: true, ...view }),
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

async function open(browser, origin, path, markup, { width, isScriptless, isBroken } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen = { requests: [], complaints: [] };
  watch(page, seen);
  await page.evaluateOnNewDocument(noteViolations);
  if (width) await page.setViewport({ width, height: 800 });
  if (isScriptless) await page.setJavaScriptEnabled(false);
  if (markup) await answerWith(page, origin + path, markup);
  await page.goto(origin + path);
  if (!isScriptless && !isBroken && requestsScript(seen))
    await page.waitForFunction(isSettled, {}, widgets.map(({ tag }) => tag).join());
  await page.waitForNetworkIdle({ idleTime: 200 });
  const violations = () => page.evaluate(() => globalThis.policyViolations);
  return { page, ...seen, violations, close: () => context.close() };
}

const requestsScript = ({ requests }) => requests.some((path) => path.endsWith('.js'));

// Runs in the page: whether all widgets are defined and have finished loading.
function isSettled(selector) {
  const isReady = (widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])');
  return [...document.querySelectorAll(selector)].every(isReady);
}

function watch(page, { requests, complaints }) {
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
}

// Runs in the page before its own scripts.
function noteViolations() {
  globalThis.policyViolations = [];
  globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    globalThis.policyViolations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/** Answers one URL itself. All other requests go to the server. */
async function answerWith(
  page,
  url,
  { head = '', body = '', lang = 'en', type = 'text/html', text, policy, hold, fails, files = {}, answers = {} },
) {
  const headers = policy ? { 'content-security-policy': policy } : {};
  const html =
    text ??
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>
    <link rel="icon" href="/hosts/icon.svg">${head}</head><body>${body}</body></html>`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.url() === url) void request.respond({ contentType: type, headers, body: html });
    else if (pathname in files) void request.respond({ contentType: 'text/javascript', body: files[pathname] });
    else if (pathname in answers) void request.respond({ contentType: 'application/json', body: answers[pathname] });
    else if (fails?.(new URL(request.url()))) void request.abort();
    else void Promise.resolve(hold?.(pathname)).then(() => request.continue());
  });
}

/** Waits until a widget shows such an element. (Selectors that look into shadow roots see no change inside them.) */
export async function shownInside(page, tag, selector) {
  const isShown = (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector(inside);
  // Not with each frame, since frames out of view are drawn seldom.
  const handle = await page.waitForFunction(isShown, { polling: 50 }, tag, selector);
  return handle.asElement();
}

/** The text of each widget on a page, in page order. Runs in the page. */
export function shownWidgets() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  return widgets.map((widget) => {
    const base = widget.shadowRoot?.querySelector('.base');
    const text = [...(base?.children ?? [])].map(({ textContent }) => textContent).join(' ');
    return {
      tag: widget.localName,
      text: text.replace(/\s+/g, ' ').trim(),
      height: widget.offsetHeight,
      isLoading: Boolean(base?.hasAttribute('aria-busy')),
      hasMessage: Boolean(base?.querySelector('[part~=message]')),
    };
  });
}
