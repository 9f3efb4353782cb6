/** Makes the prerendered form of a page like those of partners. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const renderer = join(root, 'dist/prerender/index.js');
const feedFile = join(root, 'dist/cdn/feed.json');

/** Pages that were made, by their addresses, with the age of what they were made from. */
const made = new Map();

async function age(...files) {
  const ages = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return ages.join();
}

async function make(file, url) {
  // A module is cached by its address. This one changes with every build.
  const { prerender } = await import(`${pathToFileURL(renderer)}?${await age(renderer)}`);
  const [page, feed] = await Promise.all([readFile(file, 'utf8'), readFile(feedFile, 'utf8')]);
  const styleHashes = [];
  const html = await prerender(page, {
    url,
    feed: JSON.parse(feed),
    onStyleHash: (hash) => styleHashes.push(hash),
    onWarning: (message) => console.warn(`${url}: ${message}`),
  });
  return { html, styleHashes };
}

/**
 * The page with its widgets prerendered. Made once, and anew after a build or a change of the page.
 * @param {string} file the page as the partner wrote it
 * @param {string} url its absolute address
 * @returns {Promise<{ html: string, styleHashes: readonly string[] }>} with what a policy has to allow for its styles
 * @throws if there is no such page, or no build
 */
export async function prerenderedPage(file, url) {
  const version = await age(file, renderer, feedFile);
  const last = made.get(url);
  if (last?.version === version) return last.page;
  const page = make(file, url);
  made.set(url, { version, page });
  return page;
}
