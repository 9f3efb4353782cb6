/** Checks that a page requests all files of its widgets and their feed at once: none waits for another to arrive. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languageFiles, widgetFiles } from '../../scripts/build/page-files.mjs';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const files = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const feed = '/cdn/feed.json';

/** The paths of files and of the feed, without duplicates, in alphabetical order. */
const pathsOf = (names) =>
  [...new Set(names)]
    .map((name) => `/cdn/${name}`)
    .concat(feed)
    .sort();
const isOfSecondRound = (path) => path.startsWith('/cdn/') && path !== '/cdn/mpg-widgets.js';

describe('the files of a page’s widgets', { timeout: 60_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /**
   * Opens a page in which nothing arrives after `mpg-widgets.js` until all that is expected was requested. Fails if anything
   * else is requested, or anything twice.
   */
  async function assertOneRound(expected, page) {
    const missing = new Set(expected);
    let release;
    const allRequested = new Promise((resolve) => (release = resolve));
    const hold = (path) => {
      if (!isOfSecondRound(path)) return undefined;
      missing.delete(path);
      if (!missing.size) release();
      return allRequested;
    };
    const { requests, close } = await host.openPage({ head, hold, ...page });
    await close();
    assert.deepEqual(requests.filter(isOfSecondRound).sort(), expected);
  }

  for (const { name, tag, example } of widgets) {
    it(`are requested at once for <${tag}>`, () =>
      assertOneRound(pathsOf(widgetFiles(files, name)), { body: example }));
  }

  it('are requested at once, and none twice, if a page has every widget', async () => {
    const body = widgets.map(({ example }) => example).join('\n');
    await assertOneRound(pathsOf(widgets.flatMap(({ name }) => widgetFiles(files, name))), { body });
  });

  for (const language of ['fr', 'ga', 'sr']) {
    it(`are requested at once with those of the page’s language, ${language}`, async () => {
      const { name, example } = widgets[0];
      const expected = pathsOf([...widgetFiles(files, name), ...languageFiles(files, language)]);
      await assertOneRound(expected, { lang: language, body: example });
    });
  }

  it('are requested at once with those of the languages of its parts', async () => {
    const { name, tag } = widgets[0];
    const body = `<${tag} lang="fr"></${tag}><div lang="pl"><${tag}></${tag}></div>`;
    const expected = pathsOf([
      ...widgetFiles(files, name),
      ...languageFiles(files, 'fr'),
      ...languageFiles(files, 'pl'),
    ]);
    await assertOneRound(expected, { body });
  });

  it('are requested at once if the script is async', async () => {
    const { name, example } = widgets[0];
    const early = '<script type="module" async src="/cdn/mpg-widgets.js"></script>';
    await assertOneRound(pathsOf(widgetFiles(files, name)), { head: early, body: example });
  });

  it('are requested once if the script is there twice', async () => {
    const { name, example } = widgets[0];
    const twice = `${head}<script type="module" src="/cdn/mpg-widgets.js?ver=2"></script>`;
    await assertOneRound(pathsOf(widgetFiles(files, name)), { head: twice, body: example });
  });
});
