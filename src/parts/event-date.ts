import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent } from '../feed/types.ts';
import type { DateFormat, Formats } from '../locales/formats.ts';
import { eventTime, isTimed } from '../model/events.ts';

const calendar = 'gregory';
const day = { day: 'numeric', month: 'long' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;

/** A format as precise as the given date, such as `2024-06`. */
function formatLike(date: string, zone: string | undefined, hasWeekday: boolean, formats: Formats): DateFormat {
  const hasMonth = date.length > 'YYYY'.length;
  const hasDay = date.length > 'YYYY-MM'.length;
  return new formats.intl.DateTimeFormat(formats.lang(), {
    calendar,
    timeZone: isTimed(date) ? zone : 'UTC',
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    ...(hasDay && { day: 'numeric', ...(hasWeekday && { weekday: 'short' }) }),
    ...(isTimed(date) && { ...time, timeZoneName: 'short' }),
  });
}

const timeTemplate = (date: string, text: string): TemplateResult =>
  html`<time datetime=${date.toUpperCase()}>${text}</time>`;

/** A range without repetition, as in “14–15 November 2022”, with a `<time>` for each end. */
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

/** When an event takes place, in its own time zone and as precisely as known; nothing where the start is unknown. */
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
    new formats.intl.DateTimeFormat(formats.lang(), { ...style, calendar, timeZone }).formatRange(...moments);
  const eventText = write(zone, { ...day, ...time });
  const visitorText = write(timeZone, { ...day, ...time });
  if (eventText === visitorText) return undefined;
  return write(zone, day) === write(timeZone, day) ? write(timeZone, time) : visitorText;
}
