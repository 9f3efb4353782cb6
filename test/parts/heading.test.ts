import { expect, fixture, html } from '@open-wc/testing';
import { headingTemplate } from '../../src/parts/heading.ts';

describe('headingTemplate', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`makes a heading of level ${level}`, async () => {
      const element = await fixture(html`<div>${headingTemplate(level, 'News')}</div>`);
      expect(element.querySelector(`h${level}[part="heading"]`)?.textContent).to.equal('News');
    });
  }

  it('stops at the deepest level', async () => {
    const element = await fixture(html`<div>${headingTemplate(7, 'News')}</div>`);
    expect(element.querySelector('h6')?.textContent).to.equal('News');
  });
});
