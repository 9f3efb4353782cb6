import { expect } from '@open-wc/testing';
import { answerTo } from '../../../src/model/search/corrections.ts';
import { isOneTypoAway } from '../../../src/model/search/typos.ts';
import { documentOf, engineOf } from './documents.ts';

const engine = engineOf([
  documentOf('index', 'Migrant Integration Policy Index', { authors: ['Thomas Huddleston'], year: 2015 }),
  documentOf('law', 'Equality law in Europe', { rest: ['A integração; 20152'] }),
  documentOf('laws', 'Equality laws', { authors: ['Integra'] }),
  documentOf('adoption', 'Adoption', { year: 2001 }),
  documentOf('adaption', 'Adaption', { year: 2002 }),
]);

/** What was searched for instead, and how many have it. */
function corrected(query: string): readonly [string | undefined, number | undefined] {
  const { matches, correction } = answerTo(query, engine);
  return [correction?.used, matches?.documents.length];
}

describe('answerTo', () => {
  const cases: readonly [kind: string, query: string, used: string, count: number][] = [
    ['a letter too many', 'inntegration', 'integration', 1],
    ['a letter too few', 'intgration', 'integration', 1],
    ['another letter', 'indegration', 'integration', 1],
    ['two letters exchanged', 'intergation', 'integration', 1],
    ['the first letter', 'nitegration', 'integration', 1],
    ['the last letter', 'equalitx', 'equality', 2],
    ['a typo in the beginning of a word', 'equlit', 'equality', 2],
    ['a typo in one of two words', 'law equlity', 'law equality', 2],
    ['typos in two words', 'migrrant integrtion', 'migrant integration', 1],
    ['a typo in a name', 'author:hudleston', 'author:huddleston', 1],
    ['a typo in a phrase', '"equality lawz" equaliti', '', 0],
    ['a typo in quotes', '"migrant integrtion"', '"migrant integration"', 1],
    ['capital letters', 'Equalitx', 'Equality', 2],
    ['accents', 'integracaoo', 'integração', 1],
  ];
  for (const [kind, query, used, count] of cases)
    it(`forgives ${kind}: ‹${query}›`, () => {
      expect(corrected(query)).to.deep.equal([used || undefined, count]);
    });

  const refused: readonly [why: string, query: string][] = [
    ['two typos in a word', 'intergatoin'],
    ['a word of four letters', 'lawe banana'],
    ['a number', '20153'],
    ['a word that is left out', '-equalitx banana'],
  ];
  for (const [why, query] of refused)
    it(`does not guess at ${why}`, () => {
      expect(corrected(query)).to.deep.equal([undefined, 0]);
    });

  const leftOut: readonly string[] = [
    'adoption -adoption',
    'adoption year:2002',
    'adoption -year:2001',
    'adoption -adoption year:2002',
    '-adoption adoption year:2002,2003',
    'integration -integration',
    'europe -laws -law',
    'author:huddleston -migrant',
    '"equality law" -europe',
    'integration year:1999',
    'equality year:1999,2001-2003',
    'integration -year:2015',
    'integra -integra -integration year:2015',
  ];
  for (const query of leftOut)
    it(`does not guess where only a minus or the years leave out what is found: ‹${query}›`, () => {
      expect(corrected(query)).to.deep.equal([undefined, 0]);
    });

  it('forgives a typo beside a minus and years', () => {
    expect(corrected('equalitx -europe')).to.deep.equal(['equality -europe', 1]);
    expect(corrected('inntegration year:2015')).to.deep.equal(['integration year:2015', 1]);
  });

  it('corrects nothing while something is found', () => {
    expect(corrected('integra')).to.deep.equal([undefined, 3]);
  });

  it('tells what was asked', () => {
    expect(answerTo('Law equlity', engine).correction).to.deep.equal({ asked: 'Law equlity', used: 'Law equality' });
  });

  it('searches for nothing where there are only signs', () => {
    expect(answerTo('?!', engine)).to.deep.equal({ matches: undefined, correction: undefined });
  });
});

describe('a typo in a compound', () => {
  const stored = ['anti-discrimination law', 'antidiscrimination law', 'anti discrimination law'];
  const asked = ['anti-discrimnation law', 'antidiscrimnation law', 'anti discrimnation law', 'anti-discriminaton'];
  for (const title of stored)
    for (const query of asked)
      it(`is forgiven, whichever side is one word: ‹${title}› is stored, ‹${query}› is asked`, () => {
        const answer = answerTo(query, engineOf([documentOf('it', title), documentOf('other', 'Something else')]));
        expect([...answer.matches!.documents]).to.deep.equal([0]);
      });

  it('is forgiven in the first of two words that were typed as one', () => {
    const answer = answerTo('polcymaking', engineOf([documentOf('it', 'Policy making')]));
    expect([answer.correction?.used, answer.matches?.documents.length]).to.deep.equal(['policy making', 1]);
  });

  it('is forgiven in a phrase of which another word is the beginning of one', () => {
    const one = engineOf([documentOf('it', 'Access to nationality')]);
    expect(answerTo('"acces to natonality"', one).correction?.used).to.equal('"access to nationality"');
  });
});

describe('another form of a word', () => {
  // Nominative and others, as they stand in titles; accents are folded.
  const forms: readonly (readonly [language: string, one: string, other: string])[] = [
    ['Bulgarian', 'механизъм', 'механизми'],
    ['Croatian', 'izbjeglica', 'izbjeglicama'],
    ['Czech', 'uprchlíci', 'uprchlíků'],
    ['Danish', 'flygtning', 'flygtningene'],
    ['Estonian', 'pagulane', 'pagulaste'],
    ['Finnish', 'maahanmuuttaja', 'maahanmuuttajien'],
    ['German', 'Gesetze', 'Gesetzen'],
    ['Greek', 'πρόσφυγες', 'προσφύγων'],
    ['Hungarian', 'bevándorlók', 'bevándorlókról'],
    ['Italian', 'beneficiaria', 'beneficiari'],
    ['Latvian', 'bēglis', 'bēgļiem'],
    ['Lithuanian', 'vertinimas', 'vertinimo'],
    ['Polish', 'uchodźca', 'uchodźców'],
    ['Romanian', 'cetățean', 'cetățeni'],
    ['Slovak', 'utečenec', 'utečenca'],
    ['Slovene', 'begunec', 'beguncev'],
    ['Swedish', 'invandrare', 'invandrarna'],
  ];
  for (const [language, one, other] of forms)
    for (const [stored, asked] of [
      [one, other],
      [other, one],
    ] as const)
      it(`is found in ${language}: ‹${stored}› is stored, ‹${asked}› is asked`, () => {
        const answer = answerTo(asked, engineOf([documentOf('it', stored), documentOf('other', 'Something else')]));
        expect([...answer.matches!.documents]).to.deep.equal([0]);
      });

  const others: readonly (readonly [stored: string, asked: string])[] = [
    ['integration', 'integrity'],
    ['nationality', 'nationalism'],
    ['university', 'universal'],
    ['organisation', 'organigram'],
    ['migration', 'mitigation'],
    ['Person', 'Perspektive'],
  ];
  for (const [stored, asked] of others)
    it(`is no other word: ‹${asked}› does not find ‹${stored}›`, () => {
      expect(answerTo(asked, engineOf([documentOf('it', stored)])).matches?.documents.length).to.equal(0);
    });

  it('comes after a typo, and the one with the longest stem first', () => {
    const found = (query: string, ...titles: readonly string[]): string | undefined =>
      answerTo(query, engineOf(titles.map((title) => documentOf(title, title)))).correction?.used;
    expect(found('uprchlici', 'uprchliku', 'uprchlicy')).to.equal('uprchlicy');
    expect(found('vertinimas', 'vertintas', 'vertinimo', 'vertintas.')).to.equal('vertinimo');
  });
});

describe('isOneTypoAway', () => {
  const letters = ['a', 'b'];
  const all = ['', ...letters].flatMap((a) =>
    ['', ...letters].flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );

  /** Everything that one typo makes of a word. */
  function typosOf(word: string): ReadonlySet<string> {
    const made = new Set<string>();
    for (let at = 0; at <= word.length; at++) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      for (const letter of letters) made.add(before + letter + after).add(before + letter + after.slice(1));
      made.add(before + after.slice(1)).add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    }
    return made;
  }

  it('is true of what one typo makes, and of nothing else', () => {
    for (const word of all)
      for (const other of all)
        if (other !== word)
          expect(isOneTypoAway(word, other, false), `${word} and ${other}`).to.equal(typosOf(word).has(other));
  });
});
