import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

/** Most bytes of script, after brotli, that a page may load before its first widget is shown. */
const limits = { 'programme-card': 16_000, 'publication-list': 22_000, 'milestone-timeline': 20_000 };
const limitOfOthers = 22_000;

const brotliSize = (path) => brotliCompressSync(readFileSync(new URL(`../../dist${path}`, import.meta.url))).length;

describe('size of all script that the first widget of a page loads', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const { name, example } of widgets) {
    const limit = limits[name] ?? limitOfOthers;
    it(`${name} stays under ${limit} bytes`, async (test) => {
      const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
      const { requests, close } = await host.openPage({ head, body: example });
      await close();
      const scripts = [...new Set(requests)].filter((path) => path.endsWith('.js'));
      const sizes = scripts.map((path) => [path, brotliSize(path)]);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      test.diagnostic(
        `${name}: ${total} of ${limit} bytes, ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')}`,
      );
      assert.ok(total <= limit, `${total} bytes are more than ${limit}`);
    });
  }
});
