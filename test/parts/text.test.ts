import { expect, fixture, html } from '@open-wc/testing';
import type { Text } from '../../src/feed/types.ts';
import { textTemplate } from '../../src/parts/text.ts';
import { languageOf } from '../support/formats.ts';

const shown = async (text: Text | undefined, lang: string): Promise<Element> =>
  fixture(html`<div>${textTemplate(text, languageOf(lang))}</div>`);

describe('textTemplate', () => {
  it('shows the text in the visitor’s language without a lang attribute', async () => {
    const element = await shown({ en: 'Equality', fr: 'Égalité' }, 'fr-BE');
    expect(element.textContent).to.equal('Égalité');
    expect(element.querySelector('[lang]')).to.equal(null);
  });

  it('marks a text in another language, so that it is pronounced correctly', async () => {
    const element = await shown({ ar: 'المساواة' }, 'en');
    const span = element.querySelector('span');
    expect(span?.lang).to.equal('ar');
    expect(span?.dir).to.equal('auto');
  });

  it('marks a text whose language is unknown', async () => {
    const element = await shown({ und: 'Relatório' }, 'en');
    expect(element.querySelector('span')?.getAttribute('lang')).to.equal('');
  });

  it('shows markup as text', async () => {
    const element = await shown({ en: '<b>bold</b>' }, 'en');
    expect(element.textContent).to.equal('<b>bold</b>');
  });

  it('shows nothing without a text', async () => {
    expect((await shown(undefined, 'en')).textContent).to.equal('');
  });
});
