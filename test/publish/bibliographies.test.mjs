/** Bibliographies as reference managers export them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf } from './feed-build.mjs';

const built = (test, content, name) => builtOf(test, 'bibliography', name, content);

describe('feed build: bibliographies', () => {
  it('reads BibTeX without keys, or with spaces in them', async (test) => {
    const { feed, stderr } = await built(
      test,
      '@book{, title={One}, year=2012}\n@book{a b, title={Two}, year=2013}',
      'a.bib',
    );
    assert.deepEqual(
      feed?.items.map(({ id }) => id),
      ['a-b', 'one-2012'],
      stderr,
    );
  });

  it('says where BibTeX is wrong in its own words', async (test) => {
    const { stderr } = await built(test, '@book{a,\n  title={One}\n  year=2012\n}\n@book{b, title={B}}', 'a.bib');
    assert.match(stderr, /a\.bib, line 1: this entry cannot be read .* is missing or too much, at line 3 or before/);
    assert.doesNotMatch(stderr, /expected|label|got/);
  });

  it('reads RIS with other spaces, and without ends of records', async (test) => {
    const { feed } = await built(
      test,
      '\ufeffTY - RPRT\nTI - One\nPY - 2012\nTY  -  RPRT\nTI  - Two\nPY  - 2013\n',
      'a.ris',
    );
    assert.deepEqual(
      feed.items.map(({ title, _mpg }) => [title, _mpg.date]),
      [
        ['Two', '2013'],
        ['One', '2012'],
      ],
    );
  });

  it('says what to do with Zotero’s own JSON', async (test) => {
    const { code, stderr } = await built(
      test,
      '[{"key": "A", "data": {"itemType": "report", "title": "A"}}]',
      'a.json',
    );
    assert.deepEqual([code, /format=csljson/.test(stderr)], [1, true]);
  });

  it('reads BibTeX with accents of TeX, abbreviations and names that are not all named', async (test) => {
    const { feed } = await built(
      test,
      String.raw`@string{mpg = "Migration Policy" # " Group"}
@comment{not an entry}
@article{a1,
  author = {M{\"u}ller, J\"org and Garc{\'\i}a, Ana and others},
  title = "An {EU} \emph{study} --- rights \& duties",
  month = jan, year = 2012, publisher = mpg, langid = {ngerman}, doi = {10.1000/1}, url = {\url{https://publisher.example/a_b}}, keywords = {law, policy}
}`,
      'a.bib',
    );
    const [item] = feed.items;
    assert.deepEqual(item.authors, [{ name: 'Jörg Müller' }, { name: 'Ana García' }]);
    assert.equal(item.title, 'An EU study — rights & duties');
    assert.equal(item.language, 'de');
    assert.equal(item.url, 'https://publisher.example/a_b');
    assert.deepEqual(item.tags, ['law', 'policy']);
    const { kind, date, type, publisher, doi } = item._mpg;
    assert.deepEqual(
      { kind, date, type, publisher, doi },
      {
        kind: 'publication',
        date: '2012-01',
        type: 'journal-article',
        publisher: 'Migration Policy Group',
        doi: '10.1000/1',
      },
    );
  });

  it('loses an entry that cannot be read, not the others', async (test) => {
    const { feed, stderr } = await built(
      test,
      '@book{a, title={No end, year=2}\n@book{b, title={Whole}, year={2013}}\n@book{c, title={Cut off',
      'b.bib',
    );
    assert.deepEqual(
      feed.items.map(({ title }) => title),
      ['Whole'],
    );
    assert.match(stderr, /b\.bib, line 1: this entry cannot be read/);
    assert.match(stderr, /b\.bib, line 3: this entry cannot be read/);
  });

  it('makes no date of what is none', async (test) => {
    const { feed, stderr } = await built(
      test,
      '@book{a, title={A}, year={in press}}\n@book{b, title={B}, year={c. 2013}}\n@book{c, title={C}, date={2012-05}}',
      'c.bib',
    );
    assert.deepEqual(Object.fromEntries(feed.items.map(({ id, _mpg }) => [id, _mpg.date])), {
      a: undefined,
      b: undefined,
      c: '2012-05',
    });
    assert.match(stderr, /found “in press” as date/);
  });

  it('reads RIS', async (test) => {
    const lines = [
      'TY  - RPRT',
      'TI  - A report',
      'AU  - Niessen, Jan',
      'PY  - 2012/05//',
      'LA  - fr',
      'DO  - 10.1000/2',
    ];
    const more = [
      'SN  - 978-84-92511-45-7',
      'UR  - https://publisher.example/r',
      'KW  - one',
      'KW  - two',
      'ER  - ',
      '',
    ];
    const { feed } = await built(test, [...lines, ...more].join('\r\n'), 'r.ris');
    const [item] = feed.items;
    assert.deepEqual(item, {
      id: 'doi:10.1000/2',
      url: 'https://publisher.example/r',
      title: 'A report',
      language: 'fr',
      authors: [{ name: 'Jan Niessen' }],
      tags: ['one', 'two'],
      _mpg: { kind: 'publication', date: '2012-05', type: 'report', doi: '10.1000/2', isbn: '978-84-92511-45-7' },
    });
  });

  it('reads CSL-JSON', async (test) => {
    const entries = [
      {
        id: 'a',
        type: 'book',
        title: 'A <i>title</i>',
        issued: { 'date-parts': [['2012', 5]] },
        author: [{ literal: 'MPG' }],
      },
      {
        id: 'b',
        type: 'report',
        title: 'B',
        issued: { raw: '2010' },
        editor: [{ family: 'Berg', given: 'A', 'non-dropping-particle': 'van den' }],
      },
      'nonsense',
      { id: 'c', type: 'book', title: 'C', issued: { 'date-parts': [[2012], [2014]] } },
    ];
    const { feed } = await built(test, JSON.stringify(entries), 'c.json');
    const about = feed.items.map(({ title, authors, _mpg: { date } }) => [title, authors?.[0].name, date]);
    assert.deepEqual(about, [
      ['A title', 'MPG', '2012-05'],
      ['B', 'A van den Berg', '2010'],
      ['C', undefined, undefined],
    ]);
  });

  it('refuses what is no bibliography', async (test) => {
    const { code, stderr } = await built(test, 'Dear colleagues', 'letter.bib');
    assert.equal(code, 1);
    assert.match(stderr, /letter\.bib: is no bibliography of a kind that is known/);
  });
});
