/** Calendars as programs publish them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf } from './feed-build.mjs';

const calendar = (events, more = '') =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', more, ...events, 'END:VCALENDAR'].filter(Boolean).join('\r\n');
const event = (...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

const built = (test, text, settings) => builtOf(test, 'calendar', 'events.ics', text, settings);

const periods = ({ items }) =>
  items.map(({ id, _mpg: { start, end } }) => [id, start, end].filter(Boolean).join(' | ')).sort();

const brussels = `BEGIN:VTIMEZONE
TZID:Office
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

describe('feed build: iCalendar', () => {
  it('reads times in UTC, in zones that are known or defined, and of whole days', async (test) => {
    const { feed } = await built(
      test,
      calendar(
        [
          event('UID:utc', 'SUMMARY:A', 'DTSTART:20240705T080000Z', 'DURATION:PT90M'),
          event(
            'UID:iana',
            'SUMMARY:A',
            'DTSTART;TZID=Europe/Brussels:20240105T100000',
            'DTEND;TZID=Europe/Brussels:20240105T120000',
          ),
          event('UID:own', 'SUMMARY:A', 'DTSTART;TZID=Office:20240705T100000'),
          event('UID:day', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20240705', 'DTEND;VALUE=DATE:20240706'),
          event('UID:days', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20240705', 'DTEND;VALUE=DATE:20240708'),
        ],
        brussels,
      ),
    );
    assert.deepEqual(periods(feed), [
      'day | 2024-07-05',
      'days | 2024-07-05 | 2024-07-07',
      'iana | 2024-01-05T10:00:00+01:00 | 2024-01-05T12:00:00+01:00',
      'own | 2024-07-05T10:00:00+02:00',
      'utc | 2024-07-05T08:00:00Z | 2024-07-05T09:30:00Z',
    ]);
    assert.equal(feed.items.find(({ id }) => id === 'iana')._mpg.timezone, 'Europe/Brussels');
  });

  it('keeps only the day of a time whose zone nobody states, and says so', async (test) => {
    const text = calendar([event('UID:a', 'SUMMARY:Talk', 'DTSTART:20240705T100000')]);
    const { feed, stderr } = await built(test, text);
    assert.deepEqual(periods(feed), ['a | 2024-07-05']);
    assert.match(stderr, /“Talk”: found “2024-07-05T10:00:00” as start, wanted a time zone/);
  });

  it('reads what programs write instead: lower case, days without their type, zones with a path', async (test) => {
    const zone = 'TZID=/mozilla.org/20050126_1/Europe/Brussels';
    const events = [
      event('UID:a', 'SUMMARY:A', 'DTSTART:20240705').toLowerCase(),
      event('UID:b', 'SUMMARY:B', `DTSTART;${zone}:20240705T100000`),
    ];
    const { feed } = await built(test, calendar(events));
    assert.deepEqual(periods(feed), ['a | 2024-07-05', 'b | 2024-07-05T10:00:00+02:00']);
  });

  it('takes the zone of the calendar, or of the config', async (test) => {
    const events = [event('UID:a', 'SUMMARY:A', 'DTSTART:20240705T100000')];
    const { feed } = await built(test, calendar(events, 'X-WR-TIMEZONE:Europe/Lisbon'));
    assert.deepEqual(periods(feed), ['a | 2024-07-05T10:00:00+01:00']);
    const { feed: other } = await built(test, calendar(events), { timezone: 'Europe/Athens' });
    assert.deepEqual(periods(other), ['a | 2024-07-05T10:00:00+03:00']);
  });

  it('expands events that recur, with their exceptions, until a day', async (test) => {
    const { feed } = await built(
      test,
      calendar([
        event(
          'UID:weekly',
          'SUMMARY:Weekly',
          'DTSTART:20240101T100000Z',
          'RRULE:FREQ=WEEKLY',
          'EXDATE:20240108T100000Z',
          'RDATE:20240110T100000Z',
        ),
        event('UID:weekly', 'SUMMARY:Moved', 'RECURRENCE-ID:20240115T100000Z', 'DTSTART:20240116T110000Z'),
      ]),
      { until: '2024-01-22' },
    );
    assert.deepEqual(periods(feed), [
      'weekly 2024-01-01 | 2024-01-01T10:00:00Z',
      'weekly 2024-01-10 | 2024-01-10T10:00:00Z',
      'weekly 2024-01-15 | 2024-01-16T11:00:00Z',
      'weekly 2024-01-22 | 2024-01-22T10:00:00Z',
    ]);
    assert.equal(feed.items.find(({ id }) => id === 'weekly 2024-01-15').title, 'Moved');
  });

  it('expands an event without end for a year at most', async (test) => {
    const rule = event('UID:a', 'SUMMARY:A', 'DTSTART:19900101T100000Z', 'RRULE:FREQ=SECONDLY');
    const { feed } = await built(test, calendar([rule]));
    assert.equal(feed.items.length, 1000);
  });

  it('reads folded lines, escapes, categories, and addresses that stand as places', async (test) => {
    const { feed } = await built(
      test,
      calendar([
        event(
          'UID:a',
          'SUMMARY:Rights\\, dut',
          ' ies',
          'DTSTART:20240705T080000Z',
          'LOCATION:Rue X\\, Brussels',
          'CATEGORIES:law,policy',
          'URL:https://publisher.example/a',
          'DESCRIPTION:One\\nTwo',
          'STATUS:CANCELLED',
        ),
        event('UID:b', 'SUMMARY:Online', 'DTSTART:20240704T080000Z', 'LOCATION:https://publisher.example/call'),
      ]),
    );
    const [a, b] = feed.items;
    assert.equal(a.title, 'Rights, duties');
    assert.equal(a.summary, 'One Two');
    assert.deepEqual(a.tags, ['law', 'policy']);
    assert.deepEqual(a._mpg.place, { name: 'Rue X, Brussels' });
    assert.equal(a._mpg.status, 'cancelled');
    assert.equal(b._mpg.online_url, 'https://publisher.example/call');
  });

  it('loses a line that cannot be read, not the event; and an event, not the calendar', async (test) => {
    const { feed, stderr } = await built(
      test,
      calendar([
        event('UID:a', 'SUMMARY:A', 'DTSTART;;VALUE=DATE-TIME:20240705T080000Z', 'NONSENSE', 'DTEND:whenever'),
        event('UID:b', 'SUMMARY:B', 'DTSTART:never'),
        event('UID:c', 'SUMMARY:C', 'DTSTART:20240707T080000Z'),
      ]),
    );
    assert.deepEqual(periods(feed), ['a | 2024-07-05T08:00:00Z', 'c | 2024-07-07T08:00:00Z']);
    assert.match(stderr, /“A” has a line that cannot be read and is left out: NONSENSE/);
    assert.match(stderr, /events without a date, which are left out: 1\./);
  });

  it('keeps what stands before the place where a calendar breaks off', async (test) => {
    const text = calendar([event('UID:a', 'SUMMARY:A', 'DTSTART:20240705T080000Z'), event('UID:b', 'SUMMARY:B')]);
    const { feed, stderr } = await built(test, text.slice(0, text.indexOf('SUMMARY:B')));
    assert.deepEqual(periods(feed), ['a | 2024-07-05T08:00:00Z']);
    assert.match(stderr, /breaks off/);
  });

  it('publishes no private events', async (test) => {
    const { feed, stderr } = await built(
      test,
      calendar([
        event('UID:a', 'SUMMARY:Dentist', 'CLASS:PRIVATE', 'DTSTART:20240705T080000Z'),
        event('UID:b', 'SUMMARY:B', 'DTSTART:20240705T080000Z'),
      ]),
    );
    assert.deepEqual(periods(feed), ['b | 2024-07-05T08:00:00Z']);
    assert.match(stderr, /private events, which are left out: 1\./);
  });

  it('refuses what is no calendar', async (test) => {
    const { code, stderr } = await built(test, '<html>Sign in</html>');
    assert.equal(code, 1);
    assert.match(stderr, /events\.ics: is no calendar/);
  });
});
