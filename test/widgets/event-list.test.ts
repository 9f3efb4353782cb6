import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SelectDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import type { Feed } from '../../src/feed/types.ts';
import '../../src/widgets/event-list/define.ts';
import type { MpgEventList } from '../../src/widgets/event-list/event-list.ts';
import { mpgFeed } from '../support/feed-server.ts';
import { emulateTimeZone } from '../support/time-zone.ts';
import { savedFile } from '../support/saved-file.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';

const now = new Date('2026-11-22T12:00:00Z');

const item = (title: string, extension: object = {}, more: object = {}): object => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  url: `https://www.migpolgroup.com/${title.length}`,
  ...more,
  _mpg: { kind: 'event', ...extension },
});

const feedOf = (...items: object[]): Feed =>
  parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Events',
      home_page_url: 'https://www.migpolgroup.com/',
      language: 'en',
      _mpg: {
        programmes: ['movement', 'equality'].map((id) => ({ id, title: id })),
        projects: [{ id: 'law', title: 'Law network', programmes: ['equality'] }],
      },
      items,
    },
    'https://www.migpolgroup.com/feed.json',
  ).feed;

const feed = feedOf(
  item('Last year', { start: '2025', place: { city: 'Rome', country: 'IT' } }),
  item('Next year', { start: '2027' }),
  item('Today', { start: '2026-11-22', projects: ['law'] }),
  item('Yesterday', { start: '2026-11-20', end: '2026-11-21', timezone: 'Europe/Brussels' }),
  item('Tomorrow', { start: '2026-11-23', online_url: 'https://example.org/join' }, { summary: 'What it is about.' }),
  item('Some day'),
);

const list = async (properties: Partial<MpgEventList> = {}): Promise<MpgEventList> => {
  const defaults = { feed, now, timeZone: 'Europe/Brussels' };
  const element = Object.assign(document.createElement('mpg-event-list'), { ...defaults, ...properties });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const texts = (element: MpgEventList, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
const titles = (element: MpgEventList): string[] => texts(element, '[part=title]');
const button = (element: MpgEventList, name: string): HTMLElement | undefined =>
  [...element.renderRoot.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === name);

describe('<mpg-event-list>', () => {
  it('shows upcoming events, soonest first, then past events, newest first, then undated events', async () => {
    const element = await list();
    expect(titles(element)).to.deep.equal(['Today', 'Tomorrow', 'Next year', 'Yesterday', 'Last year', 'Some day']);
    expect(texts(element, '[part=group-heading]')).to.deep.equal(['Upcoming events', 'Past events', 'Date not known']);
  });

  it('shows the day of each event large, and of a month or year only that', async () => {
    const events = feedOf(
      item('Day', { start: '2026-11-22' }),
      item('Month', { start: '2026-12' }),
      item('Year', { start: '2027' }),
    );
    expect(texts(await list({ feed: events }), '[part=date-block]')).to.deep.equal(['22 Nov 2026', 'Dec 2026', '2027']);
  });

  it('shows days, months and years in one size, with room for days in two months', async () => {
    const events = feedOf(
      item('Days', { start: '2026-12-30', end: '2027-01-02' }),
      item('Month', { start: '2027-02' }),
      item('Year', { start: '2028' }),
    );
    const element = await list({ feed: events });
    element.style.inlineSize = '272px';
    const blocks = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=date-block]')];
    expect(new Set(blocks.map((block) => getComputedStyle(block).fontSize)).size).to.equal(1);
    for (const block of blocks) {
      const [end, start] = [block.querySelector('small')!, block.nextElementSibling!];
      expect(end.getBoundingClientRect().right).to.be.at.most(start.getBoundingClientRect().left);
      expect(block.scrollWidth).to.be.at.most(block.clientWidth + 8);
    }
  });

  it('has one colour for all upcoming events, since it names no programmes', async () => {
    const events = feedOf(
      item('First', { start: '2026-12-01', programmes: ['movement'] }),
      item('Second', { start: '2026-12-02', programmes: ['equality'] }),
    );
    const blocks = [...(await list({ feed: events })).renderRoot.querySelectorAll('[part=date-block]')];
    expect(new Set(blocks.map((block) => getComputedStyle(block).color)).size).to.equal(1);
  });

  it('shows the day of an event in its own time zone', async () => {
    const events = feedOf(item('Late', { start: '2026-12-01T23:30:00Z', timezone: 'Europe/Brussels' }));
    expect(texts(await list({ feed: events }), '[part=date-block]')).to.deep.equal(['2 Dec 2026']);
  });

  it('shows a date in words too where that says more than the day', async () => {
    const element = await list();
    const shown = [...element.renderRoot.querySelectorAll('[part=date]')].filter((date) => date.clientWidth > 1);
    expect(shown.map(({ textContent }) => plain(textContent))).to.deep.equal([
      'Sun, 22 November 2026',
      'Mon, 23 November 2026',
    ]);
    expect(texts(element, '[part=date]')).to.include.members(['2027', '20–21 November 2026', '2025']);
    expect(texts(element, '[part=date-block]')).to.include('20–21 Nov 2026');
  });

  it('shows only upcoming events on request', async () => {
    const element = await list({ when: 'upcoming' });
    expect(titles(element)).to.deep.equal(['Today', 'Tomorrow', 'Next year']);
    expect(texts(element, '[part=group-heading]')).to.deep.equal([]);
  });

  it('shows only past events on request, without undated ones', async () => {
    expect(titles(await list({ when: 'past' }))).to.deep.equal(['Yesterday', 'Last year']);
  });

  it('shows all events if the requested value is unknown', async () => {
    const element = await list();
    element.setAttribute('when', 'soon');
    await element.updateComplete;
    expect(titles(element)).to.have.lengthOf(6);
  });

  it('moves events to the past as time passes', async () => {
    const element = await list({ when: 'upcoming' });
    element.now = new Date('2026-11-23T12:00:00Z');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tomorrow', 'Next year']);
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    it(`shows the same upcoming and past events on a clock in ${zone}`, async () => {
      await emulateTimeZone(zone);
      expect(titles(await list({ when: 'past' }))).to.deep.equal(['Yesterday', 'Last year']);
    });
  }

  it('uses the page’s clock if no time is set', async () => {
    const events = feedOf(item('Long ago', { start: '2001-01-01' }), item('In ages', { start: '9001' }));
    const element = document.createElement('mpg-event-list');
    element.feed = events;
    await fixture(html`<div>${element}</div>`);
    expect(titles(element)).to.deep.equal(['In ages', 'Long ago']);
  });

  it('shows a message if there is no upcoming event', async () => {
    const element = await list({ feed: feedOf(item('Past', { start: '2001' })) });
    expect(texts(element, '.group:first-child')).to.deep.equal(['No upcoming events at the moment.']);
    expect(texts(element, '[part=group-heading]')).to.deep.equal(['Past events']);
    expect(titles(element)).to.deep.equal(['Past']);
  });

  it('shows a message and a button to the past events if only upcoming ones are requested', async () => {
    const element = await list({ when: 'upcoming', feed: feedOf(item('Past', { start: '2001' })) });
    expect(texts(element, '[part=message]')).to.deep.equal(['No upcoming events at the moment.']);
    element.renderRoot.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(element.renderRoot.querySelector('[part=title]')?.checkVisibility()).to.equal(true);
  });

  it('is empty if there is no such event', async () => {
    const empty = ['There is nothing to show here yet.'];
    expect(texts(await list({ project: 'law', when: 'past' }), '[part=message]')).to.deep.equal(empty);
    expect(texts(await list({ feed: feedOf(), when: 'upcoming' }), '[part=message]')).to.deep.equal(empty);
    expect(texts(await list({ feed: feedOf() }), '[part=message]')).to.deep.equal(empty);
  });

  it('shows the events of a project and of a programme', async () => {
    expect(titles(await list({ project: 'law' }))).to.deep.equal(['Today']);
    expect(titles(await list({ programme: 'equality' }))).to.deep.equal(['Today']);
  });

  it('shows as many events as the limit, and as many more on request', async () => {
    const element = await list({ limit: 4 });
    expect(titles(element)).to.deep.equal(['Today', 'Tomorrow', 'Next year', 'Yesterday']);
    element.renderRoot.querySelector<HTMLElement>('[part=more]')?.click();
    await element.updateComplete;
    expect(titles(element)).to.have.lengthOf(6);
  });

  it('shows every event of the sample feed in one of its groups', async () => {
    const sample = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json').feed;
    const element = await list({ feed: sample, limit: 1000 });
    const wanted = sample.items.filter(({ kind }) => kind === 'event').flatMap(({ title }) => Object.values(title!));
    expect(titles(element).sort()).to.deep.equal(wanted.map(plain).sort());
  });

  it('shows only the start of an event that ends before it starts', async () => {
    const element = await list({ feed: feedOf(item('Odd', { start: '2027-03-05', end: '2027-03-01' })) });
    expect(texts(element, '[part=date]')).to.deep.equal(['Fri, 5 March 2027']);
  });

  it('shows the venue of an event, that it is online, and its project', async () => {
    const element = await list();
    expect(texts(element, '[part=meta]')).to.deep.equal(['Law network', 'Online', 'Rome, Italy']);
  });

  it('shows the visitor’s time next to the event’s time if they differ', async () => {
    const start = '2026-12-03T14:00:00+01:00';
    const timed = feedOf(item('Timed', { start, end: '2026-12-03T15:00:00+01:00', timezone: 'Europe/Brussels' }));
    const element = await list({ feed: timed });
    expect(texts(element, '[part=date]')).to.deep.equal(['Thu, 3 December 2026, 14:00–15:00 CET']);
    expect(texts(element, '[part=local-time]')).to.deep.equal([]);
    element.timeZone = 'Asia/Tokyo';
    await element.updateComplete;
    expect(texts(element, '[part=local-time]')).to.deep.equal(['22:00–23:00 in your time zone']);
  });

  it('uses the time zone of the page’s clock if none is set', async () => {
    await emulateTimeZone('Pacific/Kiritimati');
    expect(document.createElement('mpg-event-list').timeZone).to.equal('Pacific/Kiritimati');
  });

  it('states in words that an event is cancelled or postponed', async () => {
    const element = await list({
      feed: feedOf(
        item('A', { start: '2026-12-01', status: 'cancelled', online_url: 'https://example.org/' }),
        item('B', { start: '2026-12-02', status: 'postponed' }),
      ),
    });
    expect(texts(element, '[part=status]')).to.deep.equal(['Cancelled', 'Postponed']);
    expect(element.renderRoot.querySelector('[part=join]')).to.equal(null);
    expect(button(element, 'Update your calendar: A')).to.exist;
  });

  it('links to the online meeting of upcoming events', async () => {
    const element = await list();
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Join online: Tomorrow"]')?.click();
    expect(((await told) as CustomEvent<SelectDetail>).detail.url).to.equal('https://example.org/join');
  });

  describe('the calendar button', () => {
    it('is shown only for upcoming events whose day is known', async () => {
      const labels = [...(await list()).renderRoot.querySelectorAll('[part=calendar]')].map(
        ({ ariaLabel }) => ariaLabel,
      );
      expect(labels).to.deep.equal(['Add to calendar: Today', 'Add to calendar: Tomorrow']);
    });

    it('saves a file by keyboard and keeps the focus', async () => {
      const element = await list({ campaign: 'spring' });
      const file = savedFile();
      button(element, 'Add to calendar: Tomorrow')?.focus();
      await sendKeys({ press: 'Enter' });
      const { name, type, text } = await file;
      expect([name, type]).to.deep.equal(['tomorrow.ics', 'text/calendar;charset=utf-8']);
      expect(text).to.contain('DTSTART;VALUE=DATE:20261123\r\n').and.to.contain('utm_campaign=spring');
      expect(element.shadowRoot?.activeElement?.ariaLabel).to.equal('Add to calendar: Tomorrow');
    });

    it('informs the visitor and warns the developer if that fails', async () => {
      recordWarnings();
      const element = await list();
      const told = oneEvent(element, 'mpg-error');
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
      button(element, 'Add to calendar: Today')?.click();
      await told;
      URL.createObjectURL = createObjectURL;
      await waitUntil(() => texts(element, '.actions')[0]?.endsWith('This content could not be loaded.'));
    });
  });

  it('is accessible', async () => {
    await expect(await list({ heading: 'Events', timeZone: 'Asia/Tokyo' })).to.be.accessible();
  });
});
