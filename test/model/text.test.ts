import { expect } from '@open-wc/testing';
import { localText } from '../../src/model/text.ts';

const text = { en: 'Equality', 'pt-BR': 'Igualdade', fr: 'Égalité', 'zh-Hant': '平等' };

describe('localText', () => {
  it('picks the first of the reader’s languages that the text has', () => {
    expect(localText(text, ['de', 'fr', 'en'])).to.deep.equal({ value: 'Égalité', lang: 'fr' });
  });

  it('falls back from a region to the language', () => {
    expect(localText(text, ['fr-BE'])?.lang).to.equal('fr');
  });

  it('falls back from a language to one of its regions', () => {
    expect(localText(text, ['pt'])?.lang).to.equal('pt-BR');
  });

  it('falls back from one region to another', () => {
    expect(localText(text, ['pt-PT'])?.lang).to.equal('pt-BR');
  });

  it('prefers the exact region to the language', () => {
    expect(localText({ pt: 'a', 'pt-BR': 'b' }, ['pt-BR'])?.value).to.equal('b');
  });

  it('drops subtags one by one', () => {
    expect(localText({ zh: 'a', 'zh-Hant': 'b' }, ['zh-Hant-TW'])?.value).to.equal('b');
  });

  it('ignores the case of tags', () => {
    expect(localText(text, ['ZH-hant'])?.lang).to.equal('zh-Hant');
  });

  it('does not confuse languages whose tags start alike', () => {
    expect(localText({ en: 'a', fil: 'b' }, ['fi'])?.lang).to.equal('en');
  });

  it('falls back to English', () => {
    expect(localText({ fr: 'a', en: 'b' }, ['de'])?.lang).to.equal('en');
  });

  it('falls back to the first language if there is no English', () => {
    expect(localText({ und: 'a', fr: 'b' }, ['de'])).to.deep.equal({ value: 'a', lang: 'und' });
  });

  it('returns nothing if there is no text', () => {
    expect(localText(undefined, ['en'])).to.equal(undefined);
  });
});
