import { json } from '@sveltejs/kit';
import feed from 'mpg-widgets/cdn/feed.json';

/** MPG's feed. A real site names its address as `src` instead. */
export const GET = () => json(feed);
