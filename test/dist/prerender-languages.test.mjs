/** A server writes the same texts as the browser, in every language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { prerender } from 'mpg-widgets/prerender';
import { parse } from 'parse5';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
const files = readdirSync(new URL('../../src/locales/', import.meta.url));
const languages = files.filter((file) => /^[a-z]{2}\.ts$/.test(file)).map((file) => file.slice(0, 2));
const rightToLeft = ['ar'];
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const examples = widgets.map(({ example }) => example).join('\n');

/** Texts of all widgets, in the order of the page. Runs in the page. */
function shownTexts() {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  return all.map(({ shadowRoot }) => shadowRoot.querySelector('.base').textContent);
}

/** Texts in the shadow roots that a server has written. */
function writtenTexts(page) {
  const textOf = ({ value, childNodes = [] }) => value ?? childNodes.map(textOf).join('');
  const roots = ({ content, childNodes = [] }) => (content ? [content] : childNodes.flatMap(roots));
  return roots(parse(page)).map(({ childNodes }) => textOf(childNodes.find(({ tagName }) => tagName === 'div')));
}

// Node has data for Maltese, in which days of a range have no “ta’”. Chromium has none, and the library brings its own.
const comparable = (text) => text.replaceAll(/\s+/g, ' ').replaceAll(' ta’ ', ' ').trim();

describe('a server writes the texts of all widgets as the browser does', () => {
  let host;
  let expected;
  let written;
  const body = languages
    .map((lang) => `<div lang="${lang}" dir="${rightToLeft.includes(lang) ? 'rtl' : 'ltr'}">${examples}</div>`)
    .join('\n');

  before(async () => {
    host = await startHost();
    const { page } = await host.openPage({ head, body, width: 1280 });
    expected = await page.evaluate(shownTexts);
    written = writtenTexts(await prerender(body, { feed }));
  });
  after(() => host.close());

  for (const [index, lang] of languages.entries()) {
    it(`in ${lang}`, () => {
      const [there, here] = [written, expected].map((texts) =>
        texts.slice(index * widgets.length, (index + 1) * widgets.length).map(comparable),
      );
      assert.equal(there.length, widgets.length);
      assert.deepEqual(there, here);
    });
  }
});
