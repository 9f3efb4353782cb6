/** Checks that widgets work on a page that loads an older release too, as when two of its plugins bring the library. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';
import { otherScripts } from './older-release.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const examples = widgets.map(({ example }) => example).join('\n');
const tags = widgets.map(({ tag }) => tag).join();

const scriptsOf = Object.entries(otherScripts('0123abcd', '/older'));
const files = Object.fromEntries(scriptsOf.map(([name, text]) => [`/older/${name}`, text]));
const answers = { '/older/feed.json': readFileSync(new URL('feed.json', cdn), 'utf8') };

const scripts = ['mpg-widgets.js', 'mpg-widgets.classic.js', 'all.js'];
const tag = (address) => `<script ${address.includes('classic') ? '' : 'type="module" '}src="${address}"></script>`;

describe('an older release beside a newer one', { timeout: 600_000 }, () => {
  let host;
  let expected;
  before(async () => {
    host = await startHost();
    ({ texts: expected } = await shown([tag('/cdn/mpg-widgets.js')]));
  });
  after(() => host.close());

  /** What the widgets of a page with these script tags show. */
  async function shown(head, page = {}) {
    const opened = await host.openPage({ head: head.join(''), body: examples, files, answers, ...page });
    const found = await opened.page.evaluate(shownWidgets);
    const ran = await opened.page.evaluate(() => [...(globalThis.ran ?? [])]);
    // What autoloaders say inside a tag is not to be seen in a widget that has content.
    const visible = await opened.page.evaluate((selector) => {
      const notes = document.querySelectorAll(`:is(${selector}) [data-mpg-failure]`);
      return [...notes].filter((note) => note.checkVisibility()).length;
    }, tags);
    await opened.close();
    const feeds = opened.requests.filter((path) => path.endsWith('feed.json'));
    return { texts: found.map((each) => [each.tag, each.text]), ran, feeds, visible, complaints: opened.complaints };
  }

  for (const older of scripts) {
    for (const newer of scripts) {
      const pair = [tag(`/older/${older}`), tag(`/cdn/${newer}`)];
      for (const [order, head] of Object.entries({ 'older first': pair, 'newer first': pair.toReversed() })) {
        it(`shows every widget, all from one feed: ${older} and ${newer}, ${order}`, async () => {
          const { texts, ran, feeds, complaints } = await shown(head);
          assert.deepEqual(texts, expected);
          assert.deepEqual([ran, complaints], [['/older'], []]);
          // Each of them keeps what it has read for itself, so that both may ask.
          assert.equal(new Set(feeds).size, 1);
          assert.ok(feeds.length <= 2);
        });
      }
    }
  }

  for (const [order, at] of Object.entries({ first: 0, last: 1 })) {
    it(`shows every widget where the older one has lost its files: ${order}`, async () => {
      const head = [tag('/cdn/mpg-widgets.js')];
      head.splice(at, 0, tag('/older/mpg-widgets.js'));
      const left = { '/older/mpg-widgets.js': files['/older/mpg-widgets.js'] };
      const { texts, visible } = await shown(head, { files: left });
      assert.deepEqual(texts, expected);
      assert.equal(visible, 0);
    });
  }
});
