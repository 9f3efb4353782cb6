import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.ts';
import { settled, ShownList } from '../widgets/publication-list/shown-list.ts';
import { mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import type { MpgPublicationList } from '../../src/widgets/publication-list/publication-list.ts';
import { beginPrinting, printed, printedAddresses } from './paper.ts';

async function showWidget(
  tag: string,
  properties: Record<string, unknown> = {},
  where: ParentNode = mountPoint(),
): Promise<FeedElement> {
  const widget = widgets.find((each) => each.tag === tag);
  if (!widget) throw new Error(`There is no <${tag}>.`);
  return show(widget, { src: serve(mpg), ...properties }, where);
}

const texts = (elements: readonly HTMLElement[]): readonly string[] =>
  elements.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('in print,', () => {
  it('publications name the search and the filters', async () => {
    const place = mountPoint();
    place.style.inlineSize = '1200px';
    const list = (await showWidget('mpg-publication-list', { query: 'integration' }, place)) as MpgPublicationList;
    await settled(list);
    const visitor = new ShownList(list);
    await visitor.chooseYears('2010', '2022');
    await visitor.chooseAll('English', 'French');
    await beginPrinting();
    expect(texts(printed(list, 'dl > div'))).to.deep.equal([
      'Search publications integration',
      'Year 2010–2022',
      'Language English French',
    ]);
  });

  it('publications without search and filters do not mention them', async () => {
    const list = await showWidget('mpg-publication-list');
    await beginPrinting();
    expect(printed(list, 'dl')).to.deep.equal([]);
  });

  it('publications use the full width of a wide page', async () => {
    const list = await showWidget('mpg-publication-list');
    list.parentElement!.style.inlineSize = '900px';
    await beginPrinting();
    expect(printed(list, '[part=list]')[0]?.offsetWidth).to.equal(900);
  });

  it('projects name the search', async () => {
    const list = await showWidget('mpg-project-list', { programme: undefined });
    Object.assign(list, { query: 'mipex' });
    await waitUntil(() => list.shadowRoot!.querySelector('mark'), 'the search is answered', { interval: 10 });
    await beginPrinting();
    expect(texts(printed(list, 'dl > div'))).to.deep.equal(['Search projects mipex']);
  });

  it('a project shows all its results', async () => {
    const project = await showWidget('mpg-project', { project: 'mipex', limit: 2 });
    await beginPrinting();
    const isOfMipex = ({ _mpg }: { _mpg?: Record<string, unknown> }): boolean =>
      [_mpg?.['projects']].flat().includes('mipex') && _mpg?.['kind'] !== 'report';
    expect(printed(project, '[part=list] > li')).to.have.lengthOf(mpgFeed().items.filter(isOfMipex).length);
  });

  it('milestones name the selected programme only', async () => {
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

  it('past events are open if there are no upcoming ones', async () => {
    const list = await showWidget('mpg-event-list', { when: 'upcoming', now: new Date('2090-01-01') });
    await beginPrinting();
    const dated = mpgFeed().items.filter(({ _mpg }) => _mpg?.['kind'] === 'event' && _mpg['start']);
    expect(printed(list, '[part=event]')).to.have.lengthOf(dated.length);
  });

  it('a publication does not show citations that are closed', async () => {
    const card = await showWidget('mpg-publication-card');
    await beginPrinting();
    expect(printed(card, '[part=cite]')).to.deep.equal([]);
  });

  it('a publication shows a citation that is open', async () => {
    const card = await showWidget('mpg-publication-card');
    const cite = card.shadowRoot!.querySelector('details')!;
    cite.open = true;
    cite.dispatchEvent(new Event('toggle'));
    await waitUntil(() => card.shadowRoot!.querySelector('[part=citation]'), 'it is cited', { interval: 10 });
    await beginPrinting();
    expect(printed(card, '[part=citation]')).to.have.lengthOf(1);
  });

  it('the URL of a link follows it', async () => {
    const card = await showWidget('mpg-programme-card');
    await beginPrinting();
    const { href } = card.shadowRoot!.querySelector('a')!;
    expect(printedAddresses(card)).to.deep.equal([href]);
  });

  it('a URL within Arabic runs from left to right and starts where the line starts', async () => {
    const page = mountPoint();
    page.lang = 'ar';
    page.dir = 'rtl';
    const card = await showWidget('mpg-programme-card', {}, page);
    await beginPrinting();
    const { direction, width } = getComputedStyle(card.shadowRoot!.querySelector('a')!, '::after');
    expect(direction).to.equal('ltr');
    expect(parseFloat(width)).to.be.lessThan(card.offsetWidth);
  });

  it('a dark theme becomes light', async () => {
    const card = await showWidget('mpg-programme-card', { theme: 'dark' });
    await card.updateComplete;
    await beginPrinting();
    expect(getComputedStyle(card).colorScheme).to.equal('light');
  });
});
