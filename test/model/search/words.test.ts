import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askedPhrase, askedWords } from '../../../src/model/search/asked.ts';
import { foldMostly } from '../../../src/model/search/fold.ts';
import { marker, markedWords } from '../../../src/model/search/mark.ts';
import { words } from '../../../src/model/search/words.ts';
import { tries } from '../../support/fuzz.ts';
import { documentOf, ranking } from './documents.ts';
import { begun, different, equal, withoutWords } from './pairs.ts';
import { foundByIdentifier } from './pairs-of-identifiers.ts';

const isFound = (stored: string, query: string): boolean => ranking([documentOf('it', stored)], query)?.length === 1;

/** Whether what is asked for is marked in a text. What has no word is not asked for. */
function marks(stored: string, query: string): boolean {
  const asked = askedWords(query);
  return asked.length > 0 && asked.every((word) => markedWords(stored, [word]).some(({ isMatch }) => isMatch));
}

describe('a text and a query', () => {
  for (const [kind, pairs] of Object.entries(equal))
    for (const [one, other] of pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))
      it(`find each other, ${kind}: ${one} is stored, ${other} is asked`, () => {
        expect(isFound(one, other), 'found').to.equal(true);
        expect(marks(one, other), 'marked').to.equal(true);
      });

  for (const [stored, asked] of foundByIdentifier)
    it(`find each other: ${stored} is stored, ${asked} is asked`, () => {
      expect([isFound(stored, asked), marks(stored, asked)]).to.deep.equal([true, true]);
    });

  for (const [stored, asked] of different)
    it(`do not find each other: ${stored} is stored, ${asked} is asked`, () => {
      expect(marks(stored, asked)).to.equal(false);
    });

  for (const [stored, asked] of begun)
    it(`find each other while visitors type: ${stored} is stored, ${asked} is asked`, () => {
      expect(marks(stored, asked)).to.equal(true);
    });

  for (const query of withoutWords)
    it(`have nothing to search for in ${JSON.stringify(query)}`, () => {
      expect(askedWords(query)).to.deep.equal([]);
      expect(askedPhrase(query)).to.equal(undefined);
    });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...Object.values(equal).flat(2), ...Array.from(' -/.,’"(+')), { maxLength: 12 })
    .map((all) => all.join('')),
);
const runs = tries(300);

describe('words of any text', () => {
  it('are the same when they are folded again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldMostly(foldMostly(text))).to.equal(foldMostly(text));
      }),
      runs,
    );
  });

  it('lie inside the folded text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length } = foldMostly(text);
        let last = 0;
        for (const word of words(text)) {
          expect(word.start >= 0 && word.start < word.end && word.end <= length).to.equal(true);
          expect(word.position).to.be.within(last, last + 1);
          expect(word.terms.every((term) => term !== '')).to.equal(true);
          last = word.position;
        }
      }),
      runs,
    );
  });

  it('find the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(!askedWords(text).length || marks(text, text)).to.equal(true);
      }),
      runs,
    );
  });

  it('mark pieces that, joined, are the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const pieces = marker(query)(text);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        expect(pieces.every((piece) => piece.text !== '')).to.equal(true);
      }),
      runs,
    );
  });
});

describe('a megabyte', () => {
  const hostile: Readonly<Record<string, string>> = {
    'one word': 'a',
    'one compound': 'a-',
    'one compound of umlauts': 'mü-',
    'one number': '1',
    'digits and hyphens': '1-',
    'letters and digits': 'a1',
    'Chinese characters': '移',
    accents: 'a\u0301',
    'Arabic articles': 'ال',
    apostrophes: "'",
    addresses: 'http://a ',
    'parameters of addresses': '&utm_',
    'beginnings of DOIs': '10.1234.1',
    'labels of ISBNs': 'isbn-',
    parentheses: '10.1234/(',
  };
  for (const [name, piece] of Object.entries(hostile))
    it(`of ${name} is read as quickly as any other`, () => {
      const text = piece.repeat(1_000_000 / piece.length);
      // Two words for each letter, and the words of an address that is too long for some engines' expressions.
      for (const each of [text, `https://a/${text}x`]) expect(words(each).length).to.be.at.most(2_000_004);
    });
});
