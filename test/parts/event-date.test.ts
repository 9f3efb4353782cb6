import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { MpgEvent } from '../../src/feed/types.ts';
import { languages } from '../../src/locales/languages.ts';
import { eventDateTemplate } from '../../src/parts/event-date.ts';
import { event } from '../model/feed-builder.ts';
import { languageOf } from '../support/formats.ts';
import { emulateTimeZone } from '../support/time-zone.ts';

const plain = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/g, ' ').replaceAll(' – ', '–');

function shown(parts: Partial<MpgEvent>, lang = 'en-GB', hasWeekday = false): { text: string; times: string[] } {
  const container = document.createElement('div');
  render(eventDateTemplate(event('event', parts), languageOf(lang), hasWeekday), container);
  const times = [...container.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  return { text: plain(container.textContent)!, times };
}

const text = (parts: Partial<MpgEvent>, lang?: string, hasWeekday?: boolean): string =>
  shown(parts, lang, hasWeekday).text;

const days = ['2022-11-14', '2022-11-15'] as const;
const months = ['2022-11-14', '2022-12-15'] as const;
const years = ['2022-11-14', '2023-12-15'] as const;

describe('eventDateTemplate', () => {
  it('has no spaces between days, and plain ones in place of thin ones', () => {
    const container = document.createElement('div');
    const range = (hasWeekday: boolean): string => {
      render(
        eventDateTemplate(event('event', { start: days[0], end: days[1] }), languageOf('en-GB'), hasWeekday),
        container,
      );
      return container.textContent;
    };
    expect([range(false), range(true)]).to.deep.equal([
      '14–15 November 2022',
      'Mon, 14 November – Tue, 15 November 2022',
    ]);
  });

  it('is as precise as the feed', () => {
    expect(['2012', '2012-05', '2012-05-09'].map((start) => text({ start }))).to.deep.equal([
      '2012',
      'May 2012',
      '9 May 2012',
    ]);
  });

  it('shows nothing without a start', () => {
    expect(shown({ date: '2012' })).to.deep.equal({ text: '', times: [] });
  });

  it('shows several days as a range, with a time element for each end', () => {
    expect(shown({ start: '2022-11-14', end: '2022-11-15' })).to.deep.equal({
      text: '14–15 November 2022',
      times: ['2022-11-14', '2022-11-15'],
    });
  });

  for (const lang of Object.keys(languages)) {
    it(`shows ranges as ${lang} writes them`, () => {
      const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
      for (const [start, end] of [days, months, years]) {
        const range = format.formatRange(Date.parse(start), Date.parse(end));
        expect(shown({ start, end }, lang)).to.deep.equal({ text: plain(range), times: [start, end] });
      }
    });
  }

  /** The pieces that no line breaks, of an event with times. */
  function unbroken(start: string, end: string, lang = 'en-GB'): readonly string[] {
    const container = document.createElement('div');
    const times = event('event', { start, end, timezone: 'Europe/Brussels' });
    render(eventDateTemplate(times, languageOf(lang)), container);
    return [...container.querySelectorAll('.whole')].map(({ textContent }) => textContent);
  }

  it('keeps the end of a range of times with its dash', () => {
    expect(unbroken('2026-03-05T13:00:00Z', '2026-03-05T15:30:00Z')).to.deep.equal(['–16:30']);
  });

  for (const lang of Object.keys(languages)) {
    it(`lets a range of days with times break between its words in ${lang}`, () => {
      const start = '2025-12-31T13:00:00Z';
      const found = ['2026-01-01T15:30:00Z', '2026-01-01'].map((end) => unbroken(start, end, lang));
      expect(found).to.deep.equal([[], []]);
    });
  }

  it('shows ranges of months and years, including across the turn of a year', () => {
    expect(text({ start: '2022-11', end: '2022-12' })).to.equal('November–December 2022');
    expect(text({ start: '2022', end: '2023' })).to.equal('2022–2023');
    expect(text({ start: '2022-12-31', end: '2023-01-01' })).to.equal('31 December 2022–1 January 2023');
  });

  it('shows a start and an end of different precision separately', () => {
    expect(text({ start: '2022-11-14', end: '2022-12' })).to.equal('14 November 2022–December 2022');
  });

  it('names the day of the week on request', () => {
    expect(text({ start: '2026-03-05' }, 'en-GB', true)).to.equal('Thu, 5 March 2026');
    expect(text({ start: '2026-03' }, 'en-GB', true)).to.equal('March 2026');
  });

  it('shows the time in the event’s time zone and names the zone', () => {
    const times = { start: '2026-03-05T13:00:00Z', end: '2026-03-05T15:30:00Z', timezone: 'Europe/Brussels' };
    expect(shown(times)).to.deep.equal({
      text: '5 March 2026, 14:00–16:30 CET',
      times: ['2026-03-05T13:00:00Z', '2026-03-05T15:30:00Z'],
    });
  });

  it('shows the time of the written offset if there is no time zone', () => {
    expect(text({ start: '2026-03-05T14:00:00+05:30' })).to.equal('5 March 2026 at 14:00 GMT+5:30');
    expect(text({ start: '2026-03-05T14:00:00Z' })).to.equal('5 March 2026 at 14:00 UTC');
  });

  it('shows a time with a last day', () => {
    const times = { start: '2026-03-05T14:00:00+01:00', end: '2026-03-07', timezone: 'Europe/Brussels' };
    expect(text(times)).to.equal('5 March 2026 at 14:00 CET–7 March 2026');
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    it(`is the same if the visitor’s clock is in ${zone}`, async () => {
      await emulateTimeZone(zone);
      expect(text({ start: '2022-11-14', end: '2022-11-15' })).to.equal('14–15 November 2022');
      expect(text({ start: '2026-03-05T13:00:00Z', timezone: 'Europe/Brussels' })).to.equal(
        '5 March 2026 at 14:00 CET',
      );
    });
  }

  it('uses the Gregorian calendar in every language', () => {
    expect(text({ start: '2022-11-14' }, 'fa-u-nu-latn')).to.contain('2022');
  });
});
