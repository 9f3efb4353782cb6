/**
 * Writes the lines that load one release and nothing else: browsers compare every script with its hash before they run it. Runs in
 * browsers too. See docs/decisions/0036-releases.md.
 */

/** @typedef {Record<string, string>} Hashes what `integrity.json` holds: hashes by path in the folder */

/** Files that a page names in a tag of its own, and that no other script imports. */
const named = ['all.js', 'mpg-widgets.classic.js', 'search-client.js', 'frame.js', 'frame-page.js'];

const attribute = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Folder of the major version beside the folder of one release; undefined for other folders. */
const movingFolder = (folder) =>
  /(^|\/)\d+\.\d+\.\d+[^/]*\/$/.test(folder) ? folder.replace(/(\d+)\.\d+\.\d+[^/]*\/$/, '$1/') : undefined;

/**
 * An import map with the hash of every script that `mpg-widgets.js` may import. Chromium 127, Safari 18, Firefox 138 and newer
 * obey it; older browsers ignore it.
 * @param {string} folder address of the folder, with a slash at its end; absolute, or beginning with `/` or `./`
 * @param {Hashes} hashes
 */
export function importMap(folder, hashes) {
  const scripts = Object.entries(hashes).filter(([path]) => path.endsWith('.js') && !named.includes(path));
  return { integrity: Object.fromEntries(scripts.map(([path, hash]) => [folder + path, hash])) };
}

/**
 * The lines for a page's `<head>`. The import map has to stand before every module script of the page.
 * @param {{ base: string, feed?: string }} options address of the release's folder (`…/cdn/1.2.3`). Address of the feed; without
 * it, the feed of the major version beside it (`…/cdn/1/feed.json`), because a release's own copy is as old as the release
 * @param {Hashes} hashes
 */
export function pinnedHead({ base, feed }, hashes) {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const moving = movingFolder(folder);
  const source = feed ?? (moving && `${moving}feed.json`);
  const map = JSON.stringify(importMap(folder, hashes)).replaceAll('<', '\\u003c');
  const attributes = [
    'type="module"',
    `src="${attribute(folder)}mpg-widgets.js"`,
    `integrity="${hashes['mpg-widgets.js']}"`,
    ...(source ? [`data-feed="${attribute(source)}"`] : []),
  ];
  return `<script type="importmap">${map}</script>\n<script ${attributes.join(' ')}></script>`;
}
