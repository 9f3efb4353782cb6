import type { Feed, MpgEvent } from '../feed/types.ts';
import { eventCalendar, type CalendarOptions } from '../model/calendar.ts';
import { icalendarText } from '../model/icalendar.ts';
import { campaignUrl } from './link.ts';
import { saveFile } from './save-file.ts';

interface FileOptions extends Omit<CalendarOptions, 'url'> {
  /** What the host calls its campaign. */
  readonly campaign: string | undefined;
}

/** Saves an event as a file for calendars. It brings a library along: import it when somebody asks for a file. */
export function saveCalendarFile(event: MpgEvent, feed: Feed, { campaign, ...options }: FileOptions): void {
  const url = event.url && campaignUrl(event.url, campaign);
  const calendar = eventCalendar(event, feed, { ...options, url });
  // An id may be an address; names of files are plain.
  const name = event.id.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  if (calendar) saveFile(`${name}.ics`, 'text/calendar', icalendarText(calendar));
}
