/** Checks what a tag shows whose code cannot be loaded or run, and that it can be asked for again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { apart, until } from './apart.mjs';
import { shownInside, startHost } from './browser.mjs';

const { folder } = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const tag = 'mpg-programme-list';
const body = `<${tag}></${tag}>`;
const failed = 'This content could not be loaded.';

/** A request for a file of the widgets, at whatever address it is asked for again. */
const asksFor = (name, { pathname }) => decodeURIComponent(pathname).endsWith(`/${name}.js`);

/**
 * Whether a tag says that it could not be loaded, in the tag itself or in its shadow root. Runs in the page.
 * @param {boolean} mayShow whether it may show its content instead
 */
function saysSo(name, mayShow) {
  const widget = document.querySelector(name);
  const shown = widget.shadowRoot?.querySelector('.base') ?? widget;
  const hasContent = mayShow && shown.querySelector('a') && !shown.querySelector('.space');
  return (hasContent || /could not be loaded.*Try again/s.test(shown.textContent)) && widget.offsetHeight > 20;
}

/** Whether the host's own content is shown, or what stands in for it. Runs in the page. */
function showsOwn(mayShow) {
  const own = document.querySelector('#own');
  return own.querySelector('p').offsetHeight > 0 || (mayShow && Boolean(own.shadowRoot?.querySelector('a')));
}

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
    'Error has no stack and is no class': 'window.Error = () => undefined;',
    'arrays have no iterator': 'delete Array.prototype[Symbol.iterator];',
    'nothing listens': 'EventTarget.prototype.addEventListener = () => { throw new Error("Not here"); };',
    'tags have no names': 'delete Element.prototype.localName;',
    'Symbol is gone': 'delete window.Symbol;',
    'every object looks like a promise': 'Object.prototype.then = () => undefined;',
    'the console throws': 'console.warn = Object.fromEntries = () => { throw new Error("Not here"); };',
  };
  for (const [name, script] of Object.entries(replaced)) {
    it(`says so if nothing can start, as where ${name}`, async () => {
      const hostile = `<script>${script}</script>`;
      const { page, complaints, close } = await host.openPage({ head: hostile + head, body, isBroken: true });
      await until(await apart(page), saysSo, tag);
      if (!name.includes('console')) assert.match(complaints.join(), /could not start/);
      await close();
    });
  }

  it('says so in a div that stands for a tag too', async () => {
    const hostile = '<script>delete window.Symbol;</script>';
    const twin = '<div data-mpg="programme-card"></div>';
    const { page, close } = await host.openPage({ head: hostile + head, body: twin, isBroken: true });
    await until(await apart(page), saysSo, '[data-mpg]');
    await close();
  });

  const startless = {
    'no shadow roots': 'Element.prototype.attachShadow = () => { throw new Error("Not here"); };',
    'no shadow roots, without a word': 'Element.prototype.attachShadow = () => undefined;',
    'no elements made': 'document.createElement = () => { throw new Error("Not here"); };',
    'an image named createElement': 'addEventListener("DOMContentLoaded", () => document.body.append(addImage()));',
    'no templates filled': 'Object.defineProperty(Element.prototype, "innerHTML", { set() {} });',
    'no elements removed': 'Element.prototype.remove = () => undefined;',
    'no definition': 'CustomElementRegistry.prototype.define = () => undefined;',
    'a registry that knows every name': 'CustomElementRegistry.prototype.get = () => class {};',
    'no JSON': 'delete window.JSON;',
    'no custom elements': 'delete window.customElements;',
    'no URL and no frames': 'delete window.URL; delete HTMLIFrameElement.prototype.contentWindow;',
  };
  const scripts = {
    'mpg-widgets.js': head,
    'all.js': '<script type="module" src="/cdn/all.js"></script>',
    'mpg-widgets.classic.js': '<script src="/cdn/mpg-widgets.classic.js"></script>',
  };
  for (const [file, script] of Object.entries(scripts)) {
    for (const [name, code] of Object.entries({ ...replaced, ...startless })) {
      it(`leaves no tag empty in a page with ${file} where there is ${name}`, async () => {
        const addImage = `function addImage() {
          const image = new Image();
          image.name = 'createElement';
          return image;
        }`;
        const tags = `${body}<mpg-news-list id="own"><p>Own</p></mpg-news-list>`;
        const hostile = `<script>{ ${addImage} ${code} }</script>`;
        const { page, close } = await host.openPage({ head: hostile + script, body: tags, isBroken: true });
        const look = await apart(page);
        // `all.js` needs less of what browsers have.
        await until(look, saysSo, tag, file === 'all.js');
        assert.ok(await look(showsOwn, file === 'all.js'));
        await close();
      });
    }
  }

  it('says so if the loader finds no module to load', async () => {
    const { page, close } = await host.openPage({
      head: scripts['mpg-widgets.classic.js'],
      body,
      fails: ({ pathname }) => pathname.endsWith('/mpg-widgets.js'),
      isBroken: true,
    });
    await until(await apart(page), saysSo, tag);
    await close();
  });

  it('says so in tags that are added after the script has failed', async () => {
    const hostile = '<script>delete window.Symbol;</script>';
    const { page, close } = await host.openPage({ head: hostile + head, isBroken: true });
    const look = await apart(page);
    await look((name) => void document.body.append(document.createElement(name)), tag);
    await until(look, saysSo, tag);
    await close();
  });

  it('tells the page in mpg-error', async () => {
    const listener = `<script>
      addEventListener('mpg-error', ({ target, detail }) => {
        (window.told ??= []).push([target.localName, detail.error instanceof Error]);
      });
    </script>`;
    const fails = (url) => asksFor('core', url);
    const { page, close } = await host.openPage({ head: listener + head, body: body + body, fails, isBroken: true });
    await page.waitForFunction(() => globalThis.told?.length === 2);
    assert.deepEqual(await page.evaluate(() => globalThis.told), [
      [tag, true],
      [tag, true],
    ]);
    await close();
  });

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
