import { expect, fixture, html } from '@open-wc/testing';
import { linkTemplate } from '../../src/parts/link.ts';

describe('linkTemplate', () => {
  it('gives the linked page no access to this page', async () => {
    const element = await fixture(html`<div>${linkTemplate('https://www.migpolgroup.com/', 'MPG')}</div>`);
    expect(element.querySelector('a')?.rel).to.equal('noopener');
  });

  it('names the language of the linked page', async () => {
    const element = await fixture(html`<div>${linkTemplate('https://x.eu/', 'MPG', { hreflang: 'fr' })}</div>`);
    expect(element.querySelector('a')?.hreflang).to.equal('fr');
  });

  for (const level of [undefined, 2, 3, 4, 5, 6]) {
    const tag = level ? `h${level}` : 'p';
    it(`fills a line of its own, a <${tag}>, with and without a URL`, async () => {
      const line = { ...(level && { level }), part: 'title', name: 'title' };
      for (const url of ['https://x.eu/', undefined]) {
        const element = await fixture(html`<div>${linkTemplate(url, 'MPG', { hreflang: 'fr', line })}</div>`);
        expect(element.querySelector(`${tag}.title[part=title]`)?.textContent.trim()).to.equal('MPG');
        const link = element.querySelector('a[part=link][rel=noopener]');
        expect([link?.getAttribute('href'), link?.getAttribute('hreflang')]).to.deep.equal(
          url ? [url, 'fr'] : [undefined, undefined],
        );
      }
    });
  }

  for (const url of [undefined, '', 'http://', 'javascript:alert()', ' java\tscript:alert()', 'data:,a', '/a', '#a']) {
    it(`shows only the text if the URL is ${JSON.stringify(url)}`, async () => {
      const element = await fixture(html`<div>${linkTemplate(url, 'MPG')}</div>`);
      expect(element.querySelector('a')).to.equal(null);
      expect(element.textContent).to.equal('MPG');
    });
  }
});
