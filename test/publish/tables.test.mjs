/** Tables as spreadsheets save them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf, workshop } from './feed-build.mjs';

const built = (test, content, settings) => builtOf(test, 'csv', 'table.csv', content, settings);

describe('feed build: tables', () => {
  it('needs no mapping where the columns have the names of fields', async (test) => {
    const { feed } = await built(
      test,
      'ID;Title;Date;Authors;Kind\n1;"Line one\nline; two";2012-05;Ann; publication\n',
    );
    assert.deepEqual(feed.items, [
      {
        id: '1',
        title: 'Line one line; two',
        authors: [{ name: 'Ann' }],
        _mpg: { kind: 'publication', date: '2012-05' },
      },
    ]);
  });

  it('maps columns, and separates what a cell holds', async (test) => {
    const { feed } = await built(test, 'Titel,Wer\nEins,"Ann / Bob"\n', {
      fields: { title: 'Titel', authors: { from: 'Wer', split: '/' } },
    });
    assert.deepEqual(feed.items[0].authors, [{ name: 'Ann' }, { name: 'Bob' }]);
  });

  const encoded = {
    'UTF-8 with a mark': Buffer.from('\ufefftitle;date\nÉté;2012\n'),
    'Windows-1252': Buffer.from('title;date\nÉté;2012\n', 'latin1'),
    'UTF-16, as Excel saves “Unicode text”': Buffer.from('\ufefftitle\tdate\nÉté\t2012\n', 'utf16le'),
    'a first line that names the separator': Buffer.from('sep=;\ntitle;date\nÉté;2012\n'),
    'old Mac line ends': Buffer.from('title;date\rÉté;2012\r'),
  };
  for (const [name, bytes] of Object.entries(encoded)) {
    it(`reads ${name}`, async (test) => {
      const { feed, stderr } = await built(test, bytes);
      assert.deepEqual([feed?.items[0].title, feed?.items[0]._mpg.date], ['Été', '2012'], stderr);
    });
  }

  it('reads an encoding that the config names', async (test) => {
    const bytes = Buffer.from('title,date\n\xcc\xe8\xf0,2012\n', 'latin1');
    const { feed } = await built(test, bytes, { encoding: 'windows-1251' });
    assert.equal(feed.items[0].title, 'Мир');
  });

  it('tells rows that are too short or too long, and columns of the same name', async (test) => {
    const { feed, stderr } = await built(test, 'title,date,title\nA,2012,x\nB\nC,2013,y,more\n\n,,\n');
    assert.deepEqual(feed.items.map(({ title }) => title).sort(), ['A', 'B', 'C']);
    assert.match(stderr, /row 3: has fewer cells than there are columns/);
    assert.match(stderr, /row 4: has more cells than there are columns/);
    assert.doesNotMatch(stderr, /fields|parsed/i);
    assert.match(stderr, /two columns “title”/);
  });

  it('makes no address of what is none', async (test) => {
    const shop = workshop(test);
    shop.put('table.csv', 'title,url\nA,n/a\nB,www.publisher.example\nC,/c\nD,see the website\n');
    const feed = { title: 'T', home_page_url: 'https://publisher.example/' };
    const { feed: made, stderr } = await shop.build([{ kind: 'csv', from: 'table.csv' }], { feed });
    assert.deepEqual(made.items.map(({ title, url }) => [title, url]).sort(), [
      ['A', undefined],
      ['B', undefined],
      ['C', 'https://publisher.example/c'],
      ['D', undefined],
    ]);
    assert.match(stderr, /row 2 “A”: found “n\/a” as url, wanted http or https address/);
  });

  it('reads what Zotero exports', async (test) => {
    const columns = [
      'Key',
      'Item Type',
      'Publication Year',
      'Author',
      'Title',
      'DOI',
      'Url',
      'Date',
      'Language',
      'ISBN',
    ];
    const row = [
      'AB1',
      'journalArticle',
      '2012',
      'Niessen, Jan; Huddleston, Thomas',
      'A title',
      '10.1000/x',
      '',
      '2012-05',
      'en',
      '',
    ];
    const line = (cells) => cells.map((cell) => `"${cell}"`).join(',');
    const { feed } = await built(test, `${line(columns)}\n${line(row)}\n`);
    assert.deepEqual(feed.items, [
      {
        id: 'AB1',
        title: 'A title',
        authors: [{ name: 'Jan Niessen' }, { name: 'Thomas Huddleston' }],
        _mpg: { kind: 'publication', date: '2012-05', type: 'journal-article', doi: '10.1000/x' },
      },
    ]);
  });

  it('counts rows as a spreadsheet does, empty ones too', async (test) => {
    const { feed, stderr } = await built(test, ';;\n\nid;title;;date;\n\n1;A;x;2012;y\n;;;;\n2;B;;soon;\n');
    assert.deepEqual(feed.items.map(({ title }) => title).sort(), ['A', 'B']);
    assert.match(stderr, /row 7 “B”: found “soon” as date/);
    // Columns without a name are nobody's concern.
    assert.doesNotMatch(stderr, /columns|[Dd]uplicate/);
  });

  it('says which quotation marks are wrong', async (test) => {
    const { stderr } = await built(test, 'title,date\nA "quoted" one,2012\n"B,2013\n');
    assert.match(stderr, /row 3: has a quotation mark that is not closed/);
    const { stderr: inner } = await built(test, 'title,date\n"A "quoted" one",2012\n');
    assert.match(inner, /row 2: has a quotation mark in the middle of a cell/);
  });

  it('refuses an empty table, a web page and a spreadsheet’s own file', async (test) => {
    const answers = [
      ['', /is empty/],
      ['title;date\n', /nothing that can be shown/],
      ['<!DOCTYPE html><p>', /web page.*Publish to web.*“Comma-separated values”/],
      ['<?xml version="1.0"?><a/>', /is XML, not a table/],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /Save it as “CSV UTF-8”/],
      ['[{"title": "A"}]', /is JSON, not a table\. Use kind “records”/],
      ['%PDF-1.7', /document for printing/],
      ['PK\u0003\u0004xl', /Save it as “CSV UTF-8”/],
    ];
    for (const [content, message] of answers) {
      const { code, stderr } = await built(test, content);
      assert.equal(code, 1);
      assert.match(stderr, message);
    }
  });
});
