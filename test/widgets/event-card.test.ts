import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ErrorDetail, SelectDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/event-card/define.ts';
import type { MpgEventCard } from '../../src/widgets/event-card/event-card.ts';
import { savedFile } from '../support/saved-file.ts';
import { recordWarnings } from '../support/warnings.ts';

const item = (id: string, extension: object, more: object = {}): object => ({
  id,
  title: `The ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  ...more,
  _mpg: { kind: 'event', ...extension },
});

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Events',
    home_page_url: 'https://www.migpolgroup.com/',
    language: 'en',
    _mpg: { projects: [{ id: 'law', title: 'Law network' }] },
    items: [
      item('summit', { start: '2026-12-14', end: '2026-12-15' }, { summary: 'What it is about.' }),
      item('cancelled', { start: '2026-12-01', status: 'cancelled' }),
      item('seminar', { start: '2027-01-14', projects: ['law'], place: { city: 'Brussels', country: 'BE' } }),
      item('talk', { start: '2027-02-01T14:00:00Z', end: '2027-02-01T15:00:00Z', timezone: 'UTC' }),
      item('meeting', { start: '2025-01-01' }),
      item('mystery', {}),
      { id: 'news', title: 'News' },
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

const card = async (properties: Partial<MpgEventCard> = {}): Promise<MpgEventCard> => {
  const defaults = { feed, now: new Date('2026-11-22T12:00:00Z') };
  const element = Object.assign(document.createElement('mpg-event-card'), { ...defaults, ...properties });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
};

const text = (element: MpgEventCard, part: string): string | undefined =>
  element.renderRoot.querySelector(`[part=${part}]`)?.textContent.replaceAll(/\s+/g, ' ').trim();

describe('<mpg-event-card>', () => {
  it('shows when, where and what an event is', async () => {
    const summit = await card({ event: 'summit' });
    expect(text(summit, 'title')).to.equal('The summit');
    expect(text(summit, 'date')).to.match(/^Mon, 14 December.–.Tue, 15 December 2026$/);
    expect(text(summit, 'summary')).to.equal('What it is about.');
    expect(text(await card({ event: 'seminar' }), 'meta')).to.equal('Brussels, Belgium Law network');
  });

  it('breaks no line after the dash between two times', async () => {
    const element = await card({ event: 'talk' });
    const times = [...element.renderRoot.querySelectorAll('[part=date] time')];
    const range = document.createRange();
    range.setStartAfter(times[0]!);
    range.setEndAfter(times[1]!);
    const broken = [160, 180, 200, 220, 240, 260].filter((width) => {
      element.parentElement!.style.inlineSize = `${width}px`;
      return new Set([...range.getClientRects()].map(({ top }) => top)).size !== 1;
    });
    expect(broken).to.deep.equal([]);
  });

  it('shows the next event if none is selected', async () => {
    expect(text(await card(), 'title')).to.equal('The summit');
    expect(text(await card({ project: 'law' }), 'title')).to.equal('The seminar');
  });

  it('shows a message if there is no upcoming event', async () => {
    const element = await card({ now: new Date('2030-01-01') });
    expect(text(element, 'message')).to.equal('There is nothing to show here yet.');
  });

  it('states that the date is unknown', async () => {
    expect(text(await card({ event: 'mystery' }), 'date')).to.equal('Date not known');
  });

  it('warns of an unknown id and lists the known ones', async () => {
    recordWarnings();
    const element = await card({ event: 'summit' });
    const told = oneEvent(element, 'mpg-error');
    element.event = 'news';
    expect(((await told) as CustomEvent<ErrorDetail>).detail.error.message).to.equal(
      'event="news" is not in the feed; there are: summit, cancelled, seminar, talk, meeting, mystery.',
    );
    expect(text(element, 'message')).to.equal('There is nothing to show here yet.');
  });

  it('saves an upcoming event as a calendar file', async () => {
    const element = await card({ event: 'summit' });
    const file = savedFile();
    element.renderRoot.querySelector<HTMLElement>('[part=calendar]')?.click();
    const { name, text: written } = await file;
    expect(name).to.equal('summit.ics');
    expect(written).to.contain('DTSTART;VALUE=DATE:20261214\r\nDTEND;VALUE=DATE:20261216\r\n');
  });

  it('offers no calendar file for an event that is over or whose day is unknown', async () => {
    const elements = [await card({ event: 'meeting' }), await card({ event: 'mystery' })];
    expect(elements.map((element) => text(element, 'calendar'))).to.deep.equal([undefined, undefined]);
  });

  it('offers to update the calendar if the event is cancelled', async () => {
    const element = await card({ event: 'cancelled' });
    expect([text(element, 'status'), text(element, 'calendar')]).to.deep.equal(['Cancelled', 'Update your calendar']);
  });

  it('lets the host handle a click on its link', async () => {
    const element = await card({ event: 'summit' });
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    element.renderRoot.querySelector<HTMLElement>('[part=link]')?.click();
    expect(((await told) as CustomEvent<SelectDetail>).detail.subject).to.equal(feed.items[0]);
  });

  it('is accessible', async () => {
    await expect(await card({ event: 'summit', heading: 'Next event' })).to.be.accessible();
  });
});
