/** How plain text is broken into lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { widthOf, wrapped } = await importSource('publish/wrapping.ts');

describe('the width of a text', () => {
  const widths = {
    letters: 7,
    'e\u0301te\u0301': 3,
    移民: 4,
    각: 2,
    '\u1100\u1161\u11a8': 2,
    '\uffe5': 2,
    '😀': 2,
    '👩‍👩‍👧‍👦': 2,
    '👍🏽': 2,
    '🇧🇪': 2,
    '1️⃣': 2,
    '❤️': 2,
    '❤': 1,
    '©™': 2,
    '': 0,
  };
  for (const [text, width] of Object.entries(widths)) {
    it(`is ${width} for “${text}”`, () => assert.equal(widthOf(text), width));
  }
});

describe('a long word', () => {
  for (const letter of ['👩‍👩‍👧‍👦', '🇧🇪', '👍🏽', 'e\u0301', 'नि', '각', 'x']) {
    it(`is broken between letters, never inside “${letter}”`, () => {
      for (const width of [2, 3, 4, 5, 9]) {
        const lines = wrapped(letter.repeat(20), width, 0).split('\n');
        assert.equal(lines.join(''), letter.repeat(20));
        for (const line of lines) {
          assert.equal(line.replaceAll(letter, ''), '');
          assert.ok(widthOf(line) <= Math.max(width, widthOf(letter)));
        }
      }
    });
  }

  it('fills its lines', () => {
    assert.equal(wrapped('abcdefgh', 3, 0), 'abc\ndef\ngh');
    assert.equal(wrapped('😀😀😀', 5, 0), '😀😀\n😀');
  });
});
