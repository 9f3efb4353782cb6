import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { startPrerenderingHost } from './prerendered.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));

/** The URLs of all items of a kind, as a browser writes them. */
function addresses(kind) {
  const items = feed.items.filter(({ _mpg }) => (_mpg?.kind ?? 'news') === kind);
  return new Set(items.flatMap(({ url }) => (url ? [new URL(url).href] : [])));
}

/** All link targets in a printed document. Unlike its text, they are stored uncompressed. */
function linksOf(pdf) {
  const found = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/g);
  return new Set(Array.from(found, ([, address]) => address.replaceAll(/\\(.)/g, '$1')));
}

const pageCount = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g).length;

describe('printed by the browser,', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  async function print(body) {
    const { page, close } = await host.openPage({ head, body });
    const pdf = await page.pdf({ format: 'A4', margin: { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } });
    await close();
    return pdf;
  }

  const lists = {
    'mpg-publication-list': 'publication',
    'mpg-news-list': 'news',
    'mpg-event-list': 'event',
    'mpg-milestone-timeline': 'milestone',
  };
  for (const [tag, kind] of Object.entries(lists)) {
    it(`<${tag}> shows all its items`, async () => {
      const links = linksOf(await print(`<${tag}></${tag}>`));
      const missing = [...addresses(kind)].filter((address) => !links.has(address));
      assert.deepEqual(missing, []);
    });
  }

  it('a card fits on one page', async () => {
    assert.equal(pageCount(await print('<mpg-project-card project="mipex"></mpg-project-card>')), 1);
  });

  it('a widget without paging keeps the host’s limit', async () => {
    const links = linksOf(await print('<mpg-milestone-timeline limit="3"></mpg-milestone-timeline>'));
    assert.ok(links.size <= 3, [...links].join());
  });

  describe('a prerendered widget that sleeps', () => {
    let prerendering;
    before(async () => {
      prerendering = await startPrerenderingHost();
    });
    after(() => prerendering.close());

    it('shows all milestones, which its page has, without loading anything for that', async () => {
      const { page, close } = await prerendering.openPrerendered('<mpg-milestone-timeline></mpg-milestone-timeline>');
      const links = linksOf(await page.pdf({ format: 'A4' }));
      await close();
      assert.deepEqual(
        [...addresses('milestone')].filter((address) => !links.has(address)),
        [],
      );
    });

    it('shows the publications that its page has, none cut off, and says of how many', async () => {
      const { page, close } = await prerendering.openPrerendered('<mpg-publication-list></mpg-publication-list>');
      await page.emulateMediaType('print');
      const { cutOff, count, wanted } = await page.evaluate(() => {
        const root = document.querySelector('mpg-publication-list').shadowRoot;
        const rows = [...root.querySelectorAll('[part=publication]')];
        const isCutOff = (row) => !row.checkVisibility() || row.scrollHeight > row.clientHeight + 1;
        const shown = root.querySelector('.more span');
        return {
          cutOff: rows.filter(isCutOff).length,
          count: shown.checkVisibility() && shown.textContent,
          wanted: rows.flatMap((row) => [...row.querySelectorAll('a')]).map(({ href }) => href),
        };
      });
      const links = linksOf(await page.pdf({ format: 'A4' }));
      await close();
      assert.deepEqual(
        [cutOff, count, wanted.filter((address) => !links.has(address))],
        [0, `10 of ${feed.items.filter(({ _mpg }) => _mpg?.kind === 'publication').length} shown`, []],
      );
      assert.ok(wanted.length >= 10);
    });

    it('prints everything from the second time on', async () => {
      const { page, close } = await prerendering.openPrerendered('<mpg-publication-list></mpg-publication-list>');
      await page.pdf({ format: 'A4' });
      await page.waitForSelector('mpg-publication-list:not([data-mpg-prerendered])');
      const links = linksOf(await page.pdf({ format: 'A4' }));
      await close();
      assert.deepEqual(
        [...addresses('publication')].filter((address) => !links.has(address)),
        [],
      );
    });
  });
});
