/** Pages like those of partners look the same, whether or not their widgets were prerendered. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { startHost } from './browser.mjs';

const failedFolder = fileURLToPath(new URL('../../node_modules/.cache/pictures', import.meta.url));

/** How many pixels differ, and the first row of pixels that does. */
function difference(one, other) {
  const [a, b] = [one, other].map((picture) => PNG.sync.read(picture));
  if (a.width !== b.width || a.height !== b.height) {
    return { sizes: [a, b].map(({ width, height }) => `${width} × ${height}`) };
  }
  const pixels = Array.from({ length: a.width * a.height }, (_, pixel) => pixel * 4);
  // The last bits of a blended pixel may differ.
  const differ = pixels.filter((at) =>
    [0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > 8),
  );
  return { pixels: differ.length, firstRow: differ.length ? Math.floor(differ[0] / 4 / a.width) : undefined };
}

describe('a page with prerendered widgets', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  async function picture(path, width) {
    const { page, close } = await host.open(path, { width });
    const taken = await page.screenshot({ fullPage: true });
    await close();
    return Buffer.from(taken);
  }

  for (const name of ['microsite', 'newsletter']) {
    for (const width of [412, 1280]) {
      it(`${name}, ${width} px wide, looks like the page with bare tags`, async () => {
        const bare = await picture(`/hosts/${name}.html`, width);
        const prerendered = await picture(`/hosts/${name}-prerendered.html`, width);
        const found = difference(bare, prerendered);
        if (found.pixels !== 0) {
          mkdirSync(failedFolder, { recursive: true });
          writeFileSync(`${failedFolder}/${name}-${width}-bare.png`, bare);
          writeFileSync(`${failedFolder}/${name}-${width}-prerendered.png`, prerendered);
        }
        assert.deepEqual(found, { pixels: 0, firstRow: undefined });
      });
    }
  }
});
