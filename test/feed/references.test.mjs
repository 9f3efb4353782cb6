/** What servers decode, with a library instead of the browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { parseFeed } = await importSource('prerender/feed.ts');
const cases = JSON.parse(await readFile(new URL('references.json', import.meta.url), 'utf8'));

describe('a feed that is read on a server', () => {
  for (const [title, plain] of cases) {
    it(`has its references decoded as HTML does: ${title}`, () => {
      const document = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{ id: 'a', title }] };
      const { feed } = parseFeed(document, 'https://publisher.example/feed.json');
      assert.deepEqual(feed.items[0].title, { und: plain });
    });
  }
});
