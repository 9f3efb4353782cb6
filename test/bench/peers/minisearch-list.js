import MiniSearch from 'minisearch';
import { listHtml, publicationsOf } from '../content/publications.js';
import { limit, loadFeed, place } from './feed.js';
import { searchText } from './search.js';

const count = document.querySelector('#count');
const field = document.querySelector('#query');
const publications = publicationsOf(await loadFeed());
const byId = new Map(publications.map((each) => [each.id, each]));
let index;

function show(found) {
  count.textContent = `${found.length} publications`;
  place.innerHTML = listHtml(found.slice(0, limit));
}

function find(query) {
  index ??= makeIndex();
  if (!query.trim()) return publications;
  return index.search(query, { prefix: true, combineWith: 'AND', boost: { title: 2 } }).map(({ id }) => byId.get(id));
}

function makeIndex() {
  const made = new MiniSearch({ fields: ['title', 'text'] });
  made.addAll(publications.map((each) => ({ id: each.id, title: each.title, text: searchText(each) })));
  return made;
}

show(publications);
field.addEventListener('focus', () => (index ??= makeIndex()));
field.addEventListener('input', () => show(find(field.value)));
