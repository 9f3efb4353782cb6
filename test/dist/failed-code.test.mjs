/** Checks what a tag shows whose code cannot be loaded or run, and that it can be asked for again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { shownInside, startHost } from './browser.mjs';

const { folder } = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const tag = 'mpg-programme-list';
const body = `<${tag}></${tag}>`;
const failed = 'This content could not be loaded.';

/** A request for a file of the widgets, at whatever address it is asked for again. */
const asksFor = (name, { pathname }) => decodeURIComponent(pathname).endsWith(`/${name}.js`);

describe('a tag whose code cannot be loaded', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const textOf = (page) => page.$eval(tag, (widget) => widget.textContent);

  for (const name of ['core', 'programme-list', 'programmes']) {
    it(`says so, and shows its content when the visitor tries again: ${name}`, async () => {
      let isGone = true;
      const fails = (url) => isGone && asksFor(name, url);
      const { page, complaints, close } = await host.openPage({ head, body, fails, isBroken: true });
      await page.waitForSelector(`${tag} button`);
      assert.match(await textOf(page), new RegExp(failed));
      const first = complaints.length;

      await page.click(`${tag} button`);
      await page.waitForNetworkIdle();
      assert.match(await textOf(page), new RegExp(failed), 'it fails again');
      assert.equal(complaints.slice(first).filter((complaint) => complaint.includes('[mpg-widgets]')).length, 0);

      isGone = false;
      await page.click(`${tag} button`);
      await shownInside(page, tag, 'a');
      assert.equal(await textOf(page), '');
      await close();
    });
  }

  it('shows its content when it is added again', async () => {
    let isGone = true;
    const fails = (url) => isGone && asksFor('core', url);
    const { page, close } = await host.openPage({ head, body, fails, isBroken: true });
    await page.waitForSelector(`${tag} button`);
    isGone = false;
    await page.evaluate((name) => document.body.append(document.createElement(name)), tag);
    await page.waitForFunction(
      (name) => [...document.querySelectorAll(name)].every(({ shadowRoot }) => shadowRoot?.querySelector('a')),
      {},
      tag,
    );
    assert.equal(await textOf(page), '');
    await close();
  });

  it('says so in the language of the page', async () => {
    const fails = (url) => asksFor('programmes', url);
    const { page, close } = await host.openPage({ head, body, lang: 'ar', fails, isBroken: true });
    await page.waitForFunction((name) => document.querySelector(`${name} [lang=ar][dir=rtl]`), {}, tag);
    await close();
  });

  it('leaves the host’s own content', async () => {
    const fails = (url) => asksFor('core', url);
    const own = `<${tag}><a href="/">Own</a></${tag}>`;
    const { page, complaints, close } = await host.openPage({ head, body: own, fails, isBroken: true });
    assert.ok(complaints.some((complaint) => complaint.includes(`<${tag}> could not be loaded`)));
    assert.equal(await textOf(page), 'Own');
    await close();
  });

  const broken = {
    'has a syntax error': 'export {',
    throws: 'throw new Error("Broken");',
    'is a page': '<!doctype html>',
  };
  for (const [name, code] of Object.entries(broken)) {
    it(`says so if a file ${name}, and leaves the other tags`, async () => {
      const files = { [`/cdn/${folder}/programmes.js`]: code };
      const others = `${body}<mpg-news-list></mpg-news-list>`;
      const { page, close } = await host.openPage({ head, body: others, files, isBroken: true });
      await page.waitForSelector(`${tag} button`);
      await shownInside(page, 'mpg-news-list', 'a');
      await close();
    });
  }

  it('shows its content if the host lets it have no styles', async () => {
    const hostile = `<script>
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        get: () => [],
        set() {
          throw new Error('Not here');
        },
      });
    </script>`;
    const { page, close } = await host.openPage({ head: hostile + head, body, isBroken: true });
    await shownInside(page, tag, 'a');
    await close();
  });

  const replaced = {
    'Object.fromEntries is gone': 'Object.fromEntries = undefined;',
    'Error has no stack and is no class': 'window.Error = () => undefined;',
    'querySelectorAll returns no list': 'Document.prototype.querySelectorAll = () => ({ length: 0 });',
    'Map is something else': 'const Map = {};',
    'elements have no closest': 'Element.prototype.closest = undefined;',
  };
  for (const [name, script] of Object.entries(replaced)) {
    it(`says so if nothing can start, as where ${name}`, async () => {
      const hostile = `<script>${script}</script>`;
      const { page, complaints, close } = await host.openPage({ head: hostile + head, body, isBroken: true });
      await page.waitForSelector(`${tag} button`);
      assert.match(complaints.join(), /could not start/);
      await close();
    });
  }

  it('says so if the host does not let it be defined', async () => {
    const hostile = `<script>
      const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, ...rest) {
        if (name === '${tag}') throw new Error('Not here');
        return define.call(this, name, ...rest);
      };
    </script>`;
    const others = `${body}<mpg-news-list></mpg-news-list>`;
    const { page, close } = await host.openPage({ head: hostile + head, body: others, isBroken: true });
    await page.waitForSelector(`${tag} button`);
    await shownInside(page, 'mpg-news-list', 'a');
    await close();
  });
});
