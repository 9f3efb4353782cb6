import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { markedTemplate } from '../../src/parts/mark.ts';

describe('markedTemplate', () => {
  it('marks what a query finds, and shows all of the text', () => {
    const place = document.createElement('p');
    render(html`${markedTemplate('Die Straße nach Łódź', 'lodz strasse')}`, place);
    expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['Straße', 'Łódź']);
    expect(place.textContent).to.equal('Die Straße nach Łódź');
  });

  it('shows markup in a text as text', () => {
    const place = document.createElement('p');
    render(html`${markedTemplate('<b>bold</b>', 'bold')}`, place);
    expect(place.querySelector('b')).to.equal(null);
    expect(place.textContent).to.equal('<b>bold</b>');
  });
});
