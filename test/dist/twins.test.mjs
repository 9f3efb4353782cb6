/** Checks that `<div data-mpg="…">` is the element in all respects, for editors that strip unknown tags. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { widgetFiles } from '../../scripts/build/page-files.mjs';
import { shownInside, shownWidgets } from './browser.mjs';
import { widgets } from './manuals.mjs';
import { isWaking, startPrerenderingHost } from './prerendered.mjs';
import { assertOneRound } from './rounds.mjs';

const files = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const module = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

/** The same markup with a `div` for each widget's element. */
const twinOf = (markup) =>
  markup
    .replaceAll(/<mpg-([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g, (_, name, attributes) => {
      const renamed = attributes.replaceAll(/\s+([a-z-]+(?:="[^"]*")?)/g, ' data-mpg-$1');
      return `<div data-mpg="${name}"${renamed}>`;
    })
    .replaceAll(/<\/mpg-[a-z-]+>/g, '</div>');

describe('a div for editors that strip unknown tags', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  for (const { name, tag, example } of widgets) {
    it(`shows what <${tag}> shows`, async () => {
      const body = `${twinOf(example)}<hr>${example}`;
      const { page, complaints, close } = await host.openPage({ head: module, body });
      await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 2, {}, tag);
      const [twin, element] = await page.evaluate(shownWidgets);
      await close();
      assert.ok(twin.text.length > 20 && !twin.hasMessage, `shows content: “${twin.text}”`);
      assert.deepEqual(twin, element);
      assert.deepEqual(complaints, []);
    });

    it(`requests the files of <${tag}> at once`, () =>
      assertOneRound(host, [...widgetFiles(files, name), 'feed.json'], {
        head: module,
        withoutWaiting: ['mpg-widgets.js'],
        body: twinOf(example),
      }));
  }

  const [{ tag, example }] = widgets.filter(({ name }) => name === 'programme-card');

  for (const [what, head] of Object.entries({
    'a script without type="module"': '<script src="/cdn/mpg-widgets.js"></script>',
    'the classic loader': '<script src="/cdn/mpg-widgets.classic.js"></script>',
    'the one file with everything': '<script type="module" src="/cdn/all.js"></script>',
    'the script twice': `${module}<script type="module" src="/cdn/mpg-widgets.js?ver=2"></script>`,
  })) {
    it(`is a widget with ${what}`, async () => {
      const { page, complaints, close } = await host.openPage({ head, body: twinOf(example) });
      await shownInside(page, tag, 'a');
      const [{ hasMessage }, ...others] = await page.evaluate(shownWidgets);
      await close();
      assert.ok(!hasMessage && !others.length);
      assert.deepEqual(complaints, []);
    });
  }

  it('follows its attributes, and passes on the element’s events', async () => {
    const body = '<div data-mpg="programme-card" data-mpg-programme="no-such-programme"></div>';
    const { page, close } = await host.openPage({ head: module, body });
    await shownInside(page, tag, '.base:not([aria-busy])');
    const loaded = page.evaluate(
      () => new Promise((done) => document.querySelector('[data-mpg]').addEventListener('mpg-load', () => done(true))),
    );
    await page.$eval('[data-mpg]', (twin) => {
      twin.setAttribute('data-mpg-heading-level', '4');
      twin.setAttribute('data-mpg-programme', 'anti-discrimination-equality');
      twin.setAttribute('data-mpg-src', '/cdn/feed.json?again');
    });
    assert.equal(await loaded, true);
    await shownInside(page, tag, 'h4 a');
    await close();
  });

  it('keeps its content where the widget’s code cannot be loaded', async () => {
    const body = '<div data-mpg="programme-card"><a href="/reports">Our reports</a></div>';
    const fails = ({ pathname }) => pathname.includes('/chunks/');
    const { page, close } = await host.openPage({ head: module, body, fails, isBroken: true });
    await page.waitForSelector(tag);
    assert.equal(await page.$eval('[data-mpg]', (twin) => twin.innerText), 'Our reports');
    await close();
  });

  it('wakes the element that was prerendered in it, without a request for the feed', async () => {
    const { page, requests, complaints, close } = await host.openPrerendered(twinOf(example));
    const [{ hasMessage, text }, ...others] = await page.evaluate(shownWidgets);
    await close();
    assert.ok(text.length > 20 && !hasMessage && !others.length);
    assert.deepEqual([requests.filter(isWaking), complaints], [[], []]);
  });

  it('names the tag that there is no widget for', async () => {
    const { page, complaints, close } = await host.openPage({ head: module, body: '<div data-mpg="news">News</div>' });
    await page.waitForSelector('mpg-news');
    assert.match(complaints.join(), /there is no <mpg-news>/);
    await close();
  });
});
