import { expect } from '@open-wc/testing';
import { termsByInitial } from '../../src/model/alphabet.ts';
import { ids, term } from './feed-builder.ts';

/** The alphabet of these titles, one letter per line. */
const alphabet = (lang: string, titles: readonly string[], limit?: number): readonly string[] =>
  termsByInitial(
    titles.map((title) => term(title)),
    [lang],
    limit,
  ).map(({ initial, terms }) => `${initial}: ${ids(terms).join(', ')}`);

describe('termsByInitial', () => {
  it('groups titles by first letter, in order and regardless of case', () => {
    expect(alphabet('en', ['Beta', 'alto', 'Alpha', 'bank'])).to.deep.equal(['A: Alpha, alto', 'B: bank, Beta']);
  });

  it('sorts letters with accents as the language does', () => {
    const titles = ['Zebra', 'Åland', 'Alpha', 'Évry', 'Erasmus'];
    expect(alphabet('en', titles)).to.deep.equal(['A: Åland, Alpha', 'E: Erasmus, Évry', 'Z: Zebra']);
    expect(alphabet('sv', titles)).to.deep.equal(['A: Alpha', 'E: Erasmus, Évry', 'Z: Zebra', 'Å: Åland']);
  });

  it('shows a letter without its accent, even if the first title has it', () => {
    expect(alphabet('fr', ['Évry'])).to.deep.equal(['E: Évry']);
  });

  it('uses the first letter or digit, not the punctuation before it', () => {
    expect(alphabet('en', ['“Quoted”', 'Paris', '(Rome)'])).to.deep.equal(['P: Paris', 'Q: “Quoted”', 'R: (Rome)']);
  });

  it('uses the titles in the reader’s language', () => {
    const network = { ...term('network'), title: { en: 'Network', de: 'Bund' } };
    expect(termsByInitial([network], ['de'])[0]?.initial).to.equal('B');
  });

  it('keeps titles without a letter', () => {
    expect(alphabet('en', ['Alpha', '***'])).to.have.members([': ***', 'A: Alpha']);
  });

  it('stops at the limit', () => {
    expect(alphabet('en', ['Beta', 'Alpha', 'Gamma'], 2)).to.deep.equal(['A: Alpha', 'B: Beta']);
  });
});
