import { expect } from '@open-wc/testing';
import type { MpgEvent } from '../../src/feed/types.ts';
import { eventGroups, eventTime, fitsCalendar, isOnline, isPast } from '../../src/model/events.ts';
import { emulateTimeZone } from '../support/time-zone.ts';
import { event, feedWith, ids, project } from './feed-builder.ts';

const at = (time: string): Date => new Date(time);
const over = (parts: Partial<MpgEvent>, now: string): boolean => isPast(event('event', parts), at(now));

describe('isPast', () => {
  it('is true from the end of the event', () => {
    const times = { start: '2026-03-05T14:00:00+01:00', end: '2026-03-05T16:00:00+01:00' };
    expect(over(times, '2026-03-05T14:59:59Z')).to.equal(false);
    expect(over(times, '2026-03-05T15:00:00Z')).to.equal(true);
  });

  it('is false on the last day, in the event’s time zone', () => {
    const days = { start: '2026-03-04', end: '2026-03-05', timezone: 'Europe/Brussels' };
    expect(over(days, '2026-03-05T22:59:59Z')).to.equal(false);
    expect(over(days, '2026-03-05T23:00:00Z')).to.equal(true);
  });

  it('works on both sides of the date line', () => {
    const day = { start: '2026-03-05' };
    // There, the day ends 14 hours before and 11 hours after it ends in London.
    expect(over({ ...day, timezone: 'Pacific/Kiritimati' }, '2026-03-05T09:59:59Z')).to.equal(false);
    expect(over({ ...day, timezone: 'Pacific/Kiritimati' }, '2026-03-05T10:00:00Z')).to.equal(true);
    expect(over({ ...day, timezone: 'Pacific/Pago_Pago' }, '2026-03-06T10:59:59Z')).to.equal(false);
    expect(over({ ...day, timezone: 'Pacific/Pago_Pago' }, '2026-03-06T11:00:00Z')).to.equal(true);
  });

  it('is false for a day without a time zone until it is over everywhere', () => {
    expect(over({ start: '2026-03-05' }, '2026-03-06T11:59:59Z')).to.equal(false);
    expect(over({ start: '2026-03-05' }, '2026-03-06T12:00:00Z')).to.equal(true);
  });

  it('is false until the month or year is over', () => {
    expect(over({ start: '2026-03' }, '2026-03-31T20:00:00Z')).to.equal(false);
    expect(over({ start: '2026-03' }, '2026-04-02T00:00:00Z')).to.equal(true);
    expect(over({ start: '2026' }, '2026-12-31T20:00:00Z')).to.equal(false);
    expect(over({ start: '2025' }, '2026-01-02T00:00:00Z')).to.equal(true);
  });

  it('uses the written offset for the day of a start without an end', () => {
    const start = '2026-03-05T22:00:00-11:00';
    expect(over({ start }, '2026-03-06T10:59:59Z')).to.equal(false);
    expect(over({ start }, '2026-03-06T11:00:00Z')).to.equal(true);
  });

  it('does not mind an end that is before the start in the event’s time zone', () => {
    const times = { start: '2031-01-10T23:30:00Z', end: '2031-01-10', timezone: 'Europe/Brussels' };
    expect(over(times, '2031-01-10T23:10:00Z')).to.equal(false);
    expect(over(times, '2031-01-11T22:59:59Z')).to.equal(false);
    expect(over(times, '2031-01-11T23:00:00Z')).to.equal(true);
  });

  it('is false for an event without a date', () => {
    expect(over({ date: '1999' }, '2026-03-05T00:00:00Z')).to.equal(false);
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Brussels']) {
    it(`is the same on a clock in ${zone}`, async () => {
      await emulateTimeZone(zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      const day = { start: '2026-03-05', timezone: 'Europe/Brussels' };
      expect([over(day, '2026-03-05T22:59:59Z'), over(day, '2026-03-05T23:00:00Z')]).to.deep.equal([false, true]);
    });
  }
});

describe('eventTime', () => {
  const time = (parts: Partial<MpgEvent>): unknown => eventTime(event('event', parts));

  it('is unknown without a start', () => {
    expect(time({ end: '2026', date: '2026-01-01' })).to.equal(undefined);
  });

  it('uses the written offset if the time zone is none', () => {
    for (const timezone of ['', 'Mars/Olympus'])
      expect(time({ start: '2026-03-05T13:00:00+01:00', timezone })).to.deep.include({ zone: '+01:00' });
  });

  it('prefers the event’s time zone to the written offset', () => {
    const start = '2026-03-05T14:00:00+01:00';
    expect(time({ start, timezone: 'Europe/Rome' })).to.deep.include({ zone: 'Europe/Rome' });
    expect(time({ start })).to.deep.include({ zone: '+01:00' });
    expect(time({ start: '2026-03-05T13:00:00z' })).to.deep.include({ zone: 'UTC' });
    expect(time({ start: '2026-03-05' })).to.deep.include({ zone: undefined });
  });

  it('leaves out an end that adds no information', () => {
    const ends = [
      { start: '2026-03-05', end: '2026-03-05' },
      { start: '2026-03-05', end: '2026-03' },
      { start: '2026-03-05T14:00:00Z', end: '2026-03-05' },
      { start: '2026-03-05T14:00:00Z', end: '2026-03-05T15:00:00+01:00' },
      { start: '2026-03-05', end: '2026-03-05T15:00:00Z' },
    ].map((parts) => eventTime(event('event', parts))?.end);
    expect(ends).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });

  it('leaves out an end that is before the start in the event’s time zone', () => {
    const ends = [
      { start: '2031-01-10T23:30:00Z', end: '2031-01-10', timezone: 'Europe/Brussels' },
      { start: '2031-01-31T23:30:00Z', end: '2031-01', timezone: 'Europe/Brussels' },
      { start: '2031-01-11', end: '2031-01-11T01:00:00Z', timezone: 'America/New_York' },
      { start: '2031-01-11T10:00:00Z', end: '2031-01-11T09:00:00Z' },
      { start: '2031-01-11', end: '2031-01-10' },
    ].map((parts) => eventTime(event('event', parts))?.end);
    expect(ends).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    const afterMidnight = { start: '2031-01-10T23:30:00Z', end: '2031-01-11', timezone: 'America/New_York' };
    expect(time(afterMidnight)).to.deep.include({ end: '2031-01-11' });
  });

  it('keeps an end that adds information, without a time of day if the start has none', () => {
    expect(time({ start: '2026-03-05', end: '2026-03-06T15:00:00Z' })).to.deep.include({ end: '2026-03-06' });
    expect(time({ start: '2026-03-05', end: '2026-04' })).to.deep.include({ end: '2026-04' });
    expect(time({ start: '2026-03-05T23:30:00-05:00', end: '2026-03-06' })).to.deep.include({ end: '2026-03-06' });
  });
});

describe('eventGroups', () => {
  const now = at('2026-11-22T12:00:00Z');
  const group = (events: readonly MpgEvent[], selection = {}): Record<string, readonly string[]> => {
    const feed = feedWith({ projects: [project('law', ['equality'])], items: events });
    const { upcoming, past, undated } = eventGroups(feed, selection, now);
    return { upcoming: ids(upcoming), past: ids(past), undated: ids(undated) };
  };

  it('sorts upcoming events soonest first and past events newest first', () => {
    const events = ['2026-12-01', '2026-11-22', '2027-01-01', '2026-11-20', '2025-01-01', '2026-01-01'];
    expect(group(events.map((start) => event(start, { start })))).to.deep.equal({
      upcoming: ['2026-11-22', '2026-12-01', '2027-01-01'],
      past: ['2026-11-20', '2026-01-01', '2025-01-01'],
      undated: [],
    });
  });

  it('counts an ongoing event as upcoming', () => {
    expect(group([event('days', { start: '2026-11-01', end: '2026-11-30' })])['upcoming']).to.deep.equal(['days']);
  });

  it('puts less precise dates after the others of the same month or year, in both orders', () => {
    const upcoming = ['2027', '2027-01', '2027-01-31', '2027-12-31'].map((start) => event(start, { start }));
    const past = ['2025', '2025-01', '2025-01-31', '2025-12-31'].map((start) => event(start, { start }));
    expect(group([...upcoming, ...past])).to.deep.equal({
      upcoming: ['2027-01-31', '2027-01', '2027-12-31', '2027'],
      past: ['2025-12-31', '2025-01-31', '2025-01', '2025'],
      undated: [],
    });
  });

  it('sorts by the day in each event’s own time zone, then by the instant', () => {
    const events = [
      event('second', { start: '2026-12-01T23:30:00Z', timezone: 'Europe/Brussels' }),
      event('first-late', { start: '2026-12-01T20:00:00+01:00' }),
      event('first-early', { start: '2026-12-01T10:00:00+01:00' }),
    ];
    expect(group(events)['upcoming']).to.deep.equal(['first-early', 'first-late', 'second']);
  });

  it('separates events without a start, even if they have a publication date', () => {
    expect(group([event('undated', { date: '2026-12-01' })])).to.deep.equal({
      upcoming: [],
      past: [],
      undated: ['undated'],
    });
  });

  it('includes only the selected programmes, projects and activities', () => {
    const events = [
      event('law', { start: '2027', projects: ['law'] }),
      event('dialogue', { start: '2027', activities: ['dialogue'] }),
    ];
    expect(group(events, { programmes: ['equality'] })['upcoming']).to.deep.equal(['law']);
    expect(group(events, { projects: ['law'] })['upcoming']).to.deep.equal(['law']);
    expect(group(events, { activities: ['dialogue'] })['upcoming']).to.deep.equal(['dialogue']);
  });
});

describe('fitsCalendar', () => {
  it('requires a day', () => {
    const fits = [undefined, '2026', '2026-03', '2026-03-05', '2026-03-05T14:00:00Z'].map((start) =>
      fitsCalendar(event('event', { start })),
    );
    expect(fits).to.deep.equal([false, false, false, true, true]);
  });
});

describe('isOnline', () => {
  it('is true with a URL or a tag', () => {
    const online = [{ onlineUrl: 'https://example.org/' }, { tags: ['online'] }, { tags: ['other'] }];
    expect(online.map((parts) => isOnline(event('event', parts)))).to.deep.equal([true, true, false]);
  });
});
