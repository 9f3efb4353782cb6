/** Checks citations against an independent implementation: citation.js, which formats them with citeproc. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (path) => (await runnerImport(`${root}src/${path}`, { root, configFile: false })).module;
const { parseFeed } = await load('feed/parse.ts');
const { apaReference, cslItem } = await load('model/citation.ts');
const { bibtexEntry, cslJson, risRecord } = await load('model/citation-formats.ts');

const sample = JSON.parse(await readFile(`${root}stories/feed/feed.json`, 'utf8'));
const { feed } = parseFeed(sample, 'https://publisher.example/feed.json');
const publications = feed.items.filter(({ kind }) => kind === 'publication' || kind === 'report');
const items = publications.map(cslItem);

/** Contains every character that is special in TeX, BibTeX, RIS or JSON. */
const hostile = cslItem({
  ...publications[0],
  id: 'Ünsafe {id}, with everything',
  title: { en: '100 % & more_of #1: {braces} and } more, $5 ~ ^caret \\backslash, “quotes” "plain" Łódź Ђ @misc' },
  authors: [{ name: 'Council on A and B, {Ünit} & Co. 100%' }, { name: 'Zoë d’Ångström-Şahin' }],
  publisher: 'Smith & Sons_{Łódź}',
  date: '2012-05-09',
  type: 'policy-brief',
  doi: 'https://doi.org/10.1000/a_b%c(1)',
  url: 'https://publisher.example/a_b/?q=100%25&r={x}#y~z',
  isbn: undefined,
});

/** The fields, by their CSL names, that every format must carry. */
const carried = ['title', 'publisher', 'genre', 'DOI', 'ISBN', 'URL', 'language'];

/** The part of an item that all formats carry, without the markup that protects upper case. */
function essentials(item) {
  const told = carried.flatMap((key) => (item[key] ? [[key, item[key].replaceAll(/<\/?span[^>]*>/g, '')]] : []));
  // A name that was split has two parts.
  const authors = (item.author ?? []).map((name) => Object.values(name).filter(Boolean).join(' | '));
  return { ...Object.fromEntries(told), authors, date: item.issued?.['date-parts'][0] };
}

const isReport = ({ type, author, publisher, issued }) => type === 'report' && author && publisher && issued;

/** The essentials of an item as BibTeX carries them: a report without a type would be printed as “technical report”. */
const inBibtex = (item) => essentials(isReport(item) ? { ...item, genre: item.genre ?? 'Report' } : item);

/** The essentials of an item as RIS carries them: it has a genre only for reports. */
const inRis = (item) => essentials(item.type === 'report' && !item.ISBN ? item : { ...item, genre: undefined });

/** Parses text with citation.js. */
const read = (written) => new Cite(written).data;

describe('citations of the sample feed', () => {
  it('cover every publication and every annual report', () => {
    assert.equal(items.length, 192);
  });

  for (const item of items) {
    it(`are read back unchanged: ${item.id}`, () => {
      assert.deepEqual(read(bibtexEntry(item)).map(essentials), [inBibtex(item)]);
      assert.deepEqual(read(risRecord(item)).map(essentials), [inRis(item)]);
      assert.deepEqual(read(cslJson([item])).map(essentials), [essentials(item)]);
    });
  }

  it('stay separate in one file', () => {
    assert.equal(read(items.map(bibtexEntry).join('')).length, items.length);
    assert.equal(read(items.map(risRecord).join('')).length, items.length);
  });

  it('have unique keys', () => {
    assert.equal(new Set(items.map((item) => /\{(.*),/.exec(bibtexEntry(item))[1])).size, items.length);
  });
});

describe('bibtexEntry', () => {
  it('escapes special characters of TeX', () => {
    const title = { en: '100 % & a_b #1 $5 ~ ^ {c} } \\ Łódź' };
    const [, written] = /title = (.*),/.exec(bibtexEntry(cslItem({ ...publications[0], title })));
    const braces = '\\textbraceleft{}c\\textbraceright{} \\textbraceright{}';
    const signs = '100 \\% \\& a\\_b \\#1 \\$5 \\textasciitilde{} \\textasciicircum{}';
    assert.equal(written, `{{${signs} ${braces} \\textbackslash{} Łódź}}`);
  });

  it('is read back unchanged, whatever it contains', () => {
    const { URL, date, ...others } = essentials(read(bibtexEntry(hostile))[0]);
    const { URL: url, date: day, ...same } = inBibtex(hostile);
    assert.deepEqual(others, same);
    assert.equal(URL, url.replace('{x}', '%7Bx%7D'));
    // BibTeX dates have no day.
    assert.deepEqual(date, day.slice(0, 2));
  });
});

describe('risRecord', () => {
  it('keeps every value on one line', () => {
    const { authors, ...others } = essentials(read(risRecord(hostile))[0]);
    const { authors: names, ...same } = inRis(hostile);
    assert.deepEqual(others, same);
    assert.equal(authors.length, names.length);
  });
});

describe('apaReference', () => {
  const ours = (item) => Object.values(apaReference(item)).join('');
  const printed = (data) => new Cite(data).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
  /** What citeproc prints. Without “Retrieved”, which it adds before a URL although the access date is unknown. */
  const theirs = (item) =>
    printed(read(cslJson([item])))
      .trim()
      .replace('Retrieved http', 'http');
  const isOwnPublisher = ({ author = [], publisher }) => author.map(({ literal }) => literal).join() === publisher;

  for (const item of items) {
    it(`matches citeproc: ${item.id}`, () => {
      const asPrinted = { ...item, publisher: isOwnPublisher(item) ? undefined : item.publisher };
      assert.equal(ours(item).replaceAll("'", '’'), theirs(asPrinted));
    });
  }
});
