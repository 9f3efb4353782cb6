import { expect } from '@open-wc/testing';
import { termsByInitial } from '../../src/model/alphabet.ts';
import { ids, term } from './feed-builder.ts';

/** The alphabet of these titles, a line each letter. */
const alphabet = (lang: string, titles: readonly string[], limit?: number): readonly string[] =>
  termsByInitial(
    titles.map((title) => term(title)),
    [lang],
    limit,
  ).map(({ initial, terms }) => `${initial}: ${ids(terms).join(', ')}`);

describe('termsByInitial', () => {
  it('puts what begins with the same letter together, in order, in either case', () => {
    expect(alphabet('en', ['Beta', 'alto', 'Alpha', 'bank'])).to.deep.equal(['A: Alpha, alto', 'B: bank, Beta']);
  });

  it('puts letters with accents where the language puts them', () => {
    const titles = ['Zebra', 'Åland', 'Alpha', 'Évry', 'Erasmus'];
    expect(alphabet('en', titles)).to.deep.equal(['A: Åland, Alpha', 'E: Erasmus, Évry', 'Z: Zebra']);
    expect(alphabet('sv', titles)).to.deep.equal(['A: Alpha', 'E: Erasmus, Évry', 'Z: Zebra', 'Å: Åland']);
  });

  it('names a letter without its accent, although the first title has it', () => {
    expect(alphabet('fr', ['Évry'])).to.deep.equal(['E: Évry']);
  });

  it('goes by the first letter, not by what stands before it', () => {
    expect(alphabet('en', ['“Quoted”', 'Paris', '(Rome)'])).to.deep.equal(['P: Paris', 'Q: “Quoted”', 'R: (Rome)']);
  });

  it('goes by the titles in the reader’s language', () => {
    const network = { ...term('network'), title: { en: 'Network', de: 'Bund' } };
    expect(termsByInitial([network], ['de'])[0]?.initial).to.equal('B');
  });

  it('keeps what has no letter', () => {
    expect(alphabet('en', ['Alpha', '***'])).to.have.members([': ***', 'A: Alpha']);
  });

  it('takes the first ones where there is a limit', () => {
    expect(alphabet('en', ['Beta', 'Alpha', 'Gamma'], 2)).to.deep.equal(['A: Alpha', 'B: Beta']);
  });
});
