import { prerender } from 'mpg-widgets/prerender';

/** Renders the programmes on the server, with what they show. */
export async function load({ fetch, url }) {
  const programmes = await prerender('<mpg-programme-list src="/feed.json"></mpg-programme-list>', { url, fetch });
  return { programmes };
}
