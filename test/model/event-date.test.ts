import { expect } from '@open-wc/testing';
import type { MpgEvent } from '../../src/feed/types.ts';
import { eventDateText, eventDateWords, visitorTimeText } from '../../src/model/event-date.ts';
import { languageOf } from '../support/formats.ts';
import { event } from './feed-builder.ts';

const plain = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/g, ' ').replaceAll(' – ', '–');

describe('eventDateText', () => {
  const text = (parts: Partial<MpgEvent>): string =>
    eventDateText(eventDateWords(event('event', parts), languageOf('en-GB'))!);

  it('is a start, a range or a time with a last day', () => {
    expect(text({ start: '2022-11' })).to.equal('November 2022');
    expect(text({ start: '2022-11-14', end: '2022-11-15' })).to.equal('14–15 November 2022');
    expect(text({ start: '2026-03-05T14:00:00+01:00', end: '2026-03-07', timezone: 'Europe/Brussels' })).to.equal(
      '5 March 2026 at 14:00 CET – 7 March 2026',
    );
  });
});

describe('visitorTimeText', () => {
  const visitor = (parts: Partial<MpgEvent>, zone: string): string | undefined =>
    plain(visitorTimeText(event('event', { timezone: 'Europe/Brussels', ...parts }), languageOf('en-GB'), zone));
  const afternoon = { start: '2026-03-05T14:00:00+01:00', end: '2026-03-05T16:00:00+01:00' };

  it('is the time of day if the day is the same', () => {
    expect(visitor(afternoon, 'America/New_York')).to.equal('08:00–10:00');
  });

  it('includes the day if it differs', () => {
    expect(visitor(afternoon, 'Pacific/Kiritimati')).to.equal('6 March, 03:00–05:00');
    expect(visitor({ start: '2026-03-05T01:00:00+01:00' }, 'Pacific/Pago_Pago')).to.equal('4 March at 13:00');
  });

  it('is empty if both clocks show the same', () => {
    expect(visitor(afternoon, 'Europe/Paris')).to.equal(undefined);
  });

  it('is empty for dates without a time', () => {
    expect(visitor({ start: '2026-03-05' }, 'Pacific/Kiritimati')).to.equal(undefined);
    expect(visitor({}, 'Pacific/Kiritimati')).to.equal(undefined);
  });
});
