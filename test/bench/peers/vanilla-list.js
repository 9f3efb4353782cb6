import { listHtml, publicationsOf } from '../content/publications.js';
import { limit, loadFeed, place } from './feed.js';
import { searcher } from './search.js';

const count = document.querySelector('#count');
const field = document.querySelector('#query');
const publications = publicationsOf(await loadFeed());
let find;

function show(found) {
  count.textContent = found.length === 1 ? '1 publication' : `${found.length} publications`;
  place.innerHTML = listHtml(found.slice(0, limit));
}

show(publications);
// Folding all text takes a moment: it is done when the visitor is about to search.
field.addEventListener('focus', () => (find ??= searcher(publications)));
field.addEventListener('input', () => show((find ??= searcher(publications))(field.value)));
