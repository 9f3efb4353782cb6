/** Whatever a document is, reading it ends with a feed or with an error that says why there is none. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { noteCombinations } from '../support/combinations.mjs';
import { importSource } from '../support/import-source.mjs';

const { FUZZ_SEED: seed, FUZZ_RUNS: runs = '1' } = process.env;
const settings = { numRuns: 500 * Number(runs), ...(seed && { seed: Number(seed) }) };
const { parseFeed, FeedError } = await importSource('prerender/feed.ts');
const { hostileValue, edits, edited } = await importSource('../test/support/hostile-values.ts');
const { feedOf, listsOf } = await importSource('../test/support/feed-with-all.ts');
const url = 'https://publisher.example/feed.json';

/** Fails unless a text is what widgets may show. */
function assertShowable(feed) {
  const visit = (value) => {
    if (typeof value === 'string') assert.doesNotMatch(value, /\p{Cs}/u);
    else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(visit);
  };
  visit(feed);
  for (const { url: address } of feed.items) if (address) assert.match(address, /^https?:/);
  assert.equal({}.polluted, undefined);
}

/** @returns {object | undefined} the feed, if there is one */
function read(document) {
  try {
    return parseFeed(document, url).feed;
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return undefined;
  }
}

describe('reading a document', () => {
  let count = 0;
  after(() => noteCombinations('document fuzzed', count));

  function holds(values, property) {
    fc.assert(
      fc.property(values, (value) => {
        count++;
        property(value);
      }),
      settings,
    );
  }

  it('ends, whatever JSON it is', () => {
    holds(fc.oneof(fc.jsonValue(), hostileValue), (value) => {
      const feed = read(value);
      if (feed) assertShowable(feed);
    });
  });

  it('ends, whatever a feed has', () => {
    const document = feedOf(listsOf('untouched'));
    holds(edits(20), (changes) => {
      const feed = read(edited(document, changes));
      if (feed) assertShowable(feed);
    });
  });

  it('keeps what is untouched', () => {
    holds(edits(20), (changes) => {
      const { items } = edited({ items: listsOf('touched').items }, changes);
      const feed = read(feedOf({ ...listsOf('untouched'), items: [items, listsOf('untouched').items].flat() }));
      const ids = feed.items.map(({ id }) => id);
      for (const { id } of listsOf('untouched').items) assert.ok(ids.includes(id), `${id} of ${ids.join()}`);
    });
  });
});
