/** Where and why a text is no JSON. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../support/import-source.mjs';

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('syntaxFault', () => {
  let syntaxFault, placeAt;

  before(async () => {
    ({ syntaxFault } = await importSource('publish/documents/syntax.ts'));
    ({ placeAt } = await importSource('publish/documents/document.ts'));
  });

  const cases = [
    ['{"a":1,}', 7, /comma too many before this }/],
    ['[1,,2]', 3, /comma too many/],
    ['{"a":"x"\n"b":2}', 9, /comma is missing/],
    ['{"a":"Say "yes" now"}', 11, /text ends here, but goes on/],
    ["{'a':1}", 1, /quotation mark ' is not the right one/],
    ['{“a”:1}', 1, /quotation mark “ is not the right one/],
    ['{a:1}', 1, /name a stands without/],
    ['{"a":undefined}', 5, /undefined.*without quotation marks/],
    ['[True]', 1, /True/],
    ['[01]', 1, /no number/],
    ['{"a":"C:\\x"}', 8, /backslash/],
    ['{"a":"b\nc"}', 5, /no end in its line/],
    ['{"a" 1}', 5, /colon is missing/],
    ['{"a":1}\n{"a":2}', 8, /file goes on/],
    ['[1 // one\n]', 3, /comment/],
    ['{"a":[1}', 7, /closes what was opened with \[/],
    ['[1,2', 4, /ends in the middle/],
    ['{"a":"cut off\n', 13, /ends in the middle/],
    ['["a",\u00a01]', 5, /invisible/],
    ['["a"\n<br>]', 5, /HTML/],
  ];
  for (const [text, offset, reason] of cases) {
    it(`finds what is wrong in ${JSON.stringify(text)}`, () => {
      const fault = syntaxFault(text);
      assert.match(fault.reason, reason);
      assert.equal(fault.offset, offset);
      assert(fault.remedy);
    });
  }

  it('finds a fault in exactly what JSON.parse refuses', () => {
    const pieces = [
      '',
      ',',
      '"',
      '}',
      ']',
      '{',
      '[',
      ':',
      '\\',
      'x',
      '1',
      '0',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      '\u0001',
      '\\B',
      '//',
    ];
    const damage = fc.record({ at: fc.nat(), piece: fc.constantFrom(...pieces), removed: fc.nat(2) });
    fc.assert(
      fc.property(fc.json(), damage, (json, { at, piece, removed }) => {
        const start = at % (json.length + 1);
        const text = json.slice(0, start) + piece + json.slice(start + removed);
        assert.equal(syntaxFault(text) === undefined, isJson(text), JSON.stringify(text));
      }),
      { numRuns: 2000, seed: 12 },
    );
  });

  it('reads texts of a megabyte and depths of a hundred thousand', () => {
    assert.equal(syntaxFault(`["${'a'.repeat(1_000_000)}\\n${'b'.repeat(1_000_000)}"]`), undefined);
    assert.equal(syntaxFault(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), undefined);
  });

  it('tells line and column, with a line that is shortened around the place', () => {
    const text = `{\r\n  "a": "${'x'.repeat(200)}" "b"\r\n}`;
    const { line, column, excerpt, offset } = placeAt(text, text.indexOf('"b"'));
    assert.deepEqual([line, column], [2, 211]);
    assert(excerpt.length < 80);
    assert.equal(excerpt[offset], '"');
  });
});
