/** Makes e-mails with the built command, and reads what is in them. */
import { readdirSync } from 'node:fs';
import { parse } from 'parse5';

export const languages = readdirSync(new URL('../../src/locales/', import.meta.url))
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.slice(0, 2));

/** All elements of a document, in order; those of templates too. */
export function elementsOf(html) {
  const all = (node) => [node, ...(node.content ? [node.content] : (node.childNodes ?? [])).flatMap(all)];
  return all(parse(html)).filter(({ tagName }) => tagName);
}

export const attribute = ({ attrs }, name) => attrs.find((each) => each.name === name)?.value;

export const named = (elements, tag) => elements.filter(({ tagName }) => tagName === tag);

/** The text of an element, with one kind of space. */
export function textOf(element) {
  const raw = ({ value, childNodes = [] }) => value ?? childNodes.map(raw).join('');
  return raw(element).replaceAll(/\s+/g, ' ').trim();
}

/** A feed of these items. */
export const feedOf = (items, { own = {}, ...more } = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test organisation',
  language: 'en',
  home_page_url: 'https://www.example.org/',
  feed_url: 'https://www.example.org/feeds/feed.json',
  ...more,
  _mpg: own,
  items,
});

/** Makes an e-mail of a feed in a workshop. */
export async function emailOf(shop, document, ...args) {
  shop.put('feed.json', JSON.stringify(document));
  const result = await shop.feed('email', 'feed.json', ...args);
  if (result.code !== 0) return result;
  const html = shop.read('newsletter.html');
  return { ...result, html, text: shop.read('newsletter.txt'), elements: elementsOf(html) };
}
