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

  it('shows the six newest of each kind, and the others on request', async () => {
    const element = await shown('mpg-programme', { programme: 'integration' });
    const titles = texts(element, '#news-content [part=title]');
    expect(titles).to.deep.equal([7, 6, 5, 4, 3, 2].map((place) => `Title of news-${place}`));
    expect(texts(element, '[part=more]')).to.deep.equal(['Show 2 more']);
    await chosen(element, '[part=more]');
    expect(texts(element, '#news-content [part=title]')).to.have.length(8);
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Title of news-1');
  });

  it('shows as many items as the limit', async () => {
    const element = await shown('mpg-programme', { programme: 'integration', limit: 8 });
    expect(texts(element, '#news-content [part=title]')).to.have.length(8);
    expect(texts(element, '[part=more]')).to.deep.equal([]);
  });

  it('shows as many projects as the limit, of all states together', async () => {
    const element = await shown('mpg-programme', { programme: 'equality', limit: 2, now });
    const names = '[part=state-heading], #projects-content [part=title]';
    expect(texts(element, names)).to.deep.equal(['Running', 'The survey', 'Ended', 'Law network']);
    await chosen(element, '[part=more]');
    expect(texts(element, names).slice(4)).to.deep.equal(['End not known', 'The study']);
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('The study');
  });

  it('opens only the first section at a narrow width, as a project does', async () => {
    const { renderRoot } = await shown('mpg-programme', { programme: 'integration' });
    const toggles = [...renderRoot.querySelectorAll<HTMLElement>('[part=toggle]')];
    expect(toggles.map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['true', 'false', 'false', 'false']);
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

  it('returns from a project to its link among those that the visitor asked for', async () => {
    const element = await shown('mpg-programme', { programme: 'integration', browse: true, limit: 1 });
    await chosen(element, '[part=more]');
    await chosen(element, '#projects-content li:last-child a');
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
