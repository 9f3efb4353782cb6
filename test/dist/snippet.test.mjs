/** Checks the longer snippets: everything is requested beside `mpg-widgets.js`, in the first round after the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languageFiles, widgetFiles } from '../../scripts/build/page-files.mjs';
import { snippet, snippetHead } from '../../scripts/build/snippet.mjs';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';
import { assertOneRound } from './rounds.mjs';

const dist = new URL('../../dist/', import.meta.url);
const data = JSON.parse(readFileSync(new URL('snippets.json', dist), 'utf8'));
const written = (name) => readFileSync(new URL(`snippets/${name}.html`, dist), 'utf8');
const placeholder = 'https://widgets.example/cdn/1';
const base = '/cdn';

describe('a snippet', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Fails unless a page requests these files and its feed beside `mpg-widgets.js`. */
  const assertFirstRound = (expected, page) => assertOneRound(host, ['mpg-widgets.js', 'feed.json', ...expected], page);

  /** Opens a page and fails unless its widgets show content. */
  async function openShown(page) {
    const opened = await host.openPage(page);
    const shown = await opened.page.evaluate(shownWidgets);
    assert.ok(shown.length > 0);
    for (const { tag, text, hasMessage } of shown)
      assert.ok(text.length > 20 && !hasMessage, `<${tag}> shows “${text}”`);
    return opened;
  }

  for (const { name, tag } of widgets) {
    it(`requests all that <${tag}> needs in the first round, and nothing twice`, async () => {
      const body = written(name).replaceAll(placeholder, base);
      await assertFirstRound(widgetFiles(data.files, name), { body });
    });
  }

  for (const lang of ['fr-BE', 'ga']) {
    it(`requests the files of the page’s language in the first round too, ${lang}`, async () => {
      const files = [...widgetFiles(data.files, 'digest'), ...languageFiles(data.files, lang.slice(0, 2))];
      await assertFirstRound(files, { lang, body: snippet('digest', { base, lang }, data) });
    });
  }

  it('for several widgets requests their files once', async () => {
    const names = widgets.map(({ name }) => name);
    const head = snippetHead(names, { base }, data);
    const body = widgets.map(({ example }) => example).join('\n');
    await assertFirstRound(
      names.flatMap((name) => widgetFiles(data.files, name)),
      { head, body },
    );
  });

  it('can be pasted for each widget of a page, and then requests nothing twice', async () => {
    const names = widgets.map(({ name }) => name);
    const body = names.map((name) => written(name).replaceAll(placeholder, base)).join('\n');
    await assertFirstRound(
      names.flatMap((name) => widgetFiles(data.files, name)),
      { body },
    );
  });

  it('works beside the two lines that are pasted elsewhere on the page', async () => {
    const body = `${snippet('digest', { base }, data)}<script type="module" src="/cdn/mpg-widgets.js"></script>`;
    await assertFirstRound(widgetFiles(data.files, 'digest'), { body });
  });

  it('shows another feed, and requests only that one', async () => {
    const { requests, page, close } = await openShown({
      body: snippet('digest', { base, feed: '/cdn/feed.json?a&b' }, data),
    });
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .map(({ pathname, search }) => pathname + search),
    );
    assert.deepEqual(
      loaded.filter((path) => path.includes('feed.json')),
      ['/cdn/feed.json?a&b'],
    );
    assert.equal(requests.filter((path) => path === '/cdn/feed.json').length, 1);
    await close();
  });

  it('shows its widget when a later release has replaced the files that it names', async () => {
    const older = { ...data, files: { ...data.files, folder: 'chunks/replaced' } };
    const { requests, close } = await openShown({ body: snippet('digest', { base }, older) });
    assert.ok(requests.includes('/cdn/chunks/replaced/core.js'));
    await close();
  });

  it('shows its widget under a policy that forbids its styles, and violates no other rule', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
    const { violations, close } = await openShown({ body: snippet('digest', { base }, data), policy });
    assert.deepEqual(
      (await violations()).map((line) => line.split(' ')[0]),
      ['style-src-elem'],
    );
    await close();
  });
});
