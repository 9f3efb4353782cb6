/** The built files where the page has not all that browsers of today have: newer APIs are deleted one by one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { shownWidgets } from './browser.mjs';
import { widgets } from './manuals.mjs';
import { startPrerenderingHost } from './prerendered.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const examples = widgets.map(({ example }) => example).join('\n');

/** APIs that the built files use, or that are newer than the oldest browsers. Those in one line are deleted together. */
const deleted = `
  AbortSignal.any AbortSignal.timeout
  AbortController AbortSignal
  URL.canParse URL.parse
  Document.prototype.adoptedStyleSheets ShadowRoot.prototype.adoptedStyleSheets
  CSSStyleSheet.prototype.replace CSSStyleSheet.prototype.replaceSync
  IntersectionObserver
  ResizeObserver
  PerformanceObserver
  requestIdleCallback cancelIdleCallback
  Element.prototype.checkVisibility
  Array.prototype.findLast Array.prototype.findLastIndex Array.prototype.toSorted Array.prototype.toReversed Array.prototype.with
  Object.groupBy Map.groupBy Promise.withResolvers Promise.any Promise.try Set.prototype.union Iterator.prototype.map
  structuredClone String.prototype.at String.prototype.isWellFormed
  CSS
  matchMedia
  MessageChannel
  TransformStream TextDecoderStream ReadableStream.prototype.pipeThrough
  Response.prototype.body
  scheduler navigation crypto indexedDB localStorage sessionStorage caches trustedTypes
  Navigator.prototype.clipboard Navigator.prototype.serviceWorker Navigator.prototype.connection
  Element.prototype.role Element.prototype.ariaHidden Element.prototype.ariaLabel HTMLElement.prototype.popover
  WeakRef FinalizationRegistry
`;

/** Parts of `Intl`: without them the words may differ. */
const parts = `
  Intl
  Intl.Collator
  Intl.DateTimeFormat
  Intl.DateTimeFormat.prototype.formatRange Intl.DateTimeFormat.prototype.formatRangeToParts
  Intl.DisplayNames
  Intl.ListFormat
  Intl.Locale
  Intl.NumberFormat
  Intl.PluralRules
  Intl.RelativeTimeFormat Intl.Segmenter Intl.DurationFormat Intl.supportedValuesOf
  Intl.getCanonicalLocales
`;

const linesOf = (text) => text.trim().split(/\n\s*/);

// Runs in the page before its own scripts. What cannot be deleted is replaced by undefined.
const removal = (line) => `<script>
  for (const path of ${JSON.stringify(line.split(' '))}) {
    const keys = path.split('.');
    const name = keys.pop();
    const owner = keys.reduce((object, key) => object?.[key], globalThis);
    if (owner && !delete owner[name]) Object.defineProperty(owner, name, { value: undefined });
    if (owner?.[name] !== undefined) throw new Error(path + ' is still there');
  }
</script>`;

// Runs in the page: whether its widget has each of its styles once as an element, here, in a frame and here again.
const writtenStyles = () => {
  const widget = document.querySelector('mpg-publication-list');
  const frame = document.body.appendChild(document.createElement('iframe'));
  return [document.body, frame.contentDocument.body, document.body].map((place) => {
    place.append(widget);
    const written = [...widget.shadowRoot.querySelectorAll('style')].map(({ textContent }) => textContent);
    return written.join() === widget.constructor.elementStyles.map(({ cssText }) => cssText).join();
  });
};

describe('dist/cdn in a page without', () => {
  let host;
  let whole;
  let wholeHeights;

  before(async () => {
    host = await startPrerenderingHost();
    whole = (await open(head)).shown;
    const { page, close } = await host.openPage({ head, body: examples });
    wholeHeights = (await page.evaluate(shownWidgets)).map(({ tag, height }) => [tag, height]);
    await close();
  });
  after(() => host.close());

  async function open(markup, { body = examples, lang = 'en' } = {}) {
    const { page, complaints, close } = await host.openPage({ head: markup, body, lang });
    const shown = (await page.evaluate(shownWidgets)).map(({ tag, text, isLoading, hasMessage }) => ({
      ...{ tag, text, isLoading, hasMessage },
    }));
    await close();
    return { shown, complaints };
  }

  for (const line of linesOf(deleted)) {
    it(`${line}: everything is shown`, async () => {
      const { shown, complaints } = await open(removal(line) + head);
      assert.deepEqual(shown, whole);
      assert.deepEqual(complaints, []);
    });
  }

  for (const line of linesOf(parts)) {
    it(`${line}: everything is shown, in plainer words`, async () => {
      const { shown, complaints } = await open(removal(line) + head);
      for (const [index, { tag, text, ...state }] of shown.entries()) {
        const { text: wanted } = whole[index];
        assert.deepEqual(state, { isLoading: false, hasMessage: false }, tag);
        assert.ok(text.length > 0.75 * wanted.length, `<${tag}>: “${text}” for “${wanted}”`);
      }
      assert.deepEqual(complaints, []);
    });
  }

  it('any part of Intl: a language without data of its own is shown', async () => {
    const body = '<mpg-publication-list></mpg-publication-list><mpg-event-list></mpg-event-list>';
    for (const lang of ['fr', 'mt']) {
      const { shown, complaints } = await open(removal('Intl') + head, { body, lang });
      for (const { tag, isLoading, hasMessage } of shown) assert.ok(!isLoading && !hasMessage, tag);
      assert.deepEqual(complaints, []);
    }
  });

  it('parts of Intl that do not throw: everything is shown, in plainer words', async () => {
    const script = `<script>
      for (const name of Object.getOwnPropertyNames(Intl))
        if (typeof Intl[name] === 'function') Intl[name] = () => { throw new Error(name); };
    </script>`;
    const { shown, complaints } = await open(script + head);
    for (const [index, { tag, text, isLoading, hasMessage }] of shown.entries()) {
      assert.ok(!isLoading && !hasMessage, tag);
      assert.ok(text.length > 0.75 * whole[index].text.length, `<${tag}>: “${text}”`);
    }
    assert.deepEqual(complaints, []);
  });

  const refuse = "() => { throw new TypeError('Illegal constructor'); }";
  const sheets = {
    'can be made': `CSSStyleSheet = new Proxy(CSSStyleSheet, { construct: ${refuse} });`,
    'can be written': `CSSStyleSheet.prototype.replaceSync = ${refuse};`,
    'keep what is written': 'CSSStyleSheet.prototype.replaceSync = () => undefined;',
    'can be adopted': `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set: ${refuse} });`,
    'stay adopted': `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set() {} });`,
  };
  for (const [what, script] of Object.entries(sheets)) {
    it(`style sheets that ${what}: everything looks the same`, async () => {
      const { page, complaints, close } = await host.openPage({
        head: `<script>${script}</script>${head}`,
        body: examples,
      });
      const heights = (await page.evaluate(shownWidgets)).map(({ tag, height }) => [tag, height]);
      await close();
      assert.deepEqual(heights, wholeHeights);
      assert.deepEqual(complaints, []);
    });
  }

  const withoutSheets = {
    exist: removal('Document.prototype.adoptedStyleSheets ShadowRoot.prototype.adoptedStyleSheets'),
    'stay adopted': `<script>${sheets['stay adopted']}</script>`,
  };
  for (const [what, markup] of Object.entries(withoutSheets)) {
    it(`style sheets that ${what}: a copy that is rendered anew has each of its styles once, wherever it is`, async () => {
      const { page, complaints, close } = await host.openPrerendered('<mpg-publication-list></mpg-publication-list>', {
        change: (html) => html.replace(/(data-mpg-prerendered=")\w+/, '$1older'),
        head: markup + head,
      });
      await page.waitForFunction(() =>
        document.querySelector('mpg-publication-list').shadowRoot.querySelector('style'),
      );
      await page.evaluate(() => (document.querySelector('mpg-publication-list').query = 'integration'));
      await page.waitForSelector('mpg-publication-list >>> mark');
      assert.deepEqual(await page.evaluate(writtenStyles), [true, true, true]);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('storage that may be read: everything is shown', async () => {
    const refuse = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(
      (name) =>
        `Object.defineProperty(globalThis, '${name}', { get() { throw new DOMException('', 'SecurityError'); } });`,
    );
    const { shown, complaints } = await open(`<script>${refuse.join('')}</script>${head}`);
    assert.deepEqual(shown, whole);
    assert.deepEqual(complaints, []);
  });

  it('IntersectionObserver: a lazy widget far below is loaded at once', async () => {
    const body = '<div style="height: 9000px"></div><mpg-news-list loading="lazy"></mpg-news-list>';
    const { shown } = await open(removal('IntersectionObserver') + head, { body });
    assert.ok(shown[0].text.length > 100);
  });

  it('IntersectionObserver: an old prerendered copy is renewed', async () => {
    const { page, complaints, close } = await host.openPrerendered('<mpg-news-list></mpg-news-list>', {
      now: new Date(Date.now() - 5 * 24 * 60 * 60 * 1000),
      head: removal('IntersectionObserver') + head,
    });
    await page.waitForFunction(() => document.querySelector('mpg-news-list').hasUpdated);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a script that the browser can read: the host’s own content stays', async () => {
    const body = '<mpg-news-list><p>Own content</p></mpg-news-list>';
    const { page, close } = await host.openPage({ head: '<script type="module">class {</script>', body });
    assert.ok(await page.$eval('p', (own) => own.getClientRects().length > 0));
    await close();
  });
});
