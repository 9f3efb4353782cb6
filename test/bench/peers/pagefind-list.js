/**
 * Pagefind searches pages that are static HTML. Its results are files of their own, so a page shows the first ten, as
 * Pagefind's documentation advises.
 */
import { limit, place } from './feed.js';
import { escape } from '../content/text.js';

const firstResults = 10;
const count = document.querySelector('#count');
const field = document.querySelector('#query');
const all = place.innerHTML;
const pagefind = await import(/* @vite-ignore */ place.dataset.pagefind);
await pagefind.init();

const resultHtml = ({ url, meta, excerpt }) =>
  `<li><article><h2><a href="${escape(url)}">${escape(meta.title)}</a></h2><p>${excerpt}</p></article></li>`;

let last = 0;
field.addEventListener('input', async () => {
  const asked = ++last;
  const query = field.value.trim();
  if (!query) {
    count.textContent = `${limit} publications`;
    place.innerHTML = all;
    return;
  }
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, firstResults).map((result) => result.data()));
  if (asked !== last) return;
  count.textContent = `${results.length} publications`;
  place.innerHTML = found.map(resultHtml).join('');
});
