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
    assert.match(stderr, /row 3/);
    assert.match(stderr, /row 4/);
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

  it('refuses an empty table, a web page and a spreadsheet’s own file', async (test) => {
    const answers = [
      ['', /is empty/],
      ['<!DOCTYPE html><p>', /web page/],
      ['PK\u0003\u0004xl', /Save it as “CSV UTF-8”/],
    ];
    for (const [content, message] of answers) {
      const { code, stderr } = await built(test, content);
      assert.equal(code, 1);
      assert.match(stderr, message);
    }
  });
});
