/** Whatever the widgets leave out of a feed, `feed check` finds. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { damaged, full, pathsOf, replaced } from '../support/damaged-feeds.mjs';
import { importSource } from '../support/import-source.mjs';

const url = 'https://publisher.example/feed.json';
const runs = { numRuns: 300 * Number(process.env.FUZZ_RUNS ?? 1), seed: Number(process.env.FUZZ_SEED ?? 12) };

describe('feed check and the widgets', () => {
  let parse, problems, check;

  before(async () => {
    const sources = ['feed/parse.ts', 'publish/check/problems.ts', 'publish/check/check.ts'];
    [parse, problems, check] = await Promise.all(sources.map((path) => importSource(path)));
  });

  const pageOf = (document) => ({ document, url, source: 'feed.json', size: 1, hasMark: false });
  const lostOf = ({ result }) =>
    result.groups.filter(({ severity }) => severity === 'lost').flatMap(({ findings }) => findings);

  /** Asserts that all that the reader reports of some pages is found. */
  function assertFound(...documents) {
    const pages = documents.map((document, index) => ({
      ...pageOf(document),
      url: index ? `${url}?${index + 1}` : url,
    }));
    const message = JSON.stringify(documents);
    let read;
    try {
      read = parse.parsePages(pages, Infinity);
    } catch (error) {
      // Nothing of it can be shown: the check refuses it too, or says why.
      try {
        const { problems: found } = problems.readFeed(pages);
        assert(
          found.some(({ path, isTolerated }) => /version|contract/.test(path) && !isTolerated),
          message,
        );
      } catch (refusal) {
        assert.equal(refusal.code, error.code, message);
      }
      return;
    }
    const found = new Set(lostOf(check.check({ pages, missing: undefined })).map(({ path }) => path));
    for (const { path } of read.problems) assert(found.has(path), `${path} of ${message}`);
  }

  it(`agree on ${damaged.length} feeds with one bad value`, () => {
    for (const { document } of damaged) assertFound(document);
  });

  it('agree on words in capitals', () => {
    const checked = (document) => check.check({ pages: [pageOf(document)], missing: undefined }).result;
    const names = (document) => checked(document).groups.map(({ kind }) => kind);
    const paths = pathsOf(full).filter((path) => ['kind', 'status', 'group'].includes(path.at(-1)));
    assert.equal(paths.length, 3);
    for (const path of paths) {
      const word = path.reduce((value, key) => value[key], full);
      assert.deepEqual(names(replaced(full, path, ` ${word.toUpperCase()} `)), names(full));
    }
  });

  it('call a record what its kind says, in capitals and between spaces too', () => {
    const items = [' Report', 'EVENT', 'podcast', 7].map((kind, id) => ({ id, url: 'javascript:x', _mpg: { kind } }));
    const found = lostOf(check.check({ pages: [pageOf({ ...full, items })], missing: undefined }));
    const types = found.filter(({ path }) => path.endsWith('.url')).map(({ record }) => record.type);
    assert.deepEqual(types, ['report', 'event', 'news', 'news']);
  });

  for (const [key, value] of [
    ['title', 'undefined'],
    ['url', 'null'],
    ['summary', ' N/A '],
    ['date_published', '1970-01-01T00:00:00Z'],
    ['date_published', '1970-01-01'],
  ]) {
    it(`say that ${value} stands for nothing`, () => {
      const document = { ...full, items: [{ ...full.items[0], [key]: value }] };
      const { groups } = check.check({ pages: [pageOf(document)], missing: undefined }).result;
      const [{ findings, severity }] = groups.filter(({ kind }) => kind === 'no-value');
      assert.deepEqual([severity, findings.map(({ path }) => path)], ['odd', [`$.items[0].${key}`]]);
    });
  }

  it('agree on a list of too many entries', () => {
    const programmes = Array.from({ length: 1001 }, (_, index) => ({ id: `p${index}`, title: 'P' }));
    const { groups } = check.check({ pages: [pageOf({ ...full, _mpg: { programmes } })], missing: undefined }).result;
    const [{ findings }] = groups.filter(({ kind }) => kind === 'too-many');
    assert.deepEqual([findings[0].path, findings.length], ['$._mpg.programmes', 1]);
  });

  it('agree on feeds with many bad values', () => {
    const paths = pathsOf(full);
    const mutation = fc.record({ path: fc.constantFrom(...paths), value: fc.jsonValue() });
    const property = fc.property(fc.array(mutation, { minLength: 2, maxLength: 8 }), (mutations) => {
      assertFound(mutations.reduce((document, { path, value }) => replaced(document, path, value), full));
    });
    fc.assert(property, runs);
  });

  it('agree on any JSON', () => {
    const items = fc.array(fc.jsonValue());
    fc.assert(
      fc.property(fc.jsonValue(), items, (extension, list) => {
        assertFound({ version: full.version, title: 'A', _mpg: extension, items: list });
      }),
      runs,
    );
  });

  it('agree on further pages', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (second, third) => {
        assertFound(full, second, { items: [...third, { id: 'a' }] });
      }),
      runs,
    );
  });

  it('say of a good feed that nothing is lost', () => {
    assert.deepEqual(lostOf(check.check({ pages: [pageOf(full)], missing: undefined })), []);
  });

  it('list more problems than a page keeps', () => {
    const items = Array.from({ length: 1500 }, (_, index) => ({ id: `a${index}`, url: 'javascript:x' }));
    assert.equal(lostOf(check.check({ pages: [pageOf({ ...full, items })], missing: undefined })).length, 1501);
  });
});
