import { expect } from '@open-wc/testing';
import en from '../../apps/builder/src/texts/en.ts';
import { loadSpeech, ownName, spokenLanguage, spokenLanguages } from '../../apps/builder/src/texts/speech.ts';
import type { BuilderTexts } from '../../apps/builder/src/texts/texts.ts';
import { languages } from '../../src/locales/languages.ts';
import { countCombinations } from '../support/combinations.ts';

/** Words that are the same in several languages, and signs. */
const shared = /^(Code|Version|Tablet|Desktop|Text|Accent|Phone|Programmes|Simple)$/;

const written = (texts: BuilderTexts): readonly (readonly [string, string])[] =>
  Object.entries(texts).map(([key, text]: [string, string | ((...parts: string[]) => string)]) => [
    key,
    typeof text === 'string' ? text : text('ONE', 'TWO'),
  ]);

describe('texts of the embed builder', () => {
  it('are there in every language of the widgets', async () => {
    expect(spokenLanguages).to.deep.equal(['en', ...Object.keys(languages)].sort());
    await countCombinations('embed builder × language', spokenLanguages.length);
  });

  for (const language of spokenLanguages.filter((other) => other !== 'en')) {
    it(`are whole and not English: ${language}`, async () => {
      const { code, texts, strings } = await loadSpeech(language);
      expect(code).to.equal(language);
      expect(strings.$code).to.equal(language);
      expect(Object.keys(texts)).to.deep.equal(Object.keys(en));
      const english = new Map(written(en));
      for (const [key, text] of written(texts)) {
        expect(text.trim() === text && text !== '', key).to.equal(true);
        if (!shared.test(text)) expect(text, key).not.to.equal(english.get(key));
      }
      expect(texts.adjusted('ONE', 'TWO')).to.contain('ONE').and.to.contain('TWO');
      expect(texts.bundlerHint).to.contain('npm install mpg-widgets');
      expect(ownName(language)).not.to.equal(language);
    });
  }

  it('are in the first language of the visitor that there is', () => {
    expect(spokenLanguage('', ['xx', 'fr-BE', 'de'])).to.equal('fr');
    expect(spokenLanguage('ar', ['fr'])).to.equal('ar');
    expect(spokenLanguage('zz', ['zz'])).to.equal('en');
  });
});
