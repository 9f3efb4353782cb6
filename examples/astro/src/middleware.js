import { prerender } from 'mpg-widgets/prerender';

/** How long a server that renders on demand keeps a feed, in milliseconds. */
const feedAge = 3_600_000;
/** Time after which a feed that failed is tried again, in milliseconds. */
const retryAge = 60_000;

let feeds = new Map();
let loaded = 0;

/** All pages share the feeds of one build, or of an hour. */
function currentFeeds() {
  if (Date.now() - loaded > feedAge) {
    feeds = new Map();
    loaded = Date.now();
  }
  return feeds;
}

/** Runs for every page: while a static site is built, and for each request of a page rendered on demand. */
export async function onRequest({ url, site }, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await prerender(await response.text(), {
    url: new URL(url.pathname, site ?? url),
    feeds: currentFeeds(),
    onWarning: (message) => {
      console.warn(`${url.pathname}: ${message}`);
      loaded = Math.min(loaded, Date.now() - feedAge + retryAge);
    },
  });
  const page = new Response(html, response);
  page.headers.delete('content-length');
  return page;
}
