import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { eventDateWords } from '../model/event-date.ts';
import { isTimed } from '../model/events.ts';

/** Value for the `datetime` attribute. */
const machineReadable = (date = ''): string => date.toUpperCase();

/**
 * When an event takes place, in its own time zone and as precisely as known, with a `<time>` for each end; nothing where the
 * start is unknown.
 */
export function eventDateTemplate(
  event: MpgEvent,
  formats: Formats,
  hasWeekday = false,
): TemplateResult | string | typeof nothing {
  const words = eventDateWords(event, formats, hasWeekday);
  if (!words) return nothing;
  const { time, before, start, between, end, after } = words;
  if (!start) return before;
  if (!end) return html`<time datetime=${machineReadable(time.start)}>${start}</time>`;
  // The dash of “14:00–16:30 CET” is with its end, which is not broken: else a line could end with the dash.
  const isShort = isTimed(time.end ?? '') && !/\s/.test(between) && !/\d{4}/.test(end);
  const [separator, close] = isShort ? ['', between + end] : [between, end];
  return html`${before}<time datetime=${machineReadable(time.start)}>${start}</time>${separator}<time
      class=${isShort ? 'whole' : nothing}
      datetime=${machineReadable(time.end)}
      >${close}</time
    >${after}`;
}
