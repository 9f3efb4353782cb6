import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.ts';
import { linkTemplate } from './link.ts';
import { soleOrAll } from './sole.ts';

/** The strings of links to follow a feed. `Localize` has them. */
interface FollowLanguage {
  term(key: 'followFeed' | 'addToCalendar', told: string): string;
  term(key: 'events'): string;
}

/** An address to follow, and the text of its link. */
type FollowLink = readonly [url: string, text: string];

const rss = 'RSS';
const jsonFeed = 'JSON Feed';

/** The feed as RSS, if there is that. */
export function rssLinks({ follow }: Feed, localize: FollowLanguage): readonly FollowLink[] {
  return follow?.rss ? [[follow.rss, localize.term('followFeed', rss)]] : [];
}

/** The feed itself. */
export function feedLinks({ url }: Feed, localize: FollowLanguage): readonly FollowLink[] {
  return [[url, localize.term('followFeed', jsonFeed)]];
}

/** A subscription to the feed's events, if there is a calendar of them. Calendars open addresses of their own scheme. */
export function calendarLinks({ follow }: Feed, localize: FollowLanguage): readonly FollowLink[] {
  if (!follow?.calendar) return [];
  const text = localize.term('addToCalendar', localize.term('events'));
  return [[follow.calendar.replace(/^https?:/, 'webcal:'), text]];
}

/** Links at the end of a list, to follow what it shows; nothing without links. */
export function followTemplate(links: readonly FollowLink[]): TemplateResult | typeof nothing {
  if (!links.length) return nothing;
  return html`<p class="follow">
    ${soleOrAll(links.map(([url, text]) => linkTemplate(url, text, { part: 'follow' })))}
  </p>`;
}
