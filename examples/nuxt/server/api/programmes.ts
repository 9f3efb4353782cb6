import feed from 'mpg-widgets/cdn/feed.json';
import { prerender } from 'mpg-widgets/prerender';

/** The programmes as HTML, with what they show. */
export default defineEventHandler((event) =>
  prerender('<mpg-programme-list src="/feed.json"></mpg-programme-list>', {
    url: getRequestURL(event),
    // A real site leaves this out: then the feed is loaded from its address.
    fetch: () => Promise.resolve(Response.json(feed)),
  }),
);
