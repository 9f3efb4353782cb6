/** Opens what README.md, the guides and the catalogue's first page tell webmasters to paste. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const root = new URL('../../', import.meta.url);
const guides = readdirSync(new URL('docs/partners/', root)).filter((name) => name.endsWith('.md'));
const others = ['README.md', 'stories/getting-started.mdx', 'docs/frame.md', 'docs/doctor.md'];
const pages = [...others, ...guides.map((name) => `docs/partners/${name}`)];
const base = 'https://widgets.example/cdn/1';

/** Samples of a page that match, each with its number. */
function samplesOf(page, pattern) {
  const text = readFileSync(new URL(page, root), 'utf8');
  const blocks = [...text.matchAll(/^ *```html\n([^]*?)^ *```/gm)].map(([, html]) => html);
  return blocks.map((html, index) => ({ html, index })).filter(({ html }) => pattern.test(html));
}

/** The tags that a sample should show. */
const tagsIn = (html) =>
  [...html.matchAll(/<(mpg-[\w-]+)|data-mpg="([\w-]+)"/g)].map(([, tag, name]) => tag ?? `mpg-${name}`);

describe('what guides tell webmasters to paste', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const page of pages) {
    for (const { html, index } of samplesOf(page, /<mpg-|data-mpg=/)) {
      it(`shows its widgets: ${page}, sample ${index + 1}`, async () => {
        const own = html.replaceAll(base, '/cdn');
        // Some guides have the script in a sample before.
        const head = own.includes('<script') ? '' : '<script type="module" src="/cdn/mpg-widgets.js"></script>';
        const opened = await host.openPage({ head, body: own });
        const tags = tagsIn(html);
        assert.deepEqual(
          tags.filter((tag) => !widgets.some((widget) => widget.tag === tag)),
          [],
        );
        const shown = await opened.page.evaluate(shownWidgets);
        assert.deepEqual(
          shown.map(({ tag }) => tag),
          tags,
        );
        for (const { text, hasMessage } of shown) assert.ok(text.length > 20 && !hasMessage, text);
        assert.deepEqual(opened.complaints, []);
        await opened.close();
      });
    }
  }

  for (const page of pages) {
    for (const { html, index } of samplesOf(page, /<iframe/)) {
      it(`shows its widget in a frame of its height: ${page}, sample ${index + 1}`, async () => {
        // The browser loads a lazy frame when it comes near, which is up to the browser.
        const body = html.replaceAll(base, '/cdn').replace('loading="lazy"', '');
        const opened = await host.openPage({ body });
        const frame = await opened.page.waitForFrame((each) => each.url().includes('/frame.html'));
        await opened.page.waitForFunction(() => {
          const [element] = document.querySelectorAll('iframe');
          const { scrollHeight } = element.contentDocument.documentElement;
          return scrollHeight > 150 && element.clientHeight === scrollHeight;
        });
        const [{ text, hasMessage }] = await frame.evaluate(shownWidgets);
        assert.ok(text.length > 20 && !hasMessage, text);
        assert.deepEqual(opened.complaints, []);
        await opened.close();
      });
    }
  }

  it('names no file that is not there', () => {
    const cdn = readdirSync(new URL('dist/cdn/', root));
    const named = pages.flatMap((page) => [
      ...readFileSync(new URL(page, root), 'utf8').matchAll(/widgets\.example\/cdn\/1\/([\w.-]+)/g),
    ]);
    assert.ok(named.length > 10);
    assert.deepEqual(
      [...new Set(named.map(([, file]) => file))].filter((file) => !cdn.includes(file)),
      [],
    );
  });
});
