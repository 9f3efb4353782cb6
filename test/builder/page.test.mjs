/** Checks the built embed builder as a partner's webmaster uses it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { prerender } from '../../dist/prerender/index.js';
import { shownInside, startHost } from '../dist/browser.mjs';
import { application } from './applications.mjs';
import { look, previewOf, written } from './written.mjs';

const dist = new URL('../../dist/', import.meta.url);
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The most bytes that the builder loads besides the widgets in its preview, compressed. */
const mostBytes = 100_000;

const bytesOf = (path) =>
  brotliCompressSync(readFileSync(new URL(`.${path.replace(/\/$/, '/index.html')}`, dist))).length;

const codeOf = (page) => page.$eval('#code', ({ textContent }) => textContent);
const press = (page, name) => page.locator(`aria/${name}`).click();

describe('the embed builder', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Opens the builder with this fragment, which a link may have. */
  async function openBuilder(fragment = '', view = {}) {
    const opened = await host.open('/builder/', view);
    const { page } = opened;
    if (fragment) await page.evaluate((hash) => (globalThis.location.hash = hash), fragment);
    await page.waitForSelector('main');
    return opened;
  }

  it('leads to the code on the clipboard in four actions', async () => {
    const { page, complaints, close } = await openBuilder();
    await page.browserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
    let actions = 0;
    const act = (action) => ((actions += 1), action);

    await act(page.click('a[href^="#news-list"]'));
    await page.waitForSelector('::-p-text(Diversity and Integration)');
    await act(press(page, 'Diversity and Integration'));
    await act(press(page, 'div'));
    await act(press(page, 'Copy the code'));
    await page.waitForSelector('[role=status]::-p-text(Copied)');

    const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    assert.match(copied, /<div data-mpg="news-list" data-mpg-programme="diversity-integration">/);
    assert.equal(copied, await codeOf(page));
    assert.ok(actions <= 4, `${actions} actions`);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('loads at most 100 kB besides the widgets, in any language', async () => {
    const languages = ['en', 'ga', 'ru', 'ar'];
    for (const language of languages) {
      const { page, requests, close } = await openBuilder(`#publication-list?_ui=${language}`);
      await previewOf(page, 'mpg-publication-list');
      await page.evaluate(() => (globalThis.location.hash = ''));
      await page.waitForSelector('.gallery');
      await page.waitForNetworkIdle({ idleTime: 200 });
      const own = [...new Set(requests)].filter((path) => path.startsWith('/builder/'));
      const bytes = own.reduce((sum, path) => sum + bytesOf(path), 0);
      assert.ok(own.length > 5 && bytes <= mostBytes, `${language}: ${bytes} bytes in ${own.length} files`);
      await close();
    }
  });

  it('selects the code and names the keys where the browser refuses to copy', async () => {
    const { page, close } = await openBuilder('#digest');
    await page.evaluate(() => {
      globalThis.navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
      document.execCommand = () => false;
    });
    await press(page, 'Copy the code');
    await page.waitForSelector('.message::-p-text(Ctrl+C)');
    assert.equal(await page.evaluate(() => String(globalThis.getSelection())), await codeOf(page));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'code');
    await close();
  });

  it('keeps all that is set in the address, for the back button and for a colleague', async () => {
    const { page, close } = await openBuilder();
    await page.click('a[href^="#project-list"]');
    await page.click('input[name=page][value=dark]');
    await page.type('#setting-heading', 'Our projects');
    await page.waitForFunction(() => globalThis.location.hash.includes('heading=Our+projects'));
    await press(page, 'Vue');
    const code = await codeOf(page);
    const address = await page.evaluate(() => globalThis.location.hash);

    await page.goBack();
    await page.waitForSelector('#tab-html[aria-selected=true]');
    await page.goBack();
    await page.waitForSelector('input[value=plain]:checked');
    await page.goBack();
    await page.waitForSelector('.gallery');
    await page.goForward();
    await page.waitForSelector('h1::-p-text(Projects)');
    await close();

    const other = await openBuilder(address);
    assert.equal(await codeOf(other.page), code);
    const preview = await previewOf(other.page, 'mpg-project-list');
    assert.equal(await preview.$eval('html', ({ className }) => className), 'dark');
    await other.close();
  });

  it('shows a screen for any address, and no files of another server', async () => {
    const hostile = ['__proto__', '__defineGetter__', 'news-list?_lang=abcd', 'news-list?_lang=%21&_ui=__proto__'];
    for (const fragment of [...hostile, 'news-list?_base=https://other.example/']) {
      const { page, complaints, close } = await host.open(`/builder/?${fragment.length}#${fragment}`);
      await page.waitForSelector('h1');
      const shown = await page.evaluate(() => document.body.textContent);
      assert.ok(!shown.includes('other.example'), fragment);
      assert.deepEqual(complaints, []);
      await close();
    }
  });

  it('previews a phone on a phone, also after going back, until another width is chosen', async () => {
    const { page, close } = await openBuilder('', { width: 390 });
    await page.click('a[href^="#news-list"]');
    await page.waitForSelector('input[value=phone]:checked');
    await page.goBack();
    await page.waitForSelector('.gallery');
    await page.click('a[href^="#event-list"]');
    await page.waitForSelector('input[value=phone]:checked');
    await page.click('input[value=desktop]');
    await page.reload();
    await page.waitForSelector('input[value=desktop]:checked');
    await close();
  });

  it('leads a phone’s visitor to the preview and back, by touch and by keyboard', async () => {
    const { page, close } = await openBuilder('#publication-list', { width: 320 });
    await previewOf(page, 'mpg-publication-list');
    const top = await page.$eval('#setting-sort', (field) => {
      field.scrollIntoView({ block: 'center' });
      return globalThis.scrollY;
    });
    const isSeen = () => {
      const { top, bottom } = document.querySelector('iframe').getBoundingClientRect();
      return top >= 0 && bottom <= globalThis.innerHeight;
    };
    await page.click('.bar button::-p-text(Preview)');
    await page.waitForFunction(isSeen);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Preview');
    await page.waitForSelector('.bar button::-p-text(Settings)');
    await page.click('.bar button::-p-text(Settings)');
    assert.equal(await page.evaluate(() => globalThis.scrollY), top);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Settings');

    await page.focus('h1');
    await page.keyboard.press('Tab');
    assert.deepEqual(
      await page.evaluate(() => [document.activeElement.textContent, document.activeElement.offsetWidth > 1]),
      ['Preview', true],
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(isSeen);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'page');
    await close();
  });

  it('says whose content it shows if a link names another feed, and that frames do not show it', async () => {
    const other = 'http://127.0.0.1:9/feed.json';
    const { page, close } = await openBuilder(`#digest?src=${encodeURIComponent(other)}&_code=frame`);
    const warnings = () => page.$$eval('.warning', (all) => all.map(({ textContent }) => textContent));
    const [first, above, inFrame] = await warnings();
    assert.match(first, /^This is not MPG’s content. It comes from 127.0.0.1:9: /);
    assert.equal(above, first);
    assert.match(inFrame, /^A frame shows only feeds .* 127.0.0.1:9 is left out/);
    assert.doesNotMatch(await codeOf(page), /src=http|:9/);
    await press(page, 'HTML');
    assert.match(await codeOf(page), /src="http:\/\/127.0.0.1:9\/feed.json"/);
    assert.equal((await warnings()).length, 2);
    await page.evaluate(() => (globalThis.location.hash = 'digest?src=/cdn/feed.json&_code=frame'));
    await page.waitForSelector('#tab-frame[aria-selected=true]');
    assert.deepEqual(await warnings(), []);
    assert.match(await codeOf(page), /src=%2Fcdn%2Ffeed.json/);
    await close();
  });

  it('edits code that is on a page already', async () => {
    const { page, close } = await openBuilder();
    await page.click('.paste summary');
    await page.type('#pasted', 'Nothing');
    await press(page, 'Edit');
    await page.waitForSelector('.message::-p-text(no MPG widget)');
    await page.$eval('#pasted', (field) => (field.value = '[mpg widget="event-list" limit="3" colour="red"]'));
    await press(page, 'Edit');
    await page.waitForSelector('h1::-p-text(Events)');
    await page.waitForSelector('.message::-p-text(colour)');
    assert.equal(await codeOf(page), '[mpg widget="event-list" limit="3"]');
    await close();
  });

  it('shows the visitor’s own style sheet, and keeps it from scripts and from the builder', async () => {
    const { page, close } = await openBuilder('#about?_page=own');
    const css = 'body { background: rgb(1, 2, 3) } </style><script>parent.document.title = "taken"</script>';
    await page.$eval(
      '#css',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      css,
    );
    const preview = await previewOf(page, 'mpg-about');
    await preview.waitForFunction(() => globalThis.getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)');
    assert.equal(await preview.evaluate(() => globalThis.origin), 'null');
    assert.equal(await page.title(), 'About MPG – MPG Widgets');
    await close();
  });

  it('shows nothing in its preview’s page outside of the sandbox', async () => {
    const { page, close } = await host.open('/builder/preview.html');
    await page.evaluate(() => {
      const snippet = { widget: 'digest', settings: {}, tokens: {}, lang: '', dir: '' };
      globalThis.postMessage({
        type: 'mpg-show',
        snippet,
        host: 'plain',
        css: '',
        lang: 'en',
        dir: 'ltr',
        base: '/cdn/',
      });
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await page.$('mpg-digest'), null);
    await close();
  });

  it('says what the contrast guard makes of a colour on the page in the preview', async () => {
    const { page, close } = await openBuilder('#digest?--mpg-color-accent=%23ffcc00', { width: 1280 });
    const preview = await previewOf(page, 'mpg-digest');
    await page.waitForSelector('.hint::-p-text(Too little contrast here)');
    const said = await page.$eval('[id$="accent-word"]', ({ textContent }) => /#[0-9a-f]{6}/.exec(textContent)[0]);
    const guardedColor = () =>
      document
        .querySelector('mpg-digest')
        .shadowRoot.querySelector('.base')
        .style.getPropertyValue('--mpg-color-accent');
    const guarded = await preview.waitForFunction(guardedColor, { polling: 50 });
    const shown = await guarded.jsonValue();
    const channels = /rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)/.exec(shown).slice(1).map(Number);
    assert.equal(said, `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
    await page.click('input[name=page][value=dark]');
    await page.waitForSelector('.hint::-p-text(Legible here)');
    await close();
  });

  describe('writes code that shows the widget of the preview', () => {
    const fragment = '#news-list?heading=News+%22and%22+more&limit=3&_lang=fr&--mpg-color-accent=%23a41034';
    let codes;
    let shown;
    before(async () => {
      ({ codes, shown } = await written(host, fragment, ['html', 'div', 'frame', 'react', 'vue', 'prerendered']));
      assert.ok(shown.text.includes('News "and" more'));
    });

    async function assertShown({ page, complaints, close }) {
      await shownInside(page, 'mpg-news-list', '.base:not([aria-busy]) [part~=news]');
      assert.deepEqual(await look(page, 'mpg-news-list'), shown);
      await close();
      assert.deepEqual(complaints, []);
    }

    for (const form of ['html', 'div'])
      it(`as ${form}`, async () => assertShown(await host.openPage({ body: codes[form] })));

    for (const form of ['react', 'vue'])
      it(`in an application: ${form}`, async () => {
        const files = { '/app.js': await application(form, codes[form]) };
        const head = '<script defer src="/app.js"></script>';
        await assertShown(await host.openPage({ head, body: '<main></main>', files, isBroken: true }));
      });

    it('in a frame', async () => {
      const { page, complaints, close } = await host.openPage({ body: codes.frame, isBroken: true });
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await shownInside(frame, 'mpg-news-list', '.base:not([aria-busy]) [part~=news]');
      assert.deepEqual(await look(frame, 'mpg-news-list'), shown);
      await page.waitForSelector('iframe[style*="height"]');
      await close();
      assert.deepEqual(complaints, []);
    });

    it('prerendered', async () => {
      const tags = codes.prerendered.slice(codes.prerendered.indexOf('<script'));
      const feed = JSON.parse(readFileSync(new URL('cdn/feed.json', dist), 'utf8'));
      const body = await prerender(tags, { url: 'http://127.0.0.1/', feed });
      assert.match(codes.prerendered, /npx mpg-widgets prerender /);
      await assertShown(await host.openPage({ body }));
    });
  });

  for (const [what, { hash, width = 1280, features = [] }] of Object.entries({
    'the first screen': { hash: '' },
    'the first screen on a phone, in Arabic': { hash: '#?_ui=ar', width: 320 },
    'a widget’s settings': { hash: '#publication-list?--mpg-color-accent=%23ffcc00' },
    'a widget’s settings on a phone': { hash: '#publication-list?_page=own', width: 320 },
    'a widget’s settings in the dark, in Arabic': {
      hash: '#project-card?_ui=ar&_code=shortcode&--mpg-color-accent=%23ffcc00',
      width: 768,
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    },
  })) {
    it(`has no fault that axe finds, and nothing too wide: ${what}`, async () => {
      const { page, close } = await openBuilder(hash, { width });
      await page.emulateMediaFeatures(features);
      if (hash.includes('list') || hash.includes('card'))
        await previewOf(page, /#([a-z-]+)/.exec(hash)[1].replace(/^/, 'mpg-'));
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      const { violations } = await page.evaluate(`${axe}; axe.run(document, { iframes: false })`);
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
      assert.deepEqual(faults, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await close();
    });
  }

  it('works with the keyboard alone', async () => {
    const { page, close } = await openBuilder();
    await page.focus('a[href^="#digest"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.localName === 'h1');
    await page.focus('#tab-html');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-div');
    await page.keyboard.press('End');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-prerendered');
    assert.match(await codeOf(page), /npx mpg-widgets prerender/);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'code');
    await close();
  });
});
