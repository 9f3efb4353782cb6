import { expect } from '@open-wc/testing';
import { localText } from '../../src/model/text.ts';

const text = { en: 'Equality', 'pt-BR': 'Igualdade', fr: 'Égalité', 'zh-Hant': '平等' };

describe('localText', () => {
  it('takes the first language that the reader wants and the text has', () => {
    expect(localText(text, ['de', 'fr', 'en'])).to.deep.equal({ value: 'Égalité', lang: 'fr' });
  });

  it('serves a region with the language', () => {
    expect(localText(text, ['fr-BE'])?.lang).to.equal('fr');
  });

  it('serves a language with one of its regions', () => {
    expect(localText(text, ['pt'])?.lang).to.equal('pt-BR');
  });

  it('serves a region with another region', () => {
    expect(localText(text, ['pt-PT'])?.lang).to.equal('pt-BR');
  });

  it('prefers the region itself to the language', () => {
    expect(localText({ pt: 'a', 'pt-BR': 'b' }, ['pt-BR'])?.value).to.equal('b');
  });

  it('drops subtags one by one', () => {
    expect(localText({ zh: 'a', 'zh-Hant': 'b' }, ['zh-Hant-TW'])?.value).to.equal('b');
  });

  it('does not mind the case of tags', () => {
    expect(localText(text, ['ZH-hant'])?.lang).to.equal('zh-Hant');
  });

  it('does not take a language for another that begins alike', () => {
    expect(localText({ en: 'a', fil: 'b' }, ['fi'])?.lang).to.equal('en');
  });

  it('falls back to English', () => {
    expect(localText({ fr: 'a', en: 'b' }, ['de'])?.lang).to.equal('en');
  });

  it('falls back to the first language where there is no English', () => {
    expect(localText({ und: 'a', fr: 'b' }, ['de'])).to.deep.equal({ value: 'a', lang: 'und' });
  });

  it('is nothing where there is no text', () => {
    expect(localText(undefined, ['en'])).to.equal(undefined);
  });
});
