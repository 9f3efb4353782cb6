/**
 * The shipped reader uses data that is compiled from the zod schema (docs/decisions/0012-contract-compiled.md). Checks that
 * no built file contains zod, and that the reader and zod accept the same documents.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FeedError, parseFeed } from 'mpg-widgets/feed';
import ts from 'typescript';
import { damaged, full } from '../support/damaged-feeds.mjs';
import { importSource } from '../support/import-source.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const url = 'https://publisher.example/feed.json';

/** The problems that the shipped reader finds in a document. */
function problemsOf(document) {
  try {
    return parseFeed(document, url).problems;
  } catch (error) {
    assert(error instanceof FeedError, error);
    return [{ path: '$', expected: error.code, found: error.message }];
  }
}

const isNothing = (value) => value == null || value === '' || (typeof value === 'object' && !Object.keys(value).length);

/** Whether only zod refuses a value on purpose: the reader accepts numbers as text, and empty values. */
function isTolerated({ path, errors }, document) {
  const value = path.reduce((parent, key) => parent?.[key], document);
  if (typeof value === 'number' || isNothing(value)) return true;
  // For a text by language, zod lists the issues of both forms, the bare string and the object.
  return errors?.some((issues) => issues.every((issue) => isTolerated(issue, value))) ?? false;
}

/** Problems that only the reader can find, because zod checks each value without the rest of the document. */
const ofWholeDocument = ['id in this document', 'id of its own', 'id of an item', 'contract'];

/** Whether only the reader refuses a value on purpose. */
function isBeyondZod({ expected, found }) {
  const isEmptyText = expected === 'text' && (found.startsWith('"') || found === 'object');
  return ofWholeDocument.includes(expected) || isEmptyText;
}

describe('dist', () => {
  it('contains no zod, but for the tools of publishers', async () => {
    const scripts = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'));
    const files = scripts.filter((file) => !file.startsWith('cli/'));
    assert(files.length > 100);
    for (const file of files) assert.doesNotMatch(await readFile(`${dist}${file}`, 'utf8'), /zod/i, file);
  });
});

/** The declaration files that a file depends on, directly or through others, and itself. Packages are listed by name. */
async function typesOf(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.startsWith(dist)) return found;
  const { importedFiles } = ts.preProcessFile(await readFile(file.replace(/\.ts$/, '.d.ts'), 'utf8'));
  for (const { fileName } of importedFiles) {
    await typesOf(fileName.startsWith('.') ? join(dirname(file), fileName) : fileName, found);
  }
  return found;
}

describe('types of the package', () => {
  for (const entry of ['index.ts', 'feed/index.ts']) {
    it(`do not need zod: ${entry}`, async () => {
      const needed = [...(await typesOf(`${dist}npm/${entry}`))];
      assert(needed.includes(`${dist}npm/feed/types.ts`));
      assert.deepEqual(
        needed.filter((source) => /^zod|\/schema\.ts$/.test(source)),
        [],
      );
    });
  }
});

describe('the reader and zod', () => {
  let schema;
  const verdict = (document) => schema.feed.safeParse(document);

  before(async () => {
    schema = await importSource('feed/schema.ts');
  });

  it('accept every key of the contract', () => {
    assert.deepEqual(problemsOf(full), []);
    assert.deepEqual(verdict(full).error, undefined);
  });

  it('accept the sample feed', async () => {
    const document = JSON.parse(await readFile(`${dist}cdn/feed.json`, 'utf8'));
    assert.deepEqual(problemsOf(document), []);
    assert.deepEqual(verdict(document).error, undefined);
  });

  it(`agree on ${damaged.length} damaged feeds, except where only one of them refuses on purpose`, () => {
    for (const { path, value, document } of damaged) {
      const problems = problemsOf(document);
      const issues = verdict(document).error?.issues ?? [];
      const message = `${path.join('.')} = ${JSON.stringify(value)}: ${JSON.stringify({ problems, issues })}`;
      if (!problems.length)
        assert(
          issues.every((issue) => isTolerated(issue, document)),
          message,
        );
      if (!issues.length) assert(problems.every(isBeyondZod), message);
    }
  });

  const item = (keys, extension = {}) => ({ ...full, items: [{ id: 'b', ...keys, _mpg: extension }] });
  const part = (keys) => ({ ...full, _mpg: { ...full._mpg, ...keys } });
  const programmes = (...elements) => part({ projects: [], programmes: elements });

  const toleratedByReader = {
    'a number for text': item({ title: 7 }),
    'a number for an id': part({ networks: [{ id: 7, title: 'N' }] }),
    'a number in a text by language': part({ networks: [{ id: 'n', title: { en: 5 } }] }),
    'null for an optional key': item({ title: null, tags: null }),
    'empty text for an optional key': item({ language: '' }),
    'an empty object for an optional key': part({ organisation: {} }),
  };
  for (const [name, document] of Object.entries(toleratedByReader)) {
    it(`only the reader accepts ${name}`, () => {
      assert.deepEqual([verdict(document).success, problemsOf(document)], [false, []]);
    });
  }

  const refusedByReader = {
    'a reference to a missing id': item({}, { programmes: ['gone'] }),
    'an id that is used twice': programmes({ id: 'p', title: 'P' }, { id: 'p', title: 'Q' }),
    'a story that is not an item': part({ organisation: { name: 'O', story: 'gone' } }),
    'a title without words': programmes({ id: 'p', title: '<br>' }),
    'an empty address that is required': item({ attachments: [{ url: '', mime_type: 'a/b' }] }),
    'a text in the language “__proto__”': part({
      networks: [{ id: 'n', title: JSON.parse('{"__proto__":"N","en":"N"}') }],
    }),
    'a newer contract': part({ contract: '2' }),
  };
  for (const [name, document] of Object.entries(refusedByReader)) {
    it(`only the reader refuses ${name}`, () => {
      assert.equal(verdict(document).success, true);
      assert(problemsOf(document).length);
    });
  }

  const refusedByBoth = {
    'an end before the start': item({}, { start: '2012-05-02', end: '2012-05-01' }),
    'an address of another scheme': item({ url: 'javascript:alert(1)' }),
    'a day that does not exist': item({}, { date: '2012-02-30' }),
    'a text in an invalid language': programmes({ id: 'p', title: { 'en GB': 'P' } }),
    'a time zone that does not exist': item({}, { timezone: 'Europe/Atlantis' }),
  };
  for (const [name, document] of Object.entries(refusedByBoth)) {
    it(`both refuse ${name}`, () => {
      assert.equal(verdict(document).success, false);
      assert(problemsOf(document).length);
    });
  }
});

describe('the reader', () => {
  it('drops only the damaged item', () => {
    for (const { path, value, document } of damaged) {
      if (path.length < 3 || path[0] !== 'items' || path[1] !== '0') continue;
      const { feed } = parseFeed(document, url);
      assert.equal(feed.items.at(-1)?.id, 'b', `${path.join('.')}: ${JSON.stringify(value)}`);
    }
  });
});
