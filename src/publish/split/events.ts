/** The events of a feed as a calendar that people can subscribe to. */
import type { Feed } from '../../feed/types.ts';
import { intl } from '../../locales/intl.ts';
import { eventCalendar, type JCal } from '../../model/calendar.ts';
import { icalendarText } from '../../model/icalendar.ts';
import { itemsOfKind } from '../../model/items.ts';

/** The latest time that a feed states, so that the same feed gives the same file. */
function lastChange({ updated, items }: Feed): Date {
  const moments = [updated, ...items.map(({ modified }) => modified)].map((moment) => Date.parse(moment ?? ''));
  return new Date(Math.max(0, ...moments.filter((moment) => !Number.isNaN(moment))));
}

/** Writes all events whose day is known; `undefined` if there are none. */
export function eventsText(feed: Feed): string | undefined {
  const language = feed.language === 'und' ? 'en' : feed.language;
  const formats = { lang: () => language, dir: () => 'ltr' as const, intl };
  const now = lastChange(feed);
  const calendars = itemsOfKind(feed, 'event').flatMap((event): readonly JCal[] => {
    const calendar = eventCalendar(event, feed, { languages: [language], formats, url: event.url, now });
    return calendar ? [calendar] : [];
  });
  const [first] = calendars;
  if (!first) return undefined;
  const [name, properties] = first;
  const title = feed.title.replaceAll(/\p{Cc}/gu, '');
  const events = calendars.flatMap(([, , components]) => components);
  // What most calendars call a subscription by. RFC 7986 has `name` for it, which few read yet.
  const names: JCal[1] = [
    ['name', {}, 'text', title],
    ['x-wr-calname', {}, 'text', title],
  ];
  return icalendarText([name, [...properties, ...names], events]);
}
