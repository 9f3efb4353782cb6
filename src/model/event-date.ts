import type { MpgEvent } from '../feed/types.ts';
import { sharedFormat, type DateFormat, type Formats } from '../locales/formats.ts';
import { eventTime, isTimed, type EventTime } from './events.ts';

/**
 * When an event takes place, in words. In every language each end is one piece, the start before the end, and what both share
 * stands before, between or after them.
 */
export interface EventDateWords {
  /** What the words are made from. */
  readonly time: EventTime;
  /** All there is where both ends read the same. */
  readonly before: string;
  /** Empty where both ends read the same. */
  readonly start: string;
  readonly between: string;
  /** Empty without an end. */
  readonly end: string;
  readonly after: string;
}

const calendar = 'gregory';
const day = { day: 'numeric', month: 'long' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;

/** A format as precise as the given date, such as `2024-06`. */
function formatLike(date: string, zone: string | undefined, hasWeekday: boolean, formats: Formats): DateFormat {
  const hasMonth = date.length > 'YYYY'.length;
  const hasDay = date.length > 'YYYY-MM'.length;
  return sharedFormat(formats.intl.DateTimeFormat, formats.lang(), {
    calendar,
    timeZone: isTimed(date) ? zone : 'UTC',
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    ...(hasDay && { day: 'numeric', ...(hasWeekday && { weekday: 'short' }) }),
    ...(isTimed(date) && { ...time, timeZoneName: 'short' }),
  });
}

/** A range without repetition, as in “14–15 November 2022”. */
export function rangeWords(format: DateFormat, start: string, end: string): Omit<EventDateWords, 'time'> {
  const texts = { before: '', startRange: '', between: '', endRange: '', after: '' };
  let shared: 'before' | 'between' | 'after' = 'before';
  const parts = format.formatRangeToParts(Date.parse(start), Date.parse(end));
  parts.forEach(({ source, value }, index) => {
    // Browsers and Node differ in where they put spaces, and thin ones. Prerendered dates look the same in all of them.
    const isBetweenNumbers = /\d$/.test(parts[index - 1]?.value ?? '') && /^\d/.test(parts[index + 1]?.value ?? '');
    const text = isBetweenNumbers ? value.replace(/^(\.?)\s–\s$/, '$1–') : value.replaceAll('\u2009', ' ');
    texts[source === 'shared' ? shared : source] += text;
    if (source !== 'shared') shared = source === 'startRange' ? 'between' : 'after';
  });
  const { before, startRange, between, endRange, after } = texts;
  return { before, start: startRange, between, end: endRange, after };
}

/** When an event takes place, in its own time zone and as precisely as known; undefined where the start is unknown. */
export function eventDateWords(event: MpgEvent, formats: Formats, hasWeekday = false): EventDateWords | undefined {
  const time = eventTime(event);
  if (!time) return undefined;
  const { start, end, zone } = time;
  const format = formatLike(start, zone, hasWeekday, formats);
  if (end && isTimed(start) === isTimed(end) && (isTimed(start) || start.length === end.length)) {
    return { time, ...rangeWords(format, start, end) };
  }
  return {
    time,
    before: '',
    start: format.format(Date.parse(start)),
    between: end ? ' – ' : '',
    end: end ? formatLike(end, zone, hasWeekday, formats).format(Date.parse(end)) : '',
    after: '',
  };
}

/** The words of an event's date as one text. */
export const eventDateText = ({ before, start, between, end, after }: Omit<EventDateWords, 'time'>): string =>
  before + start + between + end + after;

/**
 * An event's time in the visitor's time zone, with the day where that differs. Undefined where both zones show the same
 * time, and where the event has no time of day.
 * @param timeZone the visitor's time zone, an IANA name, if it is known
 */
export function visitorTimeText(event: MpgEvent, formats: Formats, timeZone: string | undefined): string | undefined {
  const when = timeZone && eventTime(event);
  if (!when || !when.zone || !isTimed(when.start)) return undefined;
  const { start, end = start, zone } = when;
  const moments = [Date.parse(start), Date.parse(isTimed(end) ? end : start)] as const;
  const write = (timeZone: string, style: Intl.DateTimeFormatOptions): string =>
    sharedFormat(formats.intl.DateTimeFormat, formats.lang(), { ...style, calendar, timeZone }).formatRange(...moments);
  const eventText = write(zone, { ...day, ...time });
  const visitorText = write(timeZone, { ...day, ...time });
  if (eventText === visitorText) return undefined;
  return write(zone, day) === write(timeZone, day) ? write(timeZone, time) : visitorText;
}
