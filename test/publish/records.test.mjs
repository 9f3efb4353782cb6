/** Records in JSON, one per line or in a list. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf } from './feed-build.mjs';

const lines = '{"id": 1, "title": "Été"}\n{"id": 2, "title": "Œuvre"}\n';

describe('feed build: records, one per line', () => {
  const encoded = {
    'UTF-8': [Buffer.from(lines), {}],
    'UTF-8 with a mark and Windows line ends': [Buffer.from(`\ufeff${lines.replaceAll('\n', '\r\n')}`), {}],
    'UTF-16 with a mark': [Buffer.from(`\ufeff${lines}`, 'utf16le'), {}],
    'UTF-16 without a mark': [Buffer.from(lines, 'utf16le'), {}],
    'big-endian UTF-16': [Buffer.from(`\ufeff${lines}`, 'utf16le').swap16(), {}],
    'what the config names': [Buffer.from(lines.replace('Œ', '\x8c'), 'latin1'), { encoding: 'windows-1252' }],
    'what nobody names': [Buffer.from(lines.replace('Œ', '\x8c'), 'latin1'), {}],
  };
  for (const [name, [bytes, settings]] of Object.entries(encoded)) {
    it(`reads ${name}`, async (test) => {
      const { feed, stderr } = await builtOf(test, 'records', 'records.ndjson', bytes, settings);
      assert.deepEqual(
        feed?.items.map(({ title }) => title),
        ['Été', 'Œuvre'],
        stderr,
      );
      // Once for the file, not for each line.
      assert.equal(stderr.match(/read as Windows-1252/g)?.length ?? 0, name === 'what nobody names' ? 1 : 0);
    });
  }

  it('believes the config in an encoding of another script', async (test) => {
    const bytes = Buffer.from('{"id": 1, "title": "\xcc\xe8\xf0"}\n', 'latin1');
    const { feed } = await builtOf(test, 'records', 'records.jsonl', bytes, { encoding: 'windows-1251' });
    assert.equal(feed.items[0].title, 'Мир');
  });

  it('needs no line end at the end, and tells lines that are no JSON', async (test) => {
    const { feed, stderr } = await builtOf(test, 'records', 'a.ndjson', `nonsense\n\n${lines.trimEnd()}`);
    assert.equal(feed.items.length, 2);
    assert.match(stderr, /a\.ndjson, line 1: is not JSON/);
  });
});

describe('feed build: records that are no JSON', () => {
  it('says what is wrong in its own words, and where', async (test) => {
    const faults = [
      ['[{"id": 1,}]', /line 1: is not JSON\. \S+ .*\./],
      ['[\n{"id": 1}\n{"id": 2}]', /line 3: is not JSON\. /],
      ["[{'id': 1}]", /line 1: is not JSON\. /],
      ['[{"id": 1}', /breaks off in the middle/],
    ];
    for (const [text, message] of faults) {
      const { code, stderr } = await builtOf(test, 'records', 'a.json', text);
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /JSON\.parse|Unexpected|position \d/);
    }
  });

  it('says so of a file that is not compressed, or breaks off', async (test) => {
    const { stderr } = await builtOf(test, 'records', 'a.json.gz', '[]');
    assert.match(stderr, /a\.json\.gz: cannot be read \(it is not compressed with gzip, or damaged\)/);
  });
});
