/** Reads the text of iCalendar files, broken ones too: what cannot be read costs a line, or an event, not the calendar. */
import ICAL from 'ical.js';
import type { SourceContext } from './source.ts';

export interface Calendar {
  readonly components: readonly ICAL.Component[];
  /** Zone of the calendar, which times without one are in. */
  readonly timezone: string | undefined;
}

/** Long lines of a file are folded: a line that starts with a space continues the one before. */
const unfolded = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');

function componentOf(text: string): ICAL.Component | undefined {
  try {
    const parsed: unknown = ICAL.parse(text);
    return Array.isArray(parsed) ? new ICAL.Component(parsed) : undefined;
  } catch {
    return undefined;
  }
}

const event = (lines: readonly string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');

/** Programs often write a day without saying that it is one: `DTSTART:20240705`. */
const withDays = (text: string): string =>
  text.replace(/^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE):(\d{8})[ \t]*$/gim, '$1;VALUE=DATE:$2');

const isMarker = (line: string): boolean => /^(BEGIN|END):/i.test(line);

/** Whether a line can be read, alone, with its value. */
function isReadable(line: string): boolean {
  const component = componentOf(event(['BEGIN:VEVENT', line, 'END:VEVENT']))?.getFirstSubcomponent('vevent');
  return Boolean(component && everyValueIsReadable(component));
}

/** Values are read when they are asked for. */
function everyValueIsReadable(component: ICAL.Component): boolean {
  try {
    return component.getAllProperties().every((property) => {
      const value: unknown = property.getFirstValue();
      return !(value instanceof ICAL.Time) || Number.isFinite(value.toJSDate().getTime());
    });
  } catch {
    return false;
  }
}

/** An event of lines, without the lines that cannot be read. */
function mendedEvent(name: string, block: string, note: SourceContext['note']): ICAL.Component | undefined {
  const whole = componentOf(event(block.split('\n')))?.getFirstSubcomponent('vevent');
  if (whole && everyValueIsReadable(whole)) return whole;
  const title = /^SUMMARY[^:]*:(.*)$/im.exec(block)?.[1]?.trim() ?? 'an event';
  const lines = block.split('\n').flatMap((line) => {
    const mended = line.replace(/;{2,}/g, ';').trim();
    if (!mended) return [];
    if (isMarker(mended) || isReadable(mended)) return [mended];
    note(`${name}: “${title}” has a line that cannot be read and is left out: ${line.slice(0, 60)}`);
    return [];
  });
  return componentOf(event(lines))?.getFirstSubcomponent('vevent') ?? undefined;
}

function blocks(text: string, component: string): readonly string[] {
  return text.match(new RegExp(`^BEGIN:${component}[ \\t]*$[^]*?^END:${component}[ \\t]*$`, 'gim')) ?? [];
}

/** The zones that a calendar defines, which its times refer to. */
function registerZones(text: string): void {
  ICAL.TimezoneService.reset();
  for (const block of blocks(text, 'VTIMEZONE')) {
    const component = componentOf(event(block.split('\n')))?.getFirstSubcomponent('vtimezone');
    if (component) ICAL.TimezoneService.register(component);
  }
}

/** The calendars in a file. Their times have to be read before the next one is asked for. */
export function* calendarsIn(name: string, text: string, note: SourceContext['note']): Iterable<Calendar> {
  for (const calendar of withDays(unfolded(text)).split(/^(?=BEGIN:VCALENDAR)/im)) {
    registerZones(calendar);
    const events = blocks(calendar, 'VEVENT');
    const started = calendar.match(/^BEGIN:VEVENT/gim)?.length ?? 0;
    if (started > events.length) note(`${name}: breaks off in the middle. The last event is left out.`);
    const components = events.flatMap((block) => {
      const component = mendedEvent(name, block, note);
      if (!component) note(`${name}: an event cannot be read and is left out.`);
      return component ?? [];
    });
    yield { components, timezone: /^X-WR-TIMEZONE[^:]*:(.*)$/im.exec(calendar)?.[1]?.trim() };
  }
}
