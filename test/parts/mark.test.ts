import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { markedTemplate } from '../../src/parts/mark.ts';

describe('markedTemplate', () => {
  it('marks the matches of a query and shows the whole text', () => {
    const container = document.createElement('p');
    render(html`${markedTemplate('Die Straße nach Łódź', 'lodz strasse')}`, container);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['Straße', 'Łódź']);
    expect(container.textContent).to.equal('Die Straße nach Łódź');
  });

  it('shows markup in the text as text', () => {
    const container = document.createElement('p');
    render(html`${markedTemplate('<b>bold</b>', 'bold')}`, container);
    expect(container.querySelector('b')).to.equal(null);
    expect(container.textContent).to.equal('<b>bold</b>');
  });
});
