/** Checks that a page requests all files of its widgets and their feed at once: none waits for another to arrive. */
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languageFiles, widgetFiles } from '../../scripts/build/page-files.mjs';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';
import { assertOneRound } from './rounds.mjs';

const files = JSON.parse(readFileSync(new URL('../../dist/page-files.json', import.meta.url), 'utf8'));
const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

describe('the files of a page’s widgets', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Fails unless a page requests these files and its feed as soon as `mpg-widgets.js` has arrived. */
  const assertSecondRound = (expected, page) =>
    assertOneRound(host, [...expected, 'feed.json'], { head, withoutWaiting: ['mpg-widgets.js'], ...page });

  for (const { name, tag, example } of widgets) {
    it(`are requested at once for <${tag}>`, () => assertSecondRound(widgetFiles(files, name), { body: example }));
  }

  it('are requested at once, and none twice, if a page has every widget', async () => {
    const body = widgets.map(({ example }) => example).join('\n');
    await assertSecondRound(
      widgets.flatMap(({ name }) => widgetFiles(files, name)),
      { body },
    );
  });

  for (const language of ['fr', 'ga', 'sr']) {
    it(`are requested at once with those of the page’s language, ${language}`, async () => {
      const { name, example } = widgets[0];
      const expected = [...widgetFiles(files, name), ...languageFiles(files, language)];
      await assertSecondRound(expected, { lang: language, body: example });
    });
  }

  it('are requested at once with those of the languages of its parts', async () => {
    const { name, tag } = widgets[0];
    const body = `<${tag} lang="fr"></${tag}><div lang="pl"><${tag}></${tag}></div>`;
    const expected = [...widgetFiles(files, name), ...languageFiles(files, 'fr'), ...languageFiles(files, 'pl')];
    await assertSecondRound(expected, { body });
  });

  it('are requested at once if the script is async', async () => {
    const { name, example } = widgets[0];
    const early = '<script type="module" async src="/cdn/mpg-widgets.js"></script>';
    await assertSecondRound(widgetFiles(files, name), { head: early, body: example });
  });

  it('are requested once if the script is there twice', async () => {
    const { name, example } = widgets[0];
    const twice = `${head}<script type="module" src="/cdn/mpg-widgets.js?ver=2"></script>`;
    await assertSecondRound(widgetFiles(files, name), { head: twice, body: example });
  });
});
