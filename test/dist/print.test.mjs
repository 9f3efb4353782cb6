import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';

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
});
