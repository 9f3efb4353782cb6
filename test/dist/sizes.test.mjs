import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

/**
 * Bytes of script, after brotli, that a page may load for its first widget. docs/decisions/0011-chunks.md says why so many.
 * Each leaves at least 100 bytes: folders are named by a hash, which compresses differently after every change.
 */
const limits = {
  'programme-card': 34_700,
  'milestone-timeline': 40_500,
  'event-list': 41_400,
  'publication-list': 52_200,
};
const limitOfOthers = 40_800;
/** Bytes of script that a page with every widget may load. */
const limitOfAll = 85_200;

/** Keeps a copy of the feed, and is loaded for that when the browser is idle: what visitors wait for is there by then. */
const keepsCopies = '/recovery.js';

const brotliSize = (path) => brotliCompressSync(readFileSync(new URL(`../../dist${path}`, import.meta.url))).length;

describe('size of all script that a page loads', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  async function assertWithin(limit, body, test) {
    const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
    const { requests, close } = await host.openPage({ head, body });
    await close();
    const scripts = [...new Set(requests)].filter((path) => path.endsWith('.js') && !path.endsWith(keepsCopies));
    const sizes = scripts.map((path) => [path, brotliSize(path)]);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    test.diagnostic(`${total} of ${limit} bytes, ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')}`);
    assert.ok(total <= limit, `${total} bytes are more than ${limit}`);
  }

  for (const { name, example } of widgets) {
    const limit = limits[name] ?? limitOfOthers;
    it(`for ${name} stays under ${limit} bytes`, (test) => assertWithin(limit, example, test));
  }

  it(`for all widgets stays under ${limitOfAll} bytes`, (test) =>
    assertWithin(limitOfAll, widgets.map(({ example }) => example).join('\n'), test));
});
