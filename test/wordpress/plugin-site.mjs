/** A site that has the plugin from the built zip, a feed beside it, and a browser with somebody of each role. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { startSite } from './site.mjs';

const zip = fileURLToPath(new URL('../../dist/wordpress/mpg-widgets.zip', import.meta.url));
const muPlugin = (name) => new URL(`mu-plugins/${name}.php`, import.meta.url);
const script = (name) => fileURLToPath(new URL(`php/${name}.php`, import.meta.url));
const settingsPage = '/wp-admin/options-general.php?page=mpg-widgets';

/** Starts all of it. The plugin is not there yet: `upload` brings it. */
export async function startPluginSite() {
  const [site, feed, browser] = await Promise.all([
    startSite({
      muPlugins: ['near-feed', 'complaints', 'spoken'].map(muPlugin),
      workers: 4,
      settings: { WP_ACCESSIBLE_HOSTS: '127.0.0.1', WP_DEBUG: true, WP_DEBUG_DISPLAY: false, FS_METHOD: 'direct' },
    }),
    startFeed(),
    chromium().then((options) => puppeteer.launch(options)),
  ]);
  return new PluginSite(site, feed, browser);
}

/** A server whose answer a test can change. It lets any page read it, as MPG’s own does. */
async function startFeed() {
  const feed = { requests: [], answer: (response) => response.writeHead(404).end() };
  const server = createServer((request, response) => {
    feed.requests.push({ path: request.url, agent: request.headers['user-agent'], headers: request.headers });
    response.setHeader('access-control-allow-origin', '*');
    feed.answer(response, request);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  feed.address = `http://127.0.0.1:${server.address().port}/feed.json?part=$1`;
  feed.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return feed;
}

class PluginSite {
  #users = new Map();

  constructor(site, feed, browser) {
    this.site = site;
    this.feed = feed;
    this.browser = browser;
  }

  /** A tab of somebody who is logged in. The same for each call. */
  async as(role) {
    if (!this.#users.has(role)) this.#users.set(role, await this.#logIn(role));
    return this.#users.get(role);
  }

  async #logIn(role) {
    const page = await this.#tab();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${this.site.address}/wp-login.php`);
    // Not typed: the page moves the cursor to the first field a moment after it has loaded.
    const fill = (selector, text) => page.$eval(selector, (field, value) => (field.value = value), text);
    await fill('#user_login', role);
    await fill('#user_pass', this.site.passwords[role]);
    await submit(page, '#wp-submit');
    if (!page.url().includes('/wp-admin/')) throw new Error(`${role} is not logged in`);
    return page;
  }

  async #tab() {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    // The editor asks whether what is not saved may be lost.
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('pageerror', (error) => (page.errors ??= []).push(String(error)));
    return page;
  }

  /** Uploads the zip and activates the plugin, as an administrator does. */
  async upload() {
    const page = await this.as('administrator');
    await page.goto(`${this.site.address}/wp-admin/plugin-install.php?tab=upload`);
    await (await page.$('#pluginzip')).uploadFile(zip);
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await submit(page, '#install-plugin-submit');
    await submit(page, 'a[href*="action=activate"]');
  }

  /** Changes settings, as an administrator does. @returns the page's messages */
  async set(values) {
    const page = await this.as('administrator');
    await page.goto(this.site.address + settingsPage);
    for (const [name, value] of Object.entries(values)) {
      if (name === 'lang') await page.select('#mpg-widgets-lang', value);
      else await page.$eval(`#mpg-widgets-${name}`, (field, text) => (field.value = text), value);
    }
    // A browser accepts only some addresses; the server must not rely on that.
    await page.$eval('form[action="options.php"]', (form) => (form.noValidate = true));
    await submit(page, '#submit');
    return page.$$eval('.notice, .wrap p', (all) => all.map(({ textContent }) => textContent.trim()).join('\n'));
  }

  /** What the page of the settings says. */
  async settingsText() {
    const page = await this.as('administrator');
    await page.goto(this.site.address + settingsPage);
    return page.$eval('.wrap', ({ textContent }) => textContent);
  }

  /** Opens the editor with a new post. `fieldOf` then finds the field with a label in the sidebar. */
  async openEditor(role) {
    const page = await this.as(role);
    await page.goto(`${this.site.address}/wp-admin/post-new.php`);
    await page.waitForFunction(() => globalThis.wp?.data?.select('core/blocks')?.getBlockType('mpg/digest'));
    await page.evaluate(() => {
      const { select, dispatch } = globalThis.wp.data;
      const isGreeting = select('core/edit-post').isFeatureActive('welcomeGuide');
      if (isGreeting) dispatch('core/edit-post').toggleFeature('welcomeGuide');
      globalThis.fieldOf = (name) => {
        const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
        return labels.find(({ textContent }) => textContent.trim() === name)?.control;
      };
    });
    await page.waitForFunction(() => !document.querySelector('.edit-post-welcome-guide'));
    return page;
  }

  /** Waits until the editor shows a widget. @returns {Promise<import('puppeteer-core').Frame>} where it is */
  async preview(page, tag) {
    const isShown = (name) => document.querySelector(name)?.shadowRoot?.querySelector('.base:not([aria-busy])');
    const canvas = await canvasOf(page);
    await canvas.waitForFunction(isShown, { polling: 50 }, tag);
    return canvas;
  }

  /** Sends a request to the REST API as somebody. */
  async rest(role, method, path, body) {
    const page = await this.as(role);
    if (!page.url().includes('/wp-admin')) await page.goto(`${this.site.address}/wp-admin/profile.php`);
    return page.evaluate(request, method, path, body);
  }

  /** Writes a post as somebody, and publishes it as an administrator if they may not. @returns {Promise<{ id: number, link: string, raw: string }>} */
  async post(role, content, title = 'Post') {
    const status = role === 'contributor' ? 'pending' : 'publish';
    const made = await this.rest(role, 'POST', '/wp/v2/posts', { title, content, status });
    if (!made.id) throw new Error(JSON.stringify(made));
    if (status === 'pending') await this.publish(made.id);
    const { link, content: stored } = await this.rest('administrator', 'GET', `/wp/v2/posts/${made.id}?context=edit`);
    return { id: made.id, link, raw: stored.raw };
  }

  publish(id) {
    return this.rest('administrator', 'POST', `/wp/v2/posts/${id}`, { status: 'publish' });
  }

  /**
   * Opens a page as a visitor, waits for its widgets, and says what is there.
   * @param {{ isScriptless?: boolean, use?: (page: import('puppeteer-core').Page) => Promise<void> }} [view] whether scripts are
   * off; what to do on the page first
   */
  async visit(link, { isScriptless = false, use } = {}) {
    const page = await this.#tab();
    if (isScriptless) await page.setJavaScriptEnabled(false);
    await page.goto(link);
    if (!isScriptless) await page.waitForFunction(areShown, { polling: 50 });
    await use?.(page);
    const seen = await page.evaluate(whatIsThere);
    await page.browserContext().close();
    return { ...seen, errors: page.errors ?? [] };
  }

  /** Runs WordPress’s tasks that are due, after making the plugin’s due. @returns how often it is repeated */
  async runTasks() {
    const schedule = await this.site.run(script('refresh-now'));
    await fetch(`${this.site.address}/wp-cron.php`);
    return schedule;
  }

  /** Everything that the plugin has in the database. */
  left() {
    return this.site.run(script('left'));
  }

  /** Notices and warnings that the plugin had a part in. */
  complaints() {
    const log = join(this.site.root, 'wp-content/complaints.log');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  async stop() {
    await this.browser.close();
    this.feed.stop();
    await this.site.stop();
  }
}

/** What is written is in a frame of its own in newer versions of WordPress. @returns {Promise<import('puppeteer-core').Frame>} */
export async function canvasOf(page) {
  const root = await page.waitForSelector(
    'iframe[name="editor-canvas"], [aria-label="Add default block"], [data-block]',
  );
  const canvas = (await root.contentFrame()) ?? page.mainFrame();
  await canvas.waitForSelector('[aria-label="Add default block"], [data-block]');
  return canvas;
}

export async function submit(page, selector) {
  await Promise.all([page.waitForNavigation(), page.$eval(selector, (button) => button.click())]);
}

// Runs in the page.
async function request(method, path, body) {
  const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const headers = { 'X-WP-Nonce': nonce, ...(body && { 'Content-Type': 'application/json' }) };
  const answer = await fetch(`/wp-json${path}`, { method, headers, body: body && JSON.stringify(body) });
  return answer.json();
}

// Runs in the page: whether all widgets have loaded.
function areShown() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  return widgets.every((widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])'));
}

// Runs in the page.
function whatIsThere() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  const text = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    widgets: widgets.map((widget) => ({
      tag: widget.localName,
      attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
      shown: text(widget.shadowRoot?.querySelector('.base')),
      hasMessage: Boolean(widget.shadowRoot?.querySelector('[part~=message]')),
      fallback: text(widget),
      links: [...widget.querySelectorAll('a')].map(({ href }) => href),
    })),
    twins: [...document.querySelectorAll('div[data-mpg]')].map((twin) => text(twin)),
    notes: [...document.querySelectorAll('.mpg-widgets-note')].map(text),
    scripts: [...document.querySelectorAll('script[src*="mpg-widgets"]')].map(({ type, dataset }) => ({
      type,
      feed: dataset.feed,
    })),
    text: text(document.querySelector('.entry-content') ?? document.body),
  };
}
