import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent } from '../feed/types.ts';
import type { DateFormat, Formats } from '../locales/formats.ts';
import { eventTime, isTimed } from '../model/events.ts';

const calendar = 'gregory';
const day = { day: 'numeric', month: 'long' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;

/** Writes dates that are as precise as this one. */
function formatLike(date: string, zone: string | undefined, hasWeekday: boolean, formats: Formats): DateFormat {
  const { length } = date;
  return new formats.intl.DateTimeFormat(formats.lang(), {
    calendar,
    timeZone: isTimed(date) ? zone : 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric', ...(hasWeekday && { weekday: 'short' }) }),
    ...(isTimed(date) && { ...time, timeZoneName: 'short' }),
  });
}

const timeTemplate = (date: string, text: string): TemplateResult =>
  html`<time datetime=${date.toUpperCase()}>${text}</time>`;

/** Two dates as one: “14–15 November 2022”. */
function rangeTemplate(format: DateFormat, start: string, end: string): readonly unknown[] {
  const texts = { startRange: '', shared: '', endRange: '' };
  const pieces: unknown[] = [];
  const parts = format.formatRangeToParts(Date.parse(start), Date.parse(end));
  for (const [index, { source, value }] of parts.entries()) {
    texts[source] += value;
    if (parts[index + 1]?.source === source) continue;
    pieces.push(source === 'shared' ? texts.shared : timeTemplate(source === 'endRange' ? end : start, texts[source]));
    texts[source] = '';
  }
  return pieces;
}

/** When an event is, in its own zone and as precisely as it is known; nothing where its start is not. */
export function eventDateTemplate(
  event: MpgEvent,
  formats: Formats,
  hasWeekday = false,
): TemplateResult | typeof nothing {
  const when = eventTime(event);
  if (!when) return nothing;
  const { start, end, zone } = when;
  const format = formatLike(start, zone, hasWeekday, formats);
  if (end && isTimed(start) === isTimed(end) && (isTimed(start) || start.length === end.length)) {
    return html`${rangeTemplate(format, start, end)}`;
  }
  const from = timeTemplate(start, format.format(Date.parse(start)));
  return end
    ? html`${from} – ${timeTemplate(end, formatLike(end, zone, hasWeekday, formats).format(Date.parse(end)))}`
    : from;
}

/**
 * An event's time on the visitor's clock, with the day where that is another; undefined where both clocks show the same,
 * and where the event has no time of day.
 * @param timeZone the visitor's, an IANA name
 */
export function visitorTimeText(event: MpgEvent, formats: Formats, timeZone: string): string | undefined {
  const when = eventTime(event);
  if (!when?.zone || !isTimed(when.start)) return undefined;
  const { start, end = start, zone } = when;
  const moments = [Date.parse(start), Date.parse(isTimed(end) ? end : start)] as const;
  const write = (timeZone: string, style: Intl.DateTimeFormatOptions): string =>
    new formats.intl.DateTimeFormat(formats.lang(), { ...style, calendar, timeZone }).formatRange(...moments);
  const [theirs, ours] = [zone, timeZone].map((each) => write(each, { ...day, ...time }));
  if (theirs === ours) return undefined;
  return write(zone, day) === write(timeZone, day) ? write(timeZone, time) : ours;
}
