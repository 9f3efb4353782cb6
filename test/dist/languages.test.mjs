import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { noteCombinations } from '../support/combinations.mjs';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

/** Maximum size of a language for its readers, in bytes after brotli. */
const limit = 2500;
/** Maximum size of languages that include the names that Chromium lacks. See docs/decisions/0009-cldr.md. */
const limitWithNames = 3500;
const withNames = ['ga', 'mt', 'sq'];

const files = readdirSync(new URL('../../src/locales/', import.meta.url));
const languages = files.flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []).filter((code) => code !== 'en');

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const { example } = widgets.find(({ name }) => name === 'programme-card');

const brotliSize = (path) => brotliCompressSync(readFileSync(new URL(`../../dist${path}`, import.meta.url))).length;
/** The language of a language file, such as `fr`; nothing for other files. */
const languageOf = (path) => /\/([a-z]{2})\.js$/.exec(path)?.[1] ?? [];

describe('languages of a page', () => {
  let host;
  let inEnglish;

  /** A page with one widget. */
  const openIn = (language) => host.openPage({ head, body: `<div lang="${language}">${example}</div>` });

  /** The scripts that such a page loads. */
  const scriptsIn = async (language) => {
    const { requests, close } = await openIn(language);
    await close();
    return [...new Set(requests)].filter((path) => path.endsWith('.js'));
  };

  before(async () => {
    host = await startHost();
    inEnglish = await scriptsIn('en');
  });
  after(() => host.close());

  it('cost English readers nothing', () => {
    assert.ok(inEnglish.length);
    assert.deepEqual(
      inEnglish.filter((path) => /\/(languages|[a-z]{2})\.js$/.test(path)),
      [],
    );
  });

  it('cost English readers nothing if the page names a country', async () => {
    assert.deepEqual((await scriptsIn('en-IE')).sort(), inEnglish.toSorted());
  });

  for (const language of languages) {
    const most = withNames.includes(language) ? limitWithNames : limit;
    it(`load only ${language}, in at most ${most} bytes`, async (test) => {
      const more = (await scriptsIn(language)).filter((path) => !inEnglish.includes(path));
      assert.deepEqual(more.flatMap(languageOf), [language]);
      const own = more.filter((path) => !path.includes('/languages.js'));
      assert.equal(more.length, own.length + 1, 'the list of languages comes too');
      const sizes = own.map((path) => [path, brotliSize(path)]);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      test.diagnostic(`${language}: ${total} of ${most} bytes, ${sizes.flat().join(' ')}`);
      assert.ok(total <= most, `${total} bytes are more than ${most}`);
      noteCombinations('page × language', 1);
    });
  }

  it('stay the same if another language cannot be loaded', async () => {
    const { page, complaints, close } = await openIn('en');
    const shown = async () => (await page.evaluate(shownWidgets)).map(({ text }) => text);
    const before = await shown();
    await page.setOfflineMode(true);
    const failed = new Promise((resolve) => page.once('requestfailed', resolve));
    await page.evaluate(() => document.querySelector('[lang=en]:not(html)').setAttribute('lang', 'fr'));
    await failed;
    await page.waitForNetworkIdle({ idleTime: 200 });
    const afterwards = await shown();
    await close();
    assert.ok(before[0]);
    assert.deepEqual(afterwards, before);
    assert.deepEqual(
      complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
  });
});
