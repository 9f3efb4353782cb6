import feed from 'mpg-widgets/cdn/feed.json';

export const dynamic = 'force-static';

/** MPG's feed. A real site names its address as `src` instead. */
export const GET = () => Response.json(feed);
