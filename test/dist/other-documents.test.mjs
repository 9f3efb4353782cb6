/** Checks that widgets work in a page that gets their tags from another document: a frame's, a parsed one, a template's. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const examples = widgets.map(({ example }) => example).join('');
const tags = widgets.map(({ tag }) => tag).join();
const frame = '<iframe srcdoc="<!doctype html><title>Frame</title>"></iframe>';

/** What gives a page its tags. Each runs in the page. */
const sources = {
  'elements that a frame has created': (html) => {
    const parsed = new globalThis.DOMParser().parseFromString(html, 'text/html');
    const elements = [...parsed.body.children].map((element) => {
      const made = globalThis.frame.createElement(element.localName);
      for (const { name, value } of element.attributes) made.setAttribute(name, value);
      return made;
    });
    document.body.append(...elements);
  },
  'tags that a frame has parsed and shown': (html) => {
    globalThis.frame.body.innerHTML = `<main>${html}</main>`;
    document.body.append(globalThis.frame.querySelector('main'));
  },
  'tags that a frame has parsed, adopted': (html) => {
    globalThis.frame.body.innerHTML = `<main>${html}</main>`;
    document.body.append(document.adoptNode(globalThis.frame.querySelector('main')));
  },
  'copies of tags that a frame has parsed': (html) => {
    globalThis.frame.body.innerHTML = `<main>${html}</main>`;
    document.body.append(document.importNode(globalThis.frame.querySelector('main'), true));
  },
  'copies that a frame has made': (html) => {
    const main = document.createElement('main');
    main.innerHTML = html;
    document.body.append(globalThis.frame.importNode(main, true));
  },
  'a parsed document': (html) => {
    document.body.append(...new globalThis.DOMParser().parseFromString(html, 'text/html').body.childNodes);
  },
  'a made document': (html) => {
    const made = document.implementation.createHTMLDocument('');
    made.body.innerHTML = html;
    document.body.append(...made.body.childNodes);
  },
  'a template': (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    document.body.append(template.content);
  },
};

describe('tags from another document', { timeout: 600_000 }, () => {
  let host;
  let expected;
  before(async () => {
    host = await startHost();
    expected = await textsFrom('mpg-widgets.js', sources['a template']);
  });
  after(() => host.close());

  async function textsFrom(script, source) {
    const head = `<script type="module" src="/cdn/${script}"></script>`;
    const { page, complaints, close } = await host.openPage({ head, body: frame });
    await page.evaluate(() => (globalThis.frame = document.querySelector('iframe').contentDocument));
    await page.evaluate(source, examples);
    await page.waitForFunction(areShown, {}, tags, widgets.length);
    const shown = await page.evaluate(shownWidgets);
    await close();
    assert.deepEqual(complaints, []);
    return shown.map(({ tag, text }) => [tag, text]);
  }

  for (const script of ['mpg-widgets.js', 'all.js']) {
    for (const [name, source] of Object.entries(sources)) {
      it(`become widgets: ${name}, with ${script}`, async () => {
        assert.deepEqual(await textsFrom(script, source), expected);
      });
    }
  }
});

/** Whether this many widgets have loaded. Runs in the page. */
function areShown(selector, count) {
  const all = [...document.querySelectorAll(selector)];
  return all.length === count && all.every(({ shadowRoot }) => shadowRoot?.querySelector('.base:not([aria-busy])'));
}
