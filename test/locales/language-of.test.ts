import { expect } from '@open-wc/testing';
import { languageOf } from '../../src/locales/index.ts';

describe('language of a tag', () => {
  const tags = { fr: 'fr', 'fr-BE': 'fr', FR_be: 'fr', 'sr-Latn-RS': 'sr', deu: 'de', enm: 'enm', x: '', '': '' };
  for (const [tag, language] of Object.entries(tags)) {
    it(`is “${language}” for “${tag}”`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }
});
