/** Runs the built command `mpg-widgets export`. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const program = dist('cli/mpg-widgets.js');
const sample = dist('cdn/feed.json');

const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, 'export', ...args], { maxBuffer: 50_000_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const documents = ({ stdout }) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const item = (id, parts = {}, extension = {}) => ({ id, ...parts, _mpg: { kind: 'publication', ...extension } });
const feed = (items, extension = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    language: 'en',
    _mpg: extension,
    items,
  });

describe('mpg-widgets export', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpg-export-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('writes one document a line, with the same bytes each time', async () => {
    const [first, second] = await Promise.all([run(sample, '--ndjson'), run(sample, '--ndjson')]);
    assert.equal(first.code, 0);
    assert.equal(first.stdout, second.stdout);
    const feedItems = JSON.parse(readFileSync(sample, 'utf8')).items;
    const publications = feedItems.filter(({ _mpg }) => _mpg.kind === 'publication');
    assert.deepEqual(
      documents(first).map((document) => document.feed_id),
      publications.map(({ id }) => id),
    );
  });

  it('writes flat fields, texts by language, and dates as numbers', async () => {
    const terms = {
      programmes: [{ id: 'equality', title: { en: 'Equality', fr: 'Égalité' } }],
      projects: [{ id: 'survey', title: 'Survey', programmes: ['equality'] }],
    };
    const translations = { fr: { title: 'Étude', url: 'https://example.org/fr' } };
    const authors = [{ name: 'Bo' }, { name: 'Ana', url: 'https://example.org/ana' }];
    const attachments = [
      { url: 'https://example.org/a.pdf', mime_type: 'application/pdf', size_in_bytes: 5, _mpg: { language: 'de' } },
    ];
    const parts = { title: 'Study', authors, attachments, tags: ['law'] };
    const name = put(
      'one.json',
      feed([item('1', parts, { date: '2012-12', projects: ['survey'], translations })], terms),
    );
    const [document] = documents(await run(name, '--ndjson', '--folded'));
    assert.deepEqual(document, {
      ...{ id: '1', objectID: '1', feed_id: '1', language: 'en', title_en: 'Study', title_fr: 'Étude' },
      ...{
        url_fr: 'https://example.org/fr',
        published: '2012-12',
        date: 20121200,
        year: '2012',
        languages: ['en', 'de'],
      },
      ...{
        projects: ['survey'],
        programmes: ['equality'],
        activities: [],
        subjects: ['Equality', 'Égalité', 'Survey'],
      },
      ...{ authors: ['Bo', 'Ana'], author_urls: ['', 'https://example.org/ana'], tags: ['law'], sort_title: 'study' },
      files: [{ url: 'https://example.org/a.pdf', media_type: 'application/pdf', size: 5, language: 'de' }],
      folded: 'study \netude \nbo \nana \nequality \negalite \nsurvey \nlaw',
    });
  });

  it('makes keys that every engine allows', async () => {
    const ids = ['plain-1', 'https://example.org/a?b', 'Ü', 'a'.repeat(600)];
    const found = documents(await run(put('ids.json', feed(ids.map((id) => item(id)))), '--ndjson'));
    assert.deepEqual(
      found.map(({ feed_id }) => feed_id),
      ids,
    );
    assert.equal(found[0].id, 'plain-1');
    for (const { id } of found) assert.match(id, /^[\w-]{1,511}$/);
    assert.equal(new Set(found.map(({ id }) => id)).size, 4);
  });

  it('says that a publication without a date has none', async () => {
    const [document] = documents(await run(put('undated.json', feed([item('a')])), '--ndjson'));
    assert.deepEqual([document.date, document.year, document.published], [0, 'unknown', undefined]);
  });

  it('puts a line before each document for a bulk API', async () => {
    const lines = documents(await run(put('bulk.json', feed([item('a'), item('b')])), '--ndjson', '--bulk'));
    assert.deepEqual([lines.length, lines[0], lines[3].id], [4, { index: { _id: 'a' } }, 'b']);
  });

  it('replaces a file at once', async () => {
    const out = join(folder, 'out', 'publications.ndjson');
    const { code, stdout, stderr } = await run(sample, '--ndjson', '--out', out);
    assert.deepEqual([code, stdout, stderr], [0, '', '188 publications written.\n']);
    assert.equal(readFileSync(out, 'utf8').trim().split('\n').length, 188);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['publications.ndjson']);
  });

  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => item(`item-${at}`, { title: 'A long title '.repeat(20) }));
    const child = spawn(process.execPath, [program, 'export', put('many.json', feed(many)), '--ndjson']);
    let complaints = '';
    child.stderr.on('data', (text) => (complaints += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(complaints, '');
  });

  it('writes what could be read, and says what could not', async () => {
    const { code, stdout, stderr } = await run(put('bad.json', feed([item('a'), item(''), 5])), '--ndjson');
    assert.deepEqual([code, stdout.split('\n').length], [0, 2]);
    assert.match(stderr, /1 publication written[^]*2 values left out/);
  });

  it('prints settings for each engine, with the fields of the documents', async () => {
    const [{ stdout }] = await Promise.all([run(sample, '--ndjson')]);
    const fields = new Set(
      stdout
        .trim()
        .split('\n')
        .flatMap((line) => Object.keys(JSON.parse(line))),
    );
    // Documents of this feed lack what only some feeds have.
    for (const field of ['doi', 'isbn', 'publisher', 'type']) fields.add(field);
    const printed = async (engine) => JSON.parse((await run(sample, '--settings', engine, '--name', 'mpg')).stdout);
    const algolia = await printed('algolia');
    const typesense = await printed('typesense');
    const meilisearch = await printed('meilisearch');
    const elasticsearch = await printed('elasticsearch');
    const named = [
      ...[algolia.settings.searchableAttributes.join().split(','), algolia.settings.attributesForFaceting],
      ...[typesense.collection.fields.map(({ name }) => name), typesense.search.query_by.split(',')],
      ...[meilisearch.searchableAttributes, meilisearch.filterableAttributes],
      Object.keys(elasticsearch.index.mappings.properties),
    ].flat();
    for (const field of named) assert.ok(fields.has(field), field);
    assert.deepEqual([algolia.settings.replicas, typesense.collection.name], [['mpg_date', 'mpg_title'], 'mpg']);
    const { query_by, query_by_weights } = typesense.search;
    assert.equal(query_by.split(',').length, query_by_weights.split(',').length);
  });

  const wrong = [
    ['no feed', ['--ndjson'], 2, /name one feed/],
    ['two feeds', [sample, sample, '--ndjson'], 2, /name one feed/],
    ['nothing to write', [sample], 2, /--ndjson or --settings/],
    ['both', [sample, '--ndjson', '--settings', 'algolia'], 2, /--ndjson or --settings/],
    ['an engine that it does not know', [sample, '--settings', 'solr'], 2, /algolia, typesense/],
    ['an option that it does not have', [sample, '--csv'], 2, /--csv/],
    ['an option of the other', [sample, '--settings', 'algolia', '--bulk'], 2, /--bulk/],
    ['to replace the feed', [sample, '--ndjson', '--out', sample], 2, /would be lost/],
    ['a feed that is not there', ['no-such.json', '--ndjson'], 3, /no such file/i],
    ['a file that is no feed', [program, '--ndjson'], 3, /./],
    [
      'a folder that cannot be written to',
      [sample, '--ndjson', '--out', join(program, 'x')],
      1,
      /x cannot be written: there is a file where a folder is wanted/,
    ],
  ];
  for (const [what, args, code, message] of wrong)
    it(`refuses ${what}`, async () => {
      const result = await run(...args);
      assert.deepEqual([result.code, result.stdout], [code, '']);
      assert.match(result.stderr, message);
    });

  it('tells what it can do, in lines that fit', async () => {
    const { code, stdout } = await run('--help');
    assert.equal(code, 0);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    for (const option of ['--ndjson', '--settings', '--out', '--bulk', '--folded', '--name'])
      assert.ok(stdout.includes(option), option);
  });
});
