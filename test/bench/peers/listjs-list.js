import List from 'list.js';
import { publicationHtml, publicationsOf } from '../content/publications.js';
import { limit, loadFeed } from './feed.js';
import { searchText } from './search.js';

const field = document.querySelector('#query');
const count = document.querySelector('#count');
const publications = publicationsOf(await loadFeed());
const list = new List(
  'publications',
  {
    page: limit,
    valueNames: [],
    // A function, so that a publication becomes elements only when it is shown.
    item: ({ html }) => `<li>${html}</li>`,
  },
  publications.map((each) => ({ html: publicationHtml(each), text: searchText(each) })),
);

const tell = () => (count.textContent = `${list.matchingItems.length} publications`);
tell();
field.addEventListener('input', () => {
  list.search(field.value, ['text']);
  tell();
});
