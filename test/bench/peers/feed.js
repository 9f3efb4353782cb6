/** What all pages that load the feed have in common. */

/** The element to fill. Its `data-feed` has the feed's address. */
export const place = document.querySelector('#place');

export async function loadFeed() {
  const response = await fetch(place.dataset.feed);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/** The number of items to show. */
export const limit = Number(place.dataset.limit);
