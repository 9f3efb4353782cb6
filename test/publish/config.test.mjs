/** What `mpg-widgets feed build` says of a config that cannot be used. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workshop } from './feed-build.mjs';

const feed = { title: 'T', language: 'en' };
const source = { kind: 'csv', from: 'a.csv' };

/** Builds with this config. @returns what is said */
async function said(t, content, name = 'c.json') {
  const { put, run } = workshop(t);
  put(name, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  const { code, stdout, stderr } = await run(name);
  assert.deepEqual([code, stdout], [1, '']);
  assert.doesNotMatch(stderr, /\n\s+at |Invalid|\bexpected|received|undefined|zod|E[A-Z]{4,}:|\[object|JSON at/);
  return stderr;
}

/** Configs that are no JSON, with a part of what is said. */
const noJson = {
  'a comma too many': [
    '{\n  "feed": {},\n}',
    /^c\.json, line 3, column 1: There is a comma too many before this[^]*\n {4}\S.*\n {4} *\^\n$/,
  ],
  'no comma': ['{\n  "feed": {}\n  "sources": []\n}', /line 3, column 3: A comma is missing before this/],
  'a comment': ['{\n  // mine\n}', /line 2, column 3: There is a comment/],
  'an end too early': ['{\n  "feed": {\n', /line 2, column 12: The file ends in the middle\. Close what is open/],
  'curly quotation marks': ['{ “feed”: {} }', /line 1, column 3: The quotation mark “ is not the right one/],
  nothing: ['', /^c\.json is empty\. docs\/publishing\.md in this package shows/],
  spaces: [' \n', /^c\.json is empty/],
};

/** Configs with a fault, with a part of what is said. */
const faults = {
  'a list': [[], /^ {2}the config: found an empty list, wanted settings in braces/m],
  'no settings': ['null', /^ {2}the config: found null, wanted settings in braces/m],
  'no feed': [{ sources: [source] }, /^ {2}feed: found nothing, wanted settings in braces/m],
  'an empty title': [
    { feed: { title: '' }, sources: [source] },
    /^ {2}feed\.title: found an empty text, wanted a text$/m,
  ],
  'a number as title': [{ feed: { title: 7 }, sources: [source] }, /^ {2}feed\.title: found 7, wanted a text$/m],
  'no language': [
    { feed: { title: 'T', language: 'English!' }, sources: [source] },
    /feed\.language: found "English!", wanted BCP 47 language tag such as en/,
  ],
  'no time': [
    { feed: { ...feed, updated: 'today' }, sources: [source] },
    /feed\.updated: found "today", wanted a date and time such as/,
  ],
  'no sources': [{ feed, sources: [] }, /^ {2}sources: found an empty list, wanted at least one source$/m],
  'sources that are no list': [
    { feed, sources: source },
    /^ {2}sources: found values in braces, wanted a list in brackets/m,
  ],
  'a source that is a text': [
    { feed, sources: ['a.csv'] },
    /^ {2}source 1: found "a\.csv", wanted a source in braces/m,
  ],
  'a source without kind': [
    { feed, sources: [{ from: 'a.csv' }] },
    /^ {2}source 1 \(a\.csv\), kind: found nothing, wanted one of records, csv/m,
  ],
  'a misspelt setting': [
    { feed, sources: [{ ...source, feilds: {} }] },
    /source 1 \(a\.csv\): there is no setting “feilds” here\. Is “fields” meant\?/,
  ],
  'a setting of another source': [
    { feed, sources: [{ ...source, until: '2027-01-01' }] },
    /there is no setting “until” here\./,
  ],
  'a misspelt field of a project': [
    { feed, sources: [{ ...source, into: 'projects', fields: { patners: 'p' } }] },
    /there is no field “patners” here\. Is “partners” meant\?/,
  ],
  'a list that there is not': [
    { feed, sources: [{ ...source, into: 'posts' }] },
    /source 1 \(a\.csv\), into: found "posts", wanted one of items, programmes/,
  ],
  'a day that is none': [
    { feed, sources: [{ kind: 'calendar', from: 'a.ics', until: 'soon' }] },
    /until: found "soon", wanted a day such as 2027-12-31/,
  ],
  'a pair that is none': [
    { feed, sources: [source], join: { always: [['a']] } },
    /join\.always\[1\]: found a list, wanted at least two ids/,
  ],
  'a list of corrections that there is not': [
    { feed, sources: [source], corrections: { posts: {} } },
    /corrections: there is no list “posts” here\. There are: items, programmes/,
  ],
  'yes for true': [
    { feed, sources: [{ ...source, fields: { title: { from: 'x', slug: 'yes' } } }] },
    /fields\.title: found values in braces, wanted a path such as/,
  ],
};

describe('the config of feed build', () => {
  for (const [name, [content, words]] of Object.entries(noJson))
    it(`is said to be no JSON, with the line: ${name}`, async (t) => assert.match(await said(t, content), words));

  for (const [name, [content, words]] of Object.entries(faults))
    it(`is said to have a fault, with its place: ${name}`, async (t) => {
      const text = await said(t, content);
      assert.match(text, /^c\.json cannot be used:\n/);
      assert.match(text, words);
    });

  it('may be in UTF-16, as Notepad saves it', async (t) => {
    const { put, run } = workshop(t);
    put('a.csv', 'title\nOne\n');
    put('c.json', Buffer.from(`\ufeff${JSON.stringify({ feed, sources: [source] })}`, 'utf16le'));
    assert.equal((await run('c.json')).code, 0);
  });

  it('is said not to be there, to be a folder, or not to be read', async (t) => {
    const { run, folder } = workshop(t);
    mkdirSync(join(folder, 'folder'));
    for (const name of ['none.json', 'none.mjs', 'none/c.json'])
      assert.match((await run(name)).stderr, new RegExp(`^${name}: there is no such file\\.`), name);
    assert.match((await run('folder')).stderr, /^folder: cannot be read: it is a folder, and a file is wanted\.\n$/);
  });

  it('says how to find what is wrong in a module', async (t) => {
    assert.match(
      await said(t, 'export default {\n  feed: {,},\n};', 'c.mjs'),
      /^c\.mjs is no JavaScript \(Unexpected token ','\)\. “node --check” with its name shows the line\./,
    );
    assert.match(await said(t, 'export const config = {};', 'c.mjs'), /^c\.mjs has no default export/);
    assert.match(
      await said(t, 'export default () => 1;', 'c.mjs'),
      /the config: found a function, wanted text, a number, a list or an object/,
    );
  });

  it('names the file that cannot be imported, and not the config that imports it', async (t) => {
    const { put, run } = workshop(t);
    put('bad.mjs', 'export const =');
    put('style.css', 'a {}');
    for (const [source, wanted] of [
      ['import "./nope.mjs"', /^config\.mjs: .*nope\.mjs/],
      ['import "not-installed"', /^config\.mjs: .*not-installed/],
      ['import "./style.css"', /^config\.mjs: .*style\.css/],
      ['import "./bad.mjs"', /^config\.mjs is no JavaScript .* a file that it imports/],
    ]) {
      put('config.mjs', `${source}; export default {};`);
      const { code, stderr } = await run('config.mjs');
      assert.equal(code, 1, source);
      assert.match(stderr, wanted);
      assert.doesNotMatch(stderr, /TypeScript|config\.mjs: there is no such file/);
    }
    const { stderr } = await run('gone.mjs');
    assert.match(stderr, /^gone\.mjs: there is no such file/);
  });

  it('fails if a config never comes to an end', async (t) => {
    const { put, run } = workshop(t);
    put('config.mjs', 'export default await new Promise(() => {});');
    const { code, stdout, stderr } = await run('config.mjs', '--json');
    assert.equal(code, 70);
    assert.match(stderr, /^mpg-widgets ended before it was done: .*never comes/);
    assert.equal(`${JSON.parse(stdout).error.message}\n`, stderr);
  });
});
