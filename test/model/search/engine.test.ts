import { expect } from '@open-wc/testing';
import { buildIndex, type SearchDocument } from '../../../src/model/search/build-index.ts';
import { SearchEngine } from '../../../src/model/search/engine.ts';
import { finished } from '../../../src/model/steps.ts';

/** A document with a name that tests tell it by. */
interface Named extends SearchDocument {
  readonly id: string;
  readonly year?: number;
}

const documentOf = (id: string, title: string, parts: Partial<Named> = {}): Named => ({
  id,
  titles: [title],
  authors: [],
  rest: [],
  ...parts,
});

const engineOf = (documents: readonly Named[]): SearchEngine =>
  new SearchEngine(
    finished(buildIndex(documents)),
    (number) => documents[number]!,
    documents.map(({ year }) => year),
  );

/** Ids, most relevant first. */
function ranking(documents: readonly Named[], query: string): readonly string[] | undefined {
  const relevance = engineOf(documents).matches(query)?.relevance;
  if (!relevance) return undefined;
  const found = documents.map(({ id }, number) => [id, relevance[number]!] as const).filter(([, points]) => points);
  return found.sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

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
    ['migrants', 'Migrant Integration Policy Index'],
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
});
