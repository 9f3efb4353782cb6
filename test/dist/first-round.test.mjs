/** Checks that a page requests all files of its widgets at once: none is discovered only after another has arrived. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { widgetFiles } from '../../scripts/build/page-files.mjs';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const files = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const chunks = '/cdn/chunks/';

/** The paths of files, without duplicates, in alphabetical order. */
const pathsOf = (names) => [...new Set(names)].map((name) => `/cdn/${name}`).sort();

describe('the files of a page’s widgets', { timeout: 60_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /**
   * Opens a page in which no chunk arrives until all expected ones have been requested. Fails if others are requested, or one
   * twice.
   */
  async function assertOneRound(expected, page) {
    const missing = new Set(expected);
    let release;
    const allRequested = new Promise((resolve) => (release = resolve));
    const hold = (path) => {
      if (!path.startsWith(chunks)) return undefined;
      missing.delete(path);
      if (!missing.size) release();
      return allRequested;
    };
    const { requests, close } = await host.openPage({ head, hold, ...page });
    await close();
    assert.deepEqual(requests.filter((path) => path.startsWith(chunks)).sort(), expected);
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
      const languageFiles = files.languages[language].map((file) => `${files.folder}/${file}.js`);
      const expected = pathsOf([...widgetFiles(files, name), ...languageFiles]);
      await assertOneRound(expected, { lang: language, body: example });
    });
  }
});
