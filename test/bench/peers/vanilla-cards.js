import { cardHtml, publicationsById } from '../content/publications.js';
import { loadFeed, place } from './feed.js';

const feed = await loadFeed();
place.innerHTML = publicationsById(feed, place.dataset.ids.split(' ')).map(cardHtml).join('');
