import { cardParts, publicationsById } from '../content/publications.js';
import { loadFeed, place } from './feed.js';

function cardHtml(item) {
  const { meta, title, rest } = cardParts(item);
  return `<sl-card><div slot="header">${meta}${title}</div>${rest}</sl-card>`;
}

const feed = await loadFeed();
place.innerHTML = publicationsById(feed, place.dataset.ids.split(' ')).map(cardHtml).join('');
