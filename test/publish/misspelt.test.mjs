/** Paths of a config that no record has, with the built command. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf, json, server, workshop } from './feed-build.mjs';

const table = 'Title,Year,Authors,Author 1,Status\nOne,2024,A,B,draft\n';
const kind = { value: 'news' };

/** What a build of a table says of misspelt columns. */
async function notesOf(t, fields, more = {}) {
  const { stdout } = await builtOfTable(t, fields, more, '--json');
  return JSON.parse(stdout).notes;
}

function builtOfTable(t, fields, more = {}, ...args) {
  const shop = workshop(t);
  shop.put('table.csv', table);
  return shop.build(
    [{ kind: 'csv', from: 'table.csv', fields: { title: 'Title', kind, ...fields }, ...more }],
    {},
    ...args,
  );
}

/** Mappings, with the whole of what is said of them. */
const cases = {
  'a column': [{ date: 'Yaer' }, ['table.csv: no record has “Yaer”, which “date” names. Is “Year” meant?']],
  'a column that is changed': [
    { authors: { from: 'Author', split: ';' } },
    ['table.csv: no record has “Author”, which “authors” names. Is “Authors” meant?'],
  ],
  'a column in a text': [
    { summary: { text: 'In {Yaer}' } },
    ['table.csv: no record has “Yaer”, which “summary” names. Is “Year” meant?'],
  ],
  'a column in an object': [
    { attachments: { fields: { url: 'Titel' } } },
    ['table.csv: no record has “Titel”, which “attachments” names. Is “Title” meant?'],
  ],
  'one of several columns': [
    { date: ['Yaer', 'Status'] },
    ['table.csv: no record has “Yaer”, which “date” names. Is “Year” meant?'],
  ],
  'a column that is like no other': [
    { place: 'Somewhere' },
    ['table.csv: no record has “Somewhere”, which “place” names. There are: Title, Year, Authors, Author 1, Status.'],
  ],
  'one of several columns that is like no other': [{ place: ['Somewhere', 'Status'] }, []],
  'the second of several columns with a number': [{ authors: ['Author 1', 'Author 2'] }, []],
  'several columns, none of which is there': [
    { place: ['Somewhere', 'Elsewhere'] },
    [
      'table.csv: no record has “Somewhere”, which “place” names. There are: Title, Year, Authors, Author 1, Status.',
      'table.csv: no record has “Elsewhere”, which “place” names. There are: Title, Year, Authors, Author 1, Status.',
    ],
  ],
  'a column with another in its stead': [{ place: { from: 'Somewhere', default: 'Brussels' } }, []],
  'no column': [{ date: 'Year' }, []],
};

describe('a misspelt path of a config', () => {
  for (const [name, [fields, wanted]] of Object.entries(cases)) {
    it(`is told, or not: ${name}`, async (t) => {
      assert.deepEqual(await notesOf(t, fields), wanted);
    });
  }

  it('is told where records are chosen', async (t) => {
    assert.deepEqual(await notesOf(t, {}, { skip: { Statsu: ['draft'] } }), [
      'table.csv: no record has “Statsu”, which “skip” names. Is “Status” meant?',
    ]);
    const { stderr } = await builtOfTable(t, {}, { only: { Kind: ['x'] } });
    assert.match(stderr, /no record has “Kind”, which “only” names\. There are: Title/);
  });

  it('is told of a title, without which every record is left out', async (t) => {
    const { code, stderr } = await builtOfTable(t, { title: 'Titel' });
    assert.equal(code, 1);
    assert.match(stderr, /^table\.csv: no record has “Titel”, which “title” names\. Is “Title” meant\?$/m);
  });

  it('is found inside objects and lists', async (t) => {
    const list = [
      { title: { rendered: 'One' }, people: [], files: [{ link: 'a.pdf' }] },
      { title: { rendered: 'Two' }, people: [{ name: 'A' }], files: null },
    ];
    const { address } = await server(t, (_, response) => json(response, list));
    const shop = workshop(t);
    const source = (fields) => ({ kind: 'records', from: `${address}/a.json`, name: 'Records', fields });
    const notes = async (fields) => {
      const { stdout } = await shop.build([source({ kind, ...fields })], {}, '--json', '--force');
      return JSON.parse(stdout).notes ?? [];
    };
    const good = {
      title: 'title.rendered',
      authors: 'people.name',
      attachments: { each: 'files', fields: { url: 'link' } },
    };
    assert.deepEqual(await notes(good), []);
    assert.deepEqual(await notes({ ...good, authors: 'people.nmae' }), [
      'Records: no record has “people.nmae”, which “authors” names. Is “people.name” meant?',
    ]);
    assert.deepEqual(await notes({ ...good, attachments: { each: 'files', fields: { url: 'lnik' } } }), [
      'Records: no record has “lnik”, which “attachments” names. Is “link” meant?',
    ]);
    assert.deepEqual(await notes({ ...good, attachments: { each: 'flies', fields: { url: 'link' } } }), [
      'Records: no record has “flies”, which “attachments” names. Is “files” meant?',
    ]);
  });

  it('is not told of a source without records', async (t) => {
    const { stderr } = await builtOf(t, 'csv', 'table.csv', 'Title\n', { fields: { title: 'Titel' } });
    assert.doesNotMatch(stderr, /no record has/);
  });
});
