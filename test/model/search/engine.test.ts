import { expect } from '@open-wc/testing';
import { documentOf, engineOf, ranking } from './documents.ts';

const finds = (title: string, query: string): boolean | undefined =>
  ranking([documentOf('it', title)], query)?.includes('it');

describe('SearchEngine', () => {
  const found: readonly [string, string][] = [
    ['integracao', 'A experiência de integração dos imigrantes'],
    ['lodz', 'Imigranci w Łodzi i Łódź'],
    ['strasse', 'Straße der Migration'],
    ['straße', 'STRASSE DER MIGRATION'],
    ['οδος', 'Η οδός της ένταξης'],
    ['هجرة', 'سياسات هِجْرة'],
    ['istanbul', 'İSTANBUL'],
    ['как', 'Изненадани? Кaк недоразвитите политики'],
    ['integr', 'Migrant Integration Policy Index'],
    ['index migr', 'Migrant Integration Policy Index'],
    ['l’accueil', "Politiques d'accueil et l'accueil"],
    ['移民', '國際移民政策'],
    ['政策', 'MIPEX政策'],
    ['mipex', '政策MIPEX'],
    ['ย้าย', 'การย้ายถิ่น'],
    ['antidiscrimination', 'Anti-discrimination law'],
    ['anti-discrimination', 'Anti‑discrimination law'],
    ['discrimination', 'Anti-discrimination law'],
    ['face-to-face', 'Meeting face-to-face, again'],
    ['facetoface', 'Meeting face-to-face, again'],
    ['Migration?!', '«Migration»'],
  ];
  for (const [query, title] of found)
    it(`finds "${title}" by "${query}"`, () => {
      expect(finds(title, query)).to.equal(true);
    });

  const missed: readonly [string, string][] = [
    ['gration', 'Migrant Integration Policy Index'],
    ['migrant banana', 'Migrant Integration Policy Index'],
    ['migrator', 'Migrant Integration Policy Index'],
    ['人', '國際移民政策'],
  ];
  for (const [query, title] of missed)
    it(`does not find "${title}" by "${query}"`, () => {
      expect(finds(title, query)).to.equal(false);
    });

  it('finds words in any field', () => {
    const document = documentOf('it', 'Index', { authors: ['CIDOB'], rest: ['Integration in Europe'] });
    expect(ranking([document], 'europe cidob index')).to.deep.equal(['it']);
  });

  describe('with one index for several questions', () => {
    const engine = engineOf([
      documentOf('a', 'Index of migration'),
      documentOf('b', 'Migration index'),
      documentOf('c', 'Equality'),
      documentOf('d', 'Equality in Europe', { rest: ['migration'] }),
    ]);

    it('keeps an answer as it was when the next question is asked', () => {
      const first = engine.matches('migration')!;
      engine.matches('equality');
      expect([...first.documents]).to.deep.equal([0, 1, 3]);
      expect([...first.sorted!(first.documents)]).to.deep.equal([1, 0, 3]);
    });

    it('sorts some of what it found', () => {
      const { sorted } = engine.matches('migration')!;
      expect([...sorted!(Uint32Array.of(1, 3))]).to.deep.equal([1, 3]);
      expect([...sorted!(Uint32Array.of(0, 1))]).to.deep.equal([1, 0]);
    });

    it('holds no more numbers than documents that it found', () => {
      const { documents, relevance } = engine.matches('equality')!;
      expect([documents.buffer.byteLength, relevance.buffer.byteLength]).to.deep.equal([8, 8]);
    });
  });

  it('finds what has either word, or both, whichever is better first', () => {
    const documents = [
      documentOf('asylum', 'Report', { rest: ['asylum'] }),
      documentOf('both', 'Migration', { rest: ['asylum'] }),
      documentOf('none', 'Equality'),
      documentOf('migration', 'Migration'),
    ];
    expect(ranking(documents, 'migration OR asylum')).to.deep.equal(['both', 'migration', 'asylum']);
    expect(ranking(documents, 'migration OR asylum report')).to.deep.equal(['asylum']);
    expect(ranking(documents, 'migration NOT asylum')).to.deep.equal(['migration']);
    expect(ranking(documents, 'migration AND asylum')).to.deep.equal(['both']);
  });

  it('does not join the end of one text with the start of the next', () => {
    const document = documentOf('it', 'Index', { rest: ['inter', 'national'] });
    expect(ranking([document], 'international')).to.deep.equal([]);
  });

  for (const query of ['', '  ', '?!'])
    it(`returns nothing for "${query}", which has no words`, () => {
      expect(ranking([documentOf('it', 'Index')], query)).to.equal(undefined);
    });

  it('ranks the start of a title above other words of a title, then authors, then the rest', () => {
    const documents = [
      documentOf('rest', 'A', { rest: ['Equality'] }),
      documentOf('author', 'B', { authors: ['Equality Network'] }),
      documentOf('title', 'On equality'),
      documentOf('start', 'Equality in Europe'),
    ];
    expect(ranking(documents, 'equality')).to.deep.equal(['start', 'title', 'author', 'rest']);
  });

  it('ranks a whole word above the start of a word', () => {
    const documents = [documentOf('beginning', 'The equalities'), documentOf('whole', 'The equal')];
    expect(ranking(documents, 'equal')).to.deep.equal(['whole', 'beginning']);
  });

  it('ranks by all words of the query', () => {
    const documents = [
      documentOf('one', 'On equality', { rest: ['Migrants'] }),
      documentOf('both', 'On migrants’ equality'),
    ];
    expect(ranking(documents, 'migrants equality')).to.deep.equal(['both', 'one']);
  });

  it('ranks by the best match of a word in a title', () => {
    const documents = [
      documentOf('once', 'The equal'),
      documentOf('both', 'Equalities and the equal'),
      documentOf('start', 'Equal and equalities'),
    ];
    expect(ranking(documents, 'equal')).to.deep.equal(['start', 'both', 'once']);
  });

  it('recognises the start of the title in each language', () => {
    const documents = [
      documentOf('second', 'Of equality'),
      documentOf('first', '', { titles: ['Gleichheit', 'Equality'] }),
    ];
    expect(ranking(documents, 'equality')).to.deep.equal(['first', 'second']);
  });

  it('stays fast if a text is one endless compound', () => {
    expect(finds('a-'.repeat(200_000), 'b')).to.equal(false);
  });

  it('ranks words in a row above the same words apart', () => {
    const documents = [
      documentOf('apart', 'On policy for integration'),
      documentOf('row', 'On integration policy for all'),
    ];
    expect(ranking(documents, 'integration policy')).to.deep.equal(['row', 'apart']);
  });

  it('ranks a rare word above a frequent one', () => {
    const documents = [
      ...Array.from({ length: 8 }, (_, number) => documentOf(`other-${number}`, `On policy ${number}`)),
      documentOf('frequent', 'On policy', { rest: ['mipex'] }),
      documentOf('rare', 'On mipex', { rest: ['policy'] }),
    ];
    expect(ranking(documents, 'mipex policy')).to.deep.equal(['rare', 'frequent']);
  });

  it('keeps equally relevant ones in their order', () => {
    const documents = ['c', 'a', 'b'].map((id) => documentOf(id, 'Equality'));
    expect(ranking(documents, 'equality')).to.deep.equal(['c', 'a', 'b']);
  });

  describe('with operators', () => {
    const documents = [
      documentOf('index', 'Migrant Integration Policy Index', { authors: ['Thomas Huddleston'], year: 2015 }),
      documentOf('policy', 'Integration of migrants: policy-making', { authors: ['Jan Niessen'], year: 2010 }),
      documentOf('about', 'About Huddleston', { rest: ['Thomas Niessen'] }),
      documentOf('two', 'Two authors', { authors: ['Thomas Niessen', 'Jan Huddleston'], year: 2012 }),
    ];
    const cases: readonly [string, readonly string[]][] = [
      ['"integration policy"', ['index']],
      ['"integration polic"', []],
      ['"integration polic', ['index']],
      ['"index migrant"', []],
      ['"policymaking"', ['policy']],
      ['"policy making"', ['policy']],
      ['integration -index', ['policy']],
      ['integration -ind', ['policy', 'index']],
      ['integration -"policy index"', ['policy']],
      ['-integration', ['about', 'two']],
      ['author:huddleston', ['index', 'two']],
      ['author:"thomas huddleston"', ['index']],
      ['-author:niessen -author:huddleston', ['about']],
      ['year:2010', ['policy']],
      ['year:2011-2020', ['index', 'two']],
      ['-year:2010', ['index', 'about', 'two']],
      ['year:2010- author:jan', ['policy', 'two']],
      ['year:1990', []],
    ];
    for (const [query, expected] of cases)
      it(`finds ${expected.join() || 'nothing'} by ‹${query}›`, () => {
        expect(ranking(documents, query)).to.have.members(expected);
      });
  });
});
