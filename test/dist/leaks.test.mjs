/** Checks that the built widgets leave nothing behind when a page removes them, whatever they were doing. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { prerender } from 'mpg-widgets/prerender';
import { noteCombinations } from '../support/combinations.mjs';
import { startHost } from './browser.mjs';
import { answers, startFaultyServer } from './faulty-server.mjs';
import { countLeftovers, watchScript } from './leftovers.mjs';
import { widgets } from './manuals.mjs';
import * as removals from './removals.mjs';
import { allowLocalServers } from './told.mjs';

/** How often all widgets are added and removed in each of some twenty states. */
const rounds = 5;
const warmUps = 20;
const head = `${watchScript}<script type="module" src="/cdn/mpg-widgets.js"></script>`;
const threeDays = 3 * 24 * 60 * 60 * 1000;

/** All widgets, with further attributes. */
const all = (attributes = '') =>
  widgets.map(({ example }) => example.replace(/^<mpg-[\w-]+/, `$& ${attributes}`)).join('');

const whole = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
/** The items that the examples name, and two of each kind: many cycles shall take little time. */
const feed = {
  ...whole,
  items: whole.items.filter(({ id, _mpg }, index) => {
    const before = whole.items.slice(0, index).filter((item) => item._mpg.kind === _mpg.kind);
    return before.length < 2 || all().includes(`"${id}"`);
  }),
};
const asleep = (now = new Date()) => prerender(all(), { feed, now });

/** What is in the page without widgets: observers of tags and of divs that stand for them, and the page's own elements. */
const pageItself = [
  'MutationObserver',
  'MutationObserver',
  'body',
  'head',
  'html',
  'link',
  'meta',
  'script',
  'script',
  'title',
];

describe('widgets that a page adds and removes 100 times leave nothing behind', () => {
  let host;
  let faulty;
  let page;
  let close;
  before(async () => {
    [host, faulty] = await Promise.all([startHost(), startFaultyServer()]);
    const answers = { '/cdn/feed.json': JSON.stringify(feed) };
    const hold = (path) => (/\/fi\b/.test(path) ? new Promise(() => undefined) : undefined);
    ({ page, close } = await host.openPage({ head, answers, hold, body: `<div>${all()}</div>` }));
    await page.evaluate(() => document.querySelector('div').remove());
    await allowLocalServers(page);
    await page.evaluate(removals.prepareCycles);
  });
  after(async () => {
    await close();
    await Promise.all([host.close(), faulty.close()]);
  });

  const never = () => faulty.address(() => undefined);
  const failing = (status) => faulty.address(answers(status));

  const repeat = (html, act, count) =>
    // On the global object, since Chromium may collect the promise of an evaluation while it waits.
    page.evaluate(`globalThis.run = (async () => {
      const act = ${act};
      for (let rest = ${count}; rest; rest--) await cycle(${JSON.stringify(html)}, act);
    })()`);

  async function checkRemovals(act, tags, src = '') {
    const html = `<div data-src="${src}">${tags}</div>`;
    // What is loaded and made once for a page stays. Some of it is made in a later frame, so not in each of the first rounds.
    await repeat(html, act, warmUps);
    const before = await countLeftovers(page);
    assert.deepEqual([before.running, before.widgets], [pageItself, []]);
    await repeat(html, act, rounds);
    assert.deepEqual(await countLeftovers(page), before);
    noteCombinations('cycles without a leak', rounds * widgets.length);
  }

  /** States of widgets, what leads to them, and the widgets with their attributes. */
  const states = [
    ['that are not there for long', removals.atOnce, () => all()],
    ['that have drawn nothing but a skeleton', removals.afterTwoFrames, () => all()],
    ['that are loading', removals.whileLoading, () => all(`src="${never()}"`)],
    ['that have loaded', removals.loaded, () => all()],
    ['that have loaded and were moved', removals.removedTwice, () => all()],
    ['that are far below', removals.farBelow, () => all()],
    ['that are hidden', removals.afterTwoFrames, () => all('hidden loading="lazy"')],
    ['that have failed', removals.failed, () => all(`src="${failing(404)}"`)],
    ['that are about to try again', removals.betweenTwoTries, () => all(`src="${failing(503)}"`)],
    ['that refresh', removals.beforeRefresh, () => all('refresh="1"')],
    ['whose colours are guarded', removals.withGuardedColours, () => all('style="--mpg-color-text: #aaa"')],
    ['that are being printed', removals.whilePrinting, () => all('browse deep-links')],
    ['that announce something', removals.whileAnnouncing, () => all()],
    ['that a page translator has rewritten', removals.translated, () => all()],
    ['that speak another language', removals.inTwoLanguages, () => all()],
    ['whose language does not come', removals.withoutLanguage, () => all()],
    ['that were moved into a frame', removals.inFrame, () => all('style="--mpg-color-text: #aaa" browse deep-links')],
    ['that sleep', removals.afterTwoFrames, () => asleep()],
    ['that are waking', removals.whileWaking, () => asleep(new Date(Date.now() - threeDays))],
    ['that are awake', removals.awake, () => asleep()],
    ['that wake to a feed that does not come', removals.whileWakingLoads, () => asleep(), never],
  ];
  for (const [state, act, tags, src] of states) {
    it(state, async () => checkRemovals(act, await tags(), src?.()));
  }

  /** Runs in the page: adds widgets to it, as `box`. */
  const addBox = (tags) => {
    globalThis.box = document.body.appendChild(document.createElement('div'));
    globalThis.box.innerHTML = tags;
  };
  /** Runs in the page: adds the box again, if it was removed, and waits until all its widgets have loaded. */
  const showBox = async () => {
    const { box } = globalThis;
    const loaded = [...box.children].map(
      (widget) => new Promise((resolve) => widget.addEventListener('mpg-load', resolve, { once: true })),
    );
    if (!box.isConnected) document.body.append(box);
    await Promise.all(loaded);
    box.remove();
  };
  const answer = answers(200, JSON.stringify(feed));

  it('and load when they are back', async () => {
    let src;
    const asked = new Promise((resolve) => (src = faulty.address(resolve, answer)));
    await page.evaluate(addBox, all(`src="${src}"`));
    const closed = once(await asked, 'close');
    await page.evaluate(() => globalThis.box.remove());
    await closed;
    await page.evaluate(showBox);
    assert.equal(faulty.requestsTo(src).length, 2);
  });

  it('and do not take a request away from another widget', async () => {
    let src;
    const asked = new Promise((resolve) => (src = faulty.address(resolve)));
    await page.evaluate(addBox, `<mpg-about src="${src}"></mpg-about><mpg-digest src="${src}"></mpg-digest>`);
    const socket = await asked;
    await page.evaluate(() => globalThis.box.firstChild.remove());
    const shown = page.evaluate(showBox);
    answer(socket);
    await shown;
    assert.equal(faulty.requestsTo(src).length, 1);
  });
});
