import { expect } from '@open-wc/testing';
import { documentOf, ranking, type Named } from './documents.ts';

const longer = (title: string): readonly Named[] => [
  documentOf('longer', `${title} in Europe`),
  documentOf('twice', `${title}, ${title} and ${title}`),
  documentOf('two titles', `${title} I`, { titles: [`${title} I`, `${title} II`], rest: [title, title] }),
  documentOf('later', `On ${title}: ${title}`),
];

describe('what a query is, all of it', () => {
  const titles: readonly [kind: string, title: string, query: string][] = [
    ['a word', 'Equality', 'equality'],
    ['two words', 'Equality law', 'equality law'],
    ['a title in quotes', 'Equality law', '"equality law"'],
    ['a title in quotes that are not closed', 'Equality law', '“Equality law'],
    ['capitals, accents and signs', 'L’intégration: réussie?', "l'INTEGRATION reussie"],
    ['a compound', 'Policy-making', 'policymaking'],
    ['a compound, parted', 'Policymaking for all', 'policy making for all'],
    ['a compound, joined', 'Policy making for all', 'policymaking for all'],
    ['a compound with a hyphen', 'Policymaking for all', 'policy-making for all'],
    ['compounds of many parts', 'Face-to-face-with-the-law today', 'face to face with the law today'],
    ['umlauts', 'Müller für Österreich', 'Mueller fuer Oesterreich'],
    ['umlauts in other letters', 'Mueller fuer Oesterreich', 'muller für osterreich'],
    ['Cyrillic', 'Политика за интеграция', 'политика за ИНТЕГРАЦИЯ'],
    ['Serbian in Latin letters', 'Политике интеграције', 'politike integracije'],
    ['an Arabic article', 'سياسات الهجرة', 'سياسات الهجرة'],
    ['Chinese', '移民政策', '移民政策'],
    ['numbers', 'MIPEX 2020', 'mipex2020'],
    ['an ampersand', 'Equality & mobility', 'equality & mobility'],
    ['words of signs', 'C++ & C#', 'c++ & c#'],
    ['years beside it', 'Equality law', 'equality law year:2015'],
    ['a word that is left out', 'Equality law', 'equality law -banana'],
  ];
  for (const [kind, title, query] of titles)
    it(`comes first, ${kind}: ‹${query}›`, () => {
      const documents = [...longer(title), documentOf('exact', title)].map((each) => ({ ...each, year: 2015 }));
      expect(ranking(documents, query)?.[0]).to.equal('exact');
    });

  it('comes first in any language of the title', () => {
    const titles = ['Handbook on integration', 'Integration'];
    expect(ranking([...longer('Integration'), documentOf('exact', '', { titles })], 'integration')?.[0]).to.equal(
      'exact',
    );
  });

  it('is an author’s name, after titles', () => {
    const documents = [
      documentOf('other', 'Jan Niessen, Jan Niessen and others', { authors: ['Jan Niessen-Smith'] }),
      documentOf('author', 'On law', { authors: ['Bo', 'Jan Niessen'] }),
      documentOf('title', 'Jan Niessen'),
    ];
    for (const query of ['jan niessen', '"Jan Niessen"'])
      expect(ranking(documents, query), query).to.deep.equal(['title', 'author', 'other']);
    for (const query of ['author:"jan niessen"', 'author:jan author:niessen'])
      expect(ranking(documents, query), query).to.deep.equal(['author', 'other']);
  });

  it('is an author’s name of one word', () => {
    const documents = [documentOf('other', 'CIDOB and CIDOB'), documentOf('author', 'On law', { authors: ['Cidob'] })];
    expect(ranking(documents, 'cidob')).to.deep.equal(['author', 'other']);
  });

  it('is an identifier', () => {
    const documents = [
      documentOf('longer', '10.2870/123456'),
      documentOf('other page', 'https://mipex.eu/play/2'),
      documentOf('other book', '978900417069812'),
      documentOf('exact', 'B', { rest: ['10.2870/12345', 'https://mipex.eu/play', '9789004170698'] }),
    ];
    for (const query of ['https://doi.org/10.2870/12345', '10.2870/12345', 'mipex.eu/play', '9789004170698'])
      expect(ranking(documents, query)?.[0], query).to.equal('exact');
  });

  it('is not a plural, and not what only begins so', () => {
    const documents = [
      documentOf('plural', 'Laws'),
      documentOf('longer', 'Lawyers'),
      documentOf('exact', 'Law'),
      documentOf('words', 'Law law'),
    ];
    expect(ranking(documents, 'law')?.[0]).to.equal('exact');
    expect(ranking(documents, 'laws')?.[0]).to.equal('plural');
  });

  it('is read quickly where all words look alike', () => {
    const title = '& e '.repeat(300);
    expect(ranking([documentOf('it', title)], `${'e '.repeat(400)}x`)).to.deep.equal([]);
    expect(ranking([documentOf('it', `${title} x y`)], `${'e '.repeat(300)}x`)).to.deep.equal(['it']);
  });
});
