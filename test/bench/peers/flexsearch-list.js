import { Index } from 'flexsearch';
import { listHtml, publicationsOf } from '../content/publications.js';
import { limit, loadFeed, place } from './feed.js';
import { searchText } from './search.js';

const count = document.querySelector('#count');
const field = document.querySelector('#query');
const publications = publicationsOf(await loadFeed());
let index;

function show(found) {
  count.textContent = `${found.length} publications`;
  place.innerHTML = listHtml(found.slice(0, limit));
}

function find(query) {
  index ??= makeIndex();
  if (!query.trim()) return publications;
  return index.search(query, { limit: publications.length }).map((number) => publications[number]);
}

function makeIndex() {
  const made = new Index({ tokenize: 'forward' });
  publications.forEach((each, number) => made.add(number, searchText(each)));
  return made;
}

show(publications);
field.addEventListener('focus', () => (index ??= makeIndex()));
field.addEventListener('input', () => show(find(field.value)));
