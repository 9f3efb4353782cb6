/** The orders of titles that a search index has for each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../support/import-source.mjs';

const { titleOrders } = await importSource('publish/search/title-orders.ts');

const languages = ['cs', 'de', 'en', 'lt', 'sk', 'sv'];
// Letters that these alphabets put in different places, numbers, and what is ignored.
const anyTitle = fc.array(
  fc.constantFrom('ch', 'h', 'i', 'č', 'c', 'y', 'k', 'ö', 'o', 'z', 'Z', 'å', 'ä', '10', '9', '-', ' ', '“'),
  { minLength: 1, maxLength: 5 },
);
const anyPublication = fc.record({
  title: fc.dictionary(
    fc.constantFrom(...languages),
    anyTitle.map((parts) => parts.join('')),
    { maxKeys: 3 },
  ),
});

/** The same in the plainest way: without a title last, equal ones as they were. */
function plainOrder(publications, language) {
  const collator = new Intl.Collator([language, 'en'], { numeric: true, ignorePunctuation: true });
  const titles = publications.map(({ title }) => title[language] ?? title.en ?? Object.values(title)[0] ?? '\uffff');
  return [...publications.keys()].sort((a, b) => collator.compare(titles[a], titles[b]));
}

describe('the orders of titles', () => {
  it('are those of each language, whichever came before', () => {
    fc.assert(
      fc.property(fc.array(anyPublication, { maxLength: 60 }), fc.shuffledSubarray(languages), (publications, some) => {
        for (const [language, order] of titleOrders(publications, some))
          assert.deepEqual([...order], plainOrder(publications, language));
      }),
      { numRuns: 500 },
    );
  });
});
