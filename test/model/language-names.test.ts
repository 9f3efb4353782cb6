import { expect } from '@open-wc/testing';
import { languageNames } from '../../src/model/language-names.ts';
import { languageOf } from '../support/formats.ts';

describe('languageNames', () => {
  it('names languages in the language of the interface', () => {
    expect(['en', 'pt-BR'].map(languageNames(languageOf('fr'), '?'))).to.deep.equal(['anglais', 'portugais brésilien']);
  });

  it('uses the given text for an unknown or invalid language', () => {
    expect(['und', 'no language'].map(languageNames(languageOf('en'), 'Not stated'))).to.deep.equal([
      'Not stated',
      'Not stated',
    ]);
  });
});
