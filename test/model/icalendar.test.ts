import { expect } from '@open-wc/testing';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { parseFeed } from '../../src/feed/index.ts';
import type { MpgEvent } from '../../src/feed/types.ts';
import { eventCalendar } from '../../src/model/calendar.ts';
import { fitsCalendar } from '../../src/model/events.ts';
import { icalendarText } from '../../src/model/icalendar.ts';
import { itemsOfKind } from '../../src/model/items.ts';
import { mpgFeed } from '../support/feed-server.ts';
import { event, feedWith } from './feed-builder.ts';
import { languageOf } from '../support/formats.ts';

const options = { languages: ['en'], formats: languageOf('en'), now: new Date('2026-11-22T12:00:00Z') };

const textOf = (subject: MpgEvent, feed = feedWith({})): string =>
  icalendarText(eventCalendar(subject, feed, { ...options, url: subject.url })!);

/** Parses with a library that is independent of the one that writes. */
const parsedEvent = (text: string): IcsEvent => convertIcsCalendar(undefined, text).events![0]!;

/** Violations of the main syntax rules of RFC 5545. Empty if there are none. */
function faults(text: string): readonly string[] {
  const lines = text.split('\r\n');
  const long = lines.filter((line) => new TextEncoder().encode(line).length > 75);
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  const missing = ['VERSION:2.0', 'PRODID:', 'UID:', 'DTSTAMP:', 'DTSTART', 'SUMMARY'].filter(
    (start) => unfolded.filter((line) => line.startsWith(start)).length !== 1,
  );
  return [
    ...long.map((line) => `too long: ${line}`),
    ...missing.map((start) => `not once: ${start}`),
    ...(lines.indexOf('') === lines.length - 1 ? [] : ['last line without an end, or an empty one']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ['half a line break'] : []),
    ...(/[\uFFFD]|(?![\t\r\n])\p{Cc}|\p{Cs}/u.test(text) ? ['character that is none'] : []),
  ];
}

describe('icalendarText', () => {
  const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');
  const dated = itemsOfKind(feed, 'event').filter(fitsCalendar);

  it('is tested with every event of the sample feed whose day is known', () => {
    expect(dated).to.have.lengthOf(itemsOfKind(feed, 'event').filter(({ start = '' }) => start.length > 7).length);
    expect(dated.length).to.be.greaterThan(50);
  });

  it('writes well-formed files for all of them', () => {
    expect(dated.flatMap((each) => faults(textOf(each, feed)))).to.deep.equal([]);
  });

  it('writes files from which another library reads the same events', () => {
    const read = dated.map((each) => parsedEvent(textOf(each, feed)));
    const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);
    const dayBefore = (date: Date): string => day(new Date(date.getTime() - 86_400_000))!;
    expect(
      read.map(({ uid, summary, url, start, end }) => ({
        id: uid.replace('@www.migpolgroup.com', ''),
        title: summary,
        url,
        type: start.type,
        start: day(start.date),
        last: dayBefore(end!.date),
      })),
    ).to.deep.equal(
      dated.map(({ id, title, url, start, end }) => ({
        id,
        title: Object.values(title!)[0],
        url,
        type: 'DATE',
        start,
        last: end ?? start,
      })),
    );
  });

  it('gives each of them a unique UID', () => {
    expect(new Set(dated.map((each) => parsedEvent(textOf(each, feed)).uid)).size).to.equal(dated.length);
  });

  it('keeps every character of a long text, in lines of at most 75 bytes', () => {
    const title = `Łódź, “Σύνοψη”; ${'日本語'.repeat(20)} back\\slash: "quoted" ${'👩‍👩‍👧'.repeat(20)} ${'é'.repeat(99)}`;
    const text = textOf(
      event('long', { start: '2026-03-05', title: { und: title }, summary: { en: `${title}, too` } }),
    );
    expect(faults(text)).to.deep.equal([]);
    expect(parsedEvent(text)).to.deep.include({ summary: title, description: `${title}, too` });
  });

  it('keeps URLs unchanged and the lines of a description separate', () => {
    const url = 'https://example.org/a,b;c?d=%20e&f=1,2';
    const text = textOf(event('url', { start: '2026-03-05', url, summary: { en: 'One\\ntwo' } }));
    expect(parsedEvent(text)).to.deep.include({ url, description: `One\\ntwo\n\n${url}` });
  });

  it('does not let text inject properties', () => {
    const title = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\nX:Y';
    const text = textOf(event('evil', { start: '2026-03-05', title: { en: title } }));
    expect(faults(text)).to.deep.equal([]);
    expect(text.match(/^(BEGIN|END|X):.*$/gm)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('writes times in UTC, status and sequence', () => {
    const text = textOf(
      event('time', {
        start: '2026-03-05T14:00:00+01:00',
        end: '2026-03-05T16:00:00+01:00',
        timezone: 'Europe/Brussels',
        modified: '2026-03-01T10:00:00Z',
        status: 'cancelled',
      }),
    );
    expect(text).to.match(/\r\nDTSTART:20260305T130000Z\r\nDTEND:20260305T150000Z\r\n/);
    expect(parsedEvent(text)).to.deep.include({ status: 'CANCELLED', sequence: 29539320 });
  });
});
