import type { Feed, MpgEvent } from '../feed/types.ts';
import { eventCalendar, type CalendarOptions } from '../model/calendar.ts';
import { campaignUrl } from '../model/campaign.ts';
import { icalendarText } from '../model/icalendar.ts';
import { saveFile } from './save-file.ts';

interface FileOptions extends Omit<CalendarOptions, 'url'> {
  /** Name of the host's campaign. */
  readonly campaign: string | undefined;
}

/** Saves an event as an iCalendar file. Import it on demand, since it depends on a library. */
export function saveCalendarFile(event: MpgEvent, feed: Feed, { campaign, ...options }: FileOptions): void {
  const url = event.url && campaignUrl(event.url, campaign);
  const calendar = eventCalendar(event, feed, { ...options, url });
  // An id may be a URL, which has characters that file names cannot have.
  const name = event.id.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  if (calendar) saveFile(`${name}.ics`, 'text/calendar', icalendarText(calendar));
}
