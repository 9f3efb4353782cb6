import { expect, oneEvent } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { DeepLinks } from '../../src/element/deep-links.ts';
import { mountPoint } from '../support/widgets.ts';

class LinkedElement extends LitElement {
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  @property() query: string | undefined;
  @property() year: string | undefined;
  readonly links = new DeepLinks<'query' | 'year'>(this, ['query', 'year']);

  override render(): unknown {
    return html`${this.query} ${this.year}`;
  }
}
customElements.define('linked-element', LinkedElement);

const page = location.href;

function linked(properties: Partial<LinkedElement> = {}): LinkedElement {
  const element = Object.assign(document.createElement('linked-element') as LinkedElement, {
    id: 'pubs',
    deepLinks: true,
    ...properties,
  });
  mountPoint().append(element);
  return element;
}

async function went(step: () => void): Promise<void> {
  const gone = oneEvent(window, 'popstate');
  step();
  await gone;
}

describe('DeepLinks', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('reads its settings from the URL', () => {
    history.replaceState(null, '', '?pubs.query=roma&pubs.year=2010-2015');
    const { query, year } = linked({ query: 'law' });
    expect([query, year]).to.deep.equal(['roma', '2010-2015']);
  });

  it('writes its settings to the URL and keeps those of others', () => {
    history.replaceState(null, '', '?page_id=7&news.query=x#top');
    const element = linked();
    element.query = 'roma';
    element.links.write(true);
    expect(location.search + location.hash).to.equal('?page_id=7&news.query=x&pubs.query=roma#top');
  });

  it('does not write what the host itself set', () => {
    const element = linked({ query: 'law' });
    element.year = '2012';
    element.links.write(true);
    expect(new URL(location.href).searchParams.toString()).to.include('pubs.year=2012').and.not.include('query');
  });

  it('records that the visitor removed a setting of the host', () => {
    const element = linked({ query: 'law' });
    element.query = undefined;
    element.links.write(true);
    expect(new URL(location.href).searchParams.get('pubs.query')).to.equal('');
  });

  it('follows the back and forward buttons', async () => {
    const element = linked();
    element.query = 'roma';
    element.links.write(true);
    await went(() => history.back());
    expect(element.query).to.equal(undefined);
    await went(() => history.forward());
    expect(element.query).to.equal('roma');
  });

  it('adds no history entry for a refinement of the same view', () => {
    const element = linked();
    const steps = history.length;
    element.query = 'ro';
    element.links.write(false);
    expect(history.length).to.equal(steps);
    expect(location.search).to.include('pubs.query=ro');
  });

  it('does not touch the URL unless the host asks for it', () => {
    history.replaceState(null, '', '?pubs.query=roma');
    const element = linked({ deepLinks: false });
    element.year = '2012';
    element.links.write(true);
    expect([element.query, location.search]).to.deep.equal([undefined, '?pubs.query=roma']);
  });

  it('stops listening when it leaves the page', async () => {
    const element = linked();
    element.query = 'roma';
    element.links.write(true);
    element.remove();
    await went(() => history.back());
    expect(element.query).to.equal('roma');
  });
});
