import { expect, fixture, html } from '@open-wc/testing';
import { namesTemplate } from '../../src/parts/names.ts';
import { languageOf } from '../support/formats.ts';

const shown = async (
  names: readonly string[],
  lang: string,
  show: (name: string, index: number) => unknown = (name) => name,
): Promise<Element> => fixture(html`<div>${namesTemplate(names, languageOf(lang), show)}</div>`);

describe('namesTemplate', () => {
  it('joins names as the language does', async () => {
    expect((await shown(['A', 'B', 'C'], 'fr')).textContent).to.equal('A, B et C');
  });

  it('chooses the “and” that goes with the next name', async () => {
    expect((await shown(['Francia', 'Italia'], 'es')).textContent).to.equal('Francia e Italia');
  });

  it('sets the Arabic “and” apart from a Latin name, and not from an Arabic one', async () => {
    const words = async (...names: string[]): Promise<string> => (await shown(names, 'ar')).textContent;
    expect(await words('Ana', 'Bo')).to.equal('Ana و Bo');
    expect(await words('Ana', 'سارة')).to.equal('Ana وسارة');
  });

  it('shows each name by its index, also where two are the same', async () => {
    const element = await shown(['MPG', 'MPG'], 'en', (name, index) => html`<b>${name} ${index}</b>`);
    expect([...element.querySelectorAll('bdi > b')].map(({ textContent }) => textContent)).to.deep.equal([
      'MPG 0',
      'MPG 1',
    ]);
  });

  it('isolates names where directions differ', async () => {
    const isolated = async (names: readonly string[], lang: string): Promise<number> =>
      (await shown(names, lang)).querySelectorAll('bdi').length;
    expect(await isolated(['Sat Anand', 'Mar Ruiz (MPG)'], 'en')).to.equal(0);
    expect(await isolated(['Sat Anand', 'ابن خلدون'], 'en')).to.equal(2);
    expect(await isolated(['Mar Ruiz (MPG)'], 'ar')).to.equal(1);
  });

  it('shows nothing without names', async () => {
    expect((await shown([], 'en')).textContent).to.equal('');
  });
});
