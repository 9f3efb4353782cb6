import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { marker } from '../../src/model/search/mark.ts';
import { piecesTemplate } from '../../src/parts/pieces.ts';

describe('piecesTemplate', () => {
  it('marks the matches of a query and shows the whole text', () => {
    const container = document.createElement('p');
    render(html`${piecesTemplate(marker('lodz strasse')('Die Straße nach Łódź'))}`, container);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['Straße', 'Łódź']);
    expect(container.textContent).to.equal('Die Straße nach Łódź');
  });

  it('shows markup in the text as text', () => {
    const container = document.createElement('p');
    render(html`${piecesTemplate(marker('bold')('<b>bold</b>'))}`, container);
    expect(container.querySelector('b')).to.equal(null);
    expect(container.textContent).to.equal('<b>bold</b>');
  });
});
