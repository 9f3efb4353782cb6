import { expect } from '@open-wc/testing';
import type { MpgEvent } from '../../src/feed/types.ts';
import { eventCalendar, type JCalProperty } from '../../src/model/calendar.ts';
import { event, feedWith } from './feed-builder.ts';
import { languageOf } from '../support/formats.ts';

const options = { languages: ['en'], formats: languageOf('en'), url: undefined, now: new Date('2026-11-22T12:00:00Z') };
const feed = feedWith({ title: 'MPG', homePageUrl: 'https://www.migpolgroup.com/' });

/** Maps the name of each property in the event's calendar to the property. */
const properties = (
  parts: Partial<MpgEvent>,
  { id = 'summit', of = feed, ...more }: { id?: string; of?: typeof feed; url?: string; languages?: string[] } = {},
): Record<string, JCalProperty> => {
  const calendar = eventCalendar(event(id, { start: '2026-03-05', ...parts }), of, { ...options, ...more });
  return Object.fromEntries(calendar![2][0]![1].map((property) => [property[0], property]));
};
const value = (parts: Partial<MpgEvent>, name: string): unknown => properties(parts)[name]?.[3];

describe('eventCalendar', () => {
  it('returns nothing if the day is unknown', () => {
    const known = [undefined, '2026', '2026-03'].map((start) =>
      eventCalendar(event('event', { start }), feed, options),
    );
    expect(known).to.deep.equal([undefined, undefined, undefined]);
  });

  it('ends an all-day event on the day after its last day', () => {
    const { dtstart, dtend } = properties({ start: '2027-02-27', end: '2027-02-28' });
    expect([dtstart, dtend]).to.deep.equal([
      ['dtstart', {}, 'date', '2027-02-27'],
      ['dtend', {}, 'date', '2027-03-01'],
    ]);
  });

  it('lasts one day if the end is unknown or less precise than a day', () => {
    const ends = [undefined, '2026-03', '2026', '2027'].map((end) => value({ end }, 'dtend'));
    expect(ends).to.deep.equal(['2026-03-06', '2026-03-06', '2026-03-06', '2026-03-06']);
  });

  it('gives times in UTC', () => {
    const { dtstart, dtend } = properties({ start: '2026-03-05T14:00:00+01:00', end: '2026-03-05T23:30:00.5+01:00' });
    expect([dtstart, dtend]).to.deep.equal([
      ['dtstart', {}, 'date-time', '2026-03-05T13:00:00Z'],
      ['dtend', {}, 'date-time', '2026-03-05T22:30:00Z'],
    ]);
  });

  it('leaves out the end of a timed event if it is unknown', () => {
    const start = '2026-03-05T14:00:00Z';
    expect([value({ start }, 'dtend'), value({ start, end: start }, 'dtend')]).to.deep.equal([undefined, undefined]);
  });

  it('uses days in the event’s time zone if the end has no time', () => {
    const { dtstart, dtend } = properties({
      start: '2026-03-05T23:30:00Z',
      end: '2026-03-08',
      timezone: 'Pacific/Kiritimati',
    });
    expect([dtstart![3], dtend![3]]).to.deep.equal(['2026-03-06', '2026-03-09']);
  });

  it('gives the same UID wherever the feed is hosted', () => {
    const copy = { ...feed, url: 'https://partner.example/copy.json' };
    const uids = [feed, copy].map((of) => properties({}, { of })['uid']![3]);
    expect(uids).to.deep.equal(['summit@www.migpolgroup.com', 'summit@www.migpolgroup.com']);
  });

  it('uses only plain characters in a UID, whatever the id', () => {
    const uid = properties({}, { id: 'https://mpg.eu/é, ;', of: { ...feed, homePageUrl: undefined } })['uid']![3];
    expect(uid).to.equal('https%3A%2F%2Fmpg.eu%2F%C3%A9%2C%20%3B@example.org');
  });

  it('increases the sequence with each change', () => {
    const sequences = [
      {},
      { status: 'cancelled' as const },
      { modified: '2026-03-01T10:00:00Z' },
      { modified: '2026-03-01T10:01:00Z', status: 'cancelled' as const },
      { modified: '1960-01-01T00:00:00Z' },
    ].map((parts) => value(parts, 'sequence'));
    expect(sequences).to.deep.equal([0, 1, 29539320, 29539321, 0]);
  });

  it('takes its timestamp from the last change of the event, then of the feed, then from now', () => {
    const updated = { ...feed, updated: '2026-11-20T10:00:00Z' };
    expect(value({ modified: '2026-03-01T10:00:00+01:00' }, 'dtstamp')).to.equal('2026-03-01T09:00:00Z');
    expect(properties({}, { of: updated })['dtstamp']![3]).to.equal('2026-11-20T10:00:00Z');
    expect(value({}, 'dtstamp')).to.equal('2026-11-22T12:00:00Z');
  });

  it('states whether the event is confirmed, postponed or cancelled', () => {
    const statuses = (['scheduled', 'postponed', 'cancelled'] as const).map((status) => value({ status }, 'status'));
    expect(statuses).to.deep.equal(['CONFIRMED', 'TENTATIVE', 'CANCELLED']);
  });

  it('titles the event in the visitor’s language and names that language', () => {
    const title = { en: 'Summit', fr: 'Sommet' };
    expect(properties({ title }, { languages: ['fr'] })['summary']).to.deep.equal([
      'summary',
      { language: 'fr' },
      'text',
      'Sommet',
    ]);
    expect(properties({ title: { und: '?' } })['summary']![1]).to.deep.equal({});
  });

  it('falls back to the feed’s title for an event without text', () => {
    expect(value({ title: undefined }, 'summary')).to.equal('MPG');
  });

  it('adds the links to the description', () => {
    const described = properties(
      { summary: { en: 'What it is.' }, onlineUrl: 'https://example.org/join' },
      { url: 'https://example.org/a,b' },
    );
    expect(described['description']![3]).to.equal('What it is.\n\nhttps://example.org/join\n\nhttps://example.org/a,b');
    expect(described['url']![3]).to.equal('https://example.org/a,b');
  });

  it('gives the venue as the location, or else the online URL', () => {
    const onlineUrl = 'https://example.org/join';
    const place = { name: undefined, address: undefined, city: 'Brussels', country: 'BE' };
    expect(value({ onlineUrl, place }, 'location')).to.equal('Brussels, Belgium');
    expect(value({ onlineUrl }, 'location')).to.equal(onlineUrl);
    expect(value({}, 'location')).to.equal(undefined);
  });
});
