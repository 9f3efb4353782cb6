import feed from 'mpg-widgets/cdn/feed.json';
import { prerender } from 'mpg-widgets/prerender';
import { News } from './news';

/** The programmes as HTML, with what they show. */
function programmes() {
  return prerender('<mpg-programme-list src="/feed.json"></mpg-programme-list>', {
    url: 'https://www.example.org/',
    // A real site leaves this out: then the feed is loaded from its address.
    fetch: () => Promise.resolve(Response.json(feed)),
  });
}

export default async function Page() {
  // The browser makes a shadow root of the template in it, which React would miss.
  const html = { __html: await programmes() };
  return (
    <>
      <News />
      <div dangerouslySetInnerHTML={html} suppressHydrationWarning />
    </>
  );
}
