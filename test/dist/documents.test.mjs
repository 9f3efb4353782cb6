/** Checks that widgets work in documents of every kind: XHTML, SVG, without a doctype, and written by a script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const tags = widgets.map(({ tag }) => tag);
const examples = widgets.map(({ example }) => example).join('\n');
/** Examples of XML too: each attribute has a value. */
const markup = examples.replaceAll(/ ([\w-]+)(?=[ >](?![^<]*"))/g, ' $1=""');
const html = 'http://www.w3.org/1999/xhtml';
const scripts = ['mpg-widgets.js', 'mpg-widgets.classic.js', 'all.js'];

/** Documents that are not HTML, with a script. Chromium runs no modules in them. */
const documents = {
  'application/xhtml+xml': (script, lang = 'xml:lang="en" lang="en"') => `<?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="${html}" ${lang}><head><title>Host</title><script src="/cdn/${script}"></script></head>
    <body>${markup}</body></html>`,
  'image/svg+xml': (script) => `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" width="800" height="30000">
    <script href="/cdn/${script}"/>
    <foreignObject width="700" height="30000"><div xmlns="${html}">${markup}</div></foreignObject></svg>`,
};

describe('a document', { timeout: 600_000 }, () => {
  let host;
  let expected;
  before(async () => {
    host = await startHost();
    const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
    const { page, close } = await host.openPage({ head, body: examples });
    expected = await textsIn(page);
    await close();
  });
  after(() => host.close());

  const textsIn = async (page) => (await page.evaluate(shownWidgets)).map(({ tag, text }) => [tag, text]);

  /** Opens a page and fails unless its widgets show all that they do in a page of HTML, without a word in the console. */
  async function assertShown(parts, prepare) {
    const { page, complaints, close } = await host.openPage(parts);
    await prepare?.(page);
    await page.waitForFunction(areShown, {}, tags.join(), tags.length);
    assert.deepEqual(await textsIn(page), expected);
    assert.deepEqual(complaints, []);
    return { page, close };
  }

  for (const [type, text] of Object.entries(documents)) {
    for (const script of scripts) {
      it(`of type ${type} shows all widgets, with ${script}`, async () => {
        const { page, close } = await assertShown({ type, text: text(script) });
        await page.evaluate(search, 'integration');
        await page.waitForFunction(() =>
          document.querySelector('mpg-publication-list').shadowRoot.querySelector('mark'),
        );
        await close();
      });
    }
  }

  it('of XHTML names its language with xml:lang', async () => {
    const type = 'application/xhtml+xml';
    const { page, close } = await host.openPage({ type, text: documents[type]('all.js', 'xml:lang="fr"') });
    const label = () => document.querySelector('mpg-publication-list').shadowRoot.querySelector('label').textContent;
    await page.waitForFunction(`(${label})().includes('Rechercher')`);
    await close();
  });

  const modes = {
    'no doctype': '',
    'an old doctype': `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "${html}/DTD/xhtml1-transitional.dtd">`,
  };
  const inTable = (doctype) => `${doctype}<html lang="en"><head><title>Host</title>
    <style>td { font: 20px/1.2 sans-serif; height: 50% } main { width: 700px }</style>
    <script type="module" src="/cdn/mpg-widgets.js"></script></head>
    <body><table><tr><td><main>${examples}</main></td></tr></table></body></html>`;
  for (const [mode, doctype] of Object.entries(modes)) {
    it(`with ${mode} looks as with that of today`, async () => {
      const [one, other] = await Promise.all(
        [doctype, '<!doctype html>'].map((start) => host.openPage({ text: inTable(start) })),
      );
      const [compatMode, found] = [await one.page.evaluate(() => document.compatMode), await one.page.evaluate(boxes)];
      assert.equal(compatMode, doctype ? 'CSS1Compat' : 'BackCompat');
      assert.deepEqual(found, await other.page.evaluate(boxes));
      await Promise.all([one.close(), other.close()]);
    });
  }

  for (const script of scripts) {
    const tag = `<script type="module" src="/cdn/${script}"></script>`;
    const written = (text) =>
      `<script>document.write(${JSON.stringify(text).replaceAll('</', String.raw`<\/`)})</script>`;

    it(`shows all widgets where script tag and widgets are written by scripts: ${script}`, async () => {
      const { close } = await assertShown({ head: written(tag), body: written(examples) });
      await close();
    });

    const first = { 'with widgets': examples, 'without widgets': '<p>Nothing</p>' };
    const second = { 'with the script again': tag, 'without the script': '' };
    for (const [before, body] of Object.entries(first)) {
      for (const [after, head] of Object.entries(second)) {
        it(`that replaces one ${before} shows all widgets ${after}: ${script}`, async () => {
          const text = `<!doctype html><html lang="en"><head><title>New</title>${head}</head><body>${examples}</body></html>`;
          const { close } = await assertShown({ head: tag, body }, (page) => page.evaluate(replaceDocument, text));
          await close();
        });
      }
    }
  }
});

/** Boxes and sizes of text of all that the widgets render, as seen from each widget. Runs in the page. */
function boxes() {
  const { document, getComputedStyle } = globalThis;
  return [...document.querySelectorAll('main > *')].map((widget) => {
    const { left, top } = widget.getBoundingClientRect();
    const parts = [...widget.shadowRoot.querySelectorAll('.base, .base *')].filter((part) => part.checkVisibility());
    return parts.map((part) => {
      const box = part.getBoundingClientRect();
      const { fontSize, lineHeight } = getComputedStyle(part);
      return [part.localName, box.width, box.height, box.left - left, box.top - top, fontSize, lineHeight].join();
    });
  });
}

/** Whether this many widgets have loaded. Runs in the page. */
function areShown(selector, count) {
  const all = [...document.querySelectorAll(selector)];
  return all.length === count && all.every(({ shadowRoot }) => shadowRoot?.querySelector('.base:not([aria-busy])'));
}

/** Types into the list of publications. Runs in the page. */
function search(text) {
  const field = document.querySelector('mpg-publication-list').shadowRoot.querySelector('[part=query]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Runs in the page. */
function replaceDocument(text) {
  document.open();
  document.write(text);
  document.close();
}
