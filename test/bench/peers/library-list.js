/** What the lists have in common that are searched with a library. */
import { listHtml, publicationsOf } from '../content/publications.js';
import { limit, loadFeed, place } from './feed.js';

/**
 * Shows the publications, and what is found.
 * @param {(publications: object[]) => (query: string) => object[]} index reads the publications and returns what searches
 */
export async function searchWith(index) {
  const count = document.querySelector('#count');
  const field = document.querySelector('#query');
  const publications = publicationsOf(await loadFeed());
  let find;

  function show(found) {
    count.textContent = `${found.length} publications`;
    place.innerHTML = listHtml(found.slice(0, limit));
  }

  show(publications);
  field.addEventListener('focus', () => (find ??= index(publications)));
  field.addEventListener('input', () =>
    show(field.value.trim() ? (find ??= index(publications))(field.value) : publications),
  );
}
