import { expect, waitUntil } from '@open-wc/testing';
import { settled } from '../widgets/publication-list/shown-list.ts';
import { mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { place, show, widgets } from '../support/widgets.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import type { MpgPublicationList } from '../../src/widgets/publication-list/publication-list.ts';
import { beginPrinting, printed, printedAddresses } from './paper.ts';

async function showWidget(
  tag: string,
  properties: Record<string, unknown> = {},
  where: ParentNode = place(),
): Promise<FeedElement> {
  const widget = widgets.find((each) => each.tag === tag);
  if (!widget) throw new Error(`There is no <${tag}>.`);
  return show(widget, { src: serve(mpg), ...properties }, where);
}

const texts = (elements: readonly HTMLElement[]): readonly string[] =>
  elements.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('on paper', () => {
  it('publications say what was searched for and filtered by', async () => {
    const list = await showWidget('mpg-publication-list', {
      query: 'integration',
      year: '2010-2022',
      language: 'en,fr',
    });
    await settled(list as MpgPublicationList);
    await beginPrinting();
    expect(texts(printed(list, 'dl > div'))).to.deep.equal([
      'Search publications integration',
      'Year 2010–2022',
      'Language English French',
    ]);
  });

  it('publications of which nothing was asked say nothing of it', async () => {
    const list = await showWidget('mpg-publication-list');
    await beginPrinting();
    expect(printed(list, 'dl')).to.deep.equal([]);
  });

  it('publications stand on the whole width of a wide page', async () => {
    const list = await showWidget('mpg-publication-list');
    list.style.inlineSize = '900px';
    await beginPrinting();
    expect(printed(list, '[part=list]')[0]?.offsetWidth).to.equal(900);
  });

  it('projects say what was searched for', async () => {
    const list = await showWidget('mpg-project-list', { programme: undefined });
    Object.assign(list, { query: 'mipex' });
    await waitUntil(() => list.shadowRoot!.querySelector('mark'), 'the search is answered', { interval: 10 });
    await beginPrinting();
    expect(texts(printed(list, 'dl > div'))).to.deep.equal(['Search projects mipex']);
  });

  it('a project shows all that came of it', async () => {
    const project = await showWidget('mpg-project', { project: 'mipex', limit: 2 });
    await beginPrinting();
    const isOfMipex = ({ _mpg }: { _mpg?: Record<string, unknown> }): boolean =>
      [_mpg?.['projects']].flat().includes('mipex') && _mpg?.['kind'] !== 'report';
    expect(printed(project, '[part=list] > li')).to.have.lengthOf(mpgFeed().items.filter(isOfMipex).length);
  });

  it('milestones say which programme was chosen, and no other', async () => {
    const timeline = await showWidget('mpg-milestone-timeline');
    const choices = [...timeline.shadowRoot!.querySelectorAll<HTMLInputElement>('.choice input')];
    choices[1]!.click();
    await timeline.updateComplete;
    await beginPrinting();
    const name = choices[1]!.nextElementSibling!.textContent;
    const [chosen = '', ...others] = texts(printed(timeline, '.choice'));
    expect(chosen.startsWith(name)).to.equal(true);
    expect(others).to.deep.equal([]);
  });

  it('past events are open where there are none to come', async () => {
    const list = await showWidget('mpg-event-list', { when: 'upcoming', now: new Date('2090-01-01') });
    await beginPrinting();
    const dated = mpgFeed().items.filter(({ _mpg }) => _mpg?.['kind'] === 'event' && _mpg['start']);
    expect(printed(list, '[part=event]')).to.have.lengthOf(dated.length);
  });

  it('a publication shows no way to cite it that nobody opened', async () => {
    const card = await showWidget('mpg-publication-card');
    await beginPrinting();
    expect(printed(card, '[part=cite]')).to.deep.equal([]);
  });

  it('a citation that was opened stays', async () => {
    const card = await showWidget('mpg-publication-card');
    const cite = card.shadowRoot!.querySelector('details')!;
    cite.open = true;
    cite.dispatchEvent(new Event('toggle'));
    await waitUntil(() => card.shadowRoot!.querySelector('[part=citation]'), 'it is cited', { interval: 10 });
    await beginPrinting();
    expect(printed(card, '[part=citation]')).to.have.lengthOf(1);
  });

  it('a link’s address stands behind it', async () => {
    const card = await showWidget('mpg-programme-card');
    await beginPrinting();
    const { href } = card.shadowRoot!.querySelector('a')!;
    expect(printedAddresses(card)).to.deep.equal([href]);
  });

  it('an address runs from left to right among Arabic, and begins where that does', async () => {
    const page = place();
    page.lang = 'ar';
    page.dir = 'rtl';
    const card = await showWidget('mpg-programme-card', {}, page);
    await beginPrinting();
    const { direction, width } = getComputedStyle(card.shadowRoot!.querySelector('a')!, '::after');
    expect(direction).to.equal('ltr');
    expect(parseFloat(width)).to.be.lessThan(card.offsetWidth);
  });

  it('a dark theme is light', async () => {
    const card = await showWidget('mpg-programme-card', { theme: 'dark' });
    await card.updateComplete;
    await beginPrinting();
    expect(getComputedStyle(card).colorScheme).to.equal('light');
  });
});
