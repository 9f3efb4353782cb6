import { expect, oneEvent } from '@open-wc/testing';
import '../../src/widgets/programme/define.ts';
import '../../src/widgets/project/define.ts';
import type { ErrorDetail } from '../../src/element/events.ts';
import type { MpgProgramme } from '../../src/widgets/programme/programme.ts';
import { recordWarnings } from '../support/warnings.ts';
import { programmesFeed, shown, takesClick, texts } from './programmes-feed.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** Clicks the element that matches the selector and waits until the focus has moved. */
async function chosen(element: MpgProgramme, selector: string): Promise<void> {
  const moved = oneEvent(element, 'focusin');
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await moved;
}

describe('<mpg-programme>', () => {
  it('shows the aim of the programme', async () => {
    const element = await shown('mpg-programme', { programme: 'integration' });
    expect(texts(element, 'header')).to.deep.equal(['Integration What integration is for.']);
  });

  it('has a section for each kind of item of the programme, and no empty ones', async () => {
    const integration = await shown('mpg-programme', { programme: 'integration' });
    expect(texts(integration, '[part=section-heading]')).to.deep.equal([
      'Projects 2',
      'Publications 1',
      'News 8',
      'Events 1',
    ]);
    const equality = await shown('mpg-programme', { programme: 'equality' });
    expect(texts(equality, '[part=section-heading]')).to.deep.equal(['Projects 3', 'Milestones 1']);
  });

  it('separates running and ended projects from those whose end is unknown', async () => {
    const element = await shown('mpg-programme', { programme: 'equality', now });
    expect(texts(element, '[part=state-heading], [part=state-heading] + ul [part=title]')).to.deep.equal([
      ...['Running', 'The survey'],
      ...['Ended', 'Law network'],
      ...['End not known', 'The study'],
    ]);
  });

  it('uses the time it is given', async () => {
    const element = await shown('mpg-programme', { programme: 'equality', now: new Date('2011-06-01') });
    expect(texts(element, '[part=state-heading]')).to.deep.equal(['Running', 'End not known']);
  });

  it('lists all projects together if no end is known', async () => {
    const projects = [
      { id: 'old', title: 'Old', programmes: ['integration'], start: '1995' },
      { id: 'new', title: 'New', programmes: ['integration'], start: '2020' },
    ];
    const element = await shown('mpg-programme', { programme: 'integration', feed: programmesFeed({ projects }) });
    expect(texts(element, '[part=state-heading]')).to.deep.equal([]);
    expect(texts(element, '[part=entry]').slice(0, 2)).to.deep.equal(['New Start: 2020', 'Old Start: 1995']);
  });

  it('shows the five newest of each kind and how many more there are', async () => {
    const element = await shown('mpg-programme', { programme: 'integration' });
    const titles = texts(element, '#news-content [part=title]');
    expect(titles).to.deep.equal([7, 6, 5, 4, 3].map((place) => `Title of news-${place}`));
    expect(texts(element, '[part=rest]')).to.deep.equal(['and 3 more']);
  });

  it('shows as many items as the limit', async () => {
    const element = await shown('mpg-programme', { programme: 'integration', limit: 8 });
    expect(texts(element, '#news-content [part=title]')).to.have.length(8);
    expect(texts(element, '[part=rest]')).to.deep.equal([]);
  });

  it('puts its headings below the host’s heading', async () => {
    const properties = { programme: 'equality', heading: 'Our partner', headingLevel: 3, now };
    const element = await shown('mpg-programme', properties);
    const level = (part: string): string | undefined => element.renderRoot.querySelector(`[part=${part}]`)?.localName;
    expect(['heading', 'title', 'section-heading', 'state-heading'].map(level)).to.deep.equal(['h3', 'h4', 'h5', 'h6']);
  });

  it('links to its own page even if it opens other pages in place', async () => {
    const element = await shown('mpg-programme', { programme: 'integration', browse: true });
    expect(await takesClick(element, '[part=title] a')).to.equal(false);
    expect(await takesClick(element, '#projects-content a')).to.equal(true);
  });

  it('returns from a project to its link in the section that the visitor opened', async () => {
    const element = await shown('mpg-programme', { programme: 'integration', browse: true });
    element.parentElement!.style.width = '300px';
    element.renderRoot.querySelector<HTMLElement>('[part=toggle]')!.click();
    await element.updateComplete;
    await chosen(element, '#projects-content a');
    await chosen(element, '[part=back]');
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('The index');
  });

  it('warns of an unknown id and lists the known ones', async () => {
    recordWarnings();
    const element = await shown('mpg-programme');
    const told = oneEvent<CustomEvent<ErrorDetail>>(element, 'mpg-error');
    element.programme = 'nothing';
    expect((await told).detail.error.message).to.contain('integration, equality');
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });
});
