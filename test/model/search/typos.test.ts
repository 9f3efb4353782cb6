import { expect } from '@open-wc/testing';
import { answerTo } from '../../../src/model/search/corrections.ts';
import { isOneTypoAway } from '../../../src/model/search/typos.ts';
import { documentOf, engineOf } from './documents.ts';

const engine = engineOf([
  documentOf('index', 'Migrant Integration Policy Index', { authors: ['Thomas Huddleston'] }),
  documentOf('law', 'Equality law in Europe', { rest: ['A integração; 20152'] }),
  documentOf('laws', 'Equality laws', { authors: ['Integra'] }),
]);

/** What was searched for instead, and how many have it. */
function corrected(query: string): readonly [string | undefined, number | undefined] {
  const { matches, correction } = answerTo(query, engine);
  return [correction?.used, matches?.count];
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
