/**
 * Publications as a developer would write them by hand: the content that mpg-publication-list and mpg-publication-card show,
 * without their controls. Static pages are made with it in Node, the vanilla pages run it in the browser.
 */
import { escape, fileSize, languageList, languageName, namesHtml, timeHtml } from './text.js';

/** The publications of a feed, newest first and undated ones last. */
export function publicationsOf(feed) {
  const publications = feed.items.filter(({ _mpg }) => _mpg.kind === 'publication');
  return publications.sort((a, b) => (b._mpg.date ?? '').localeCompare(a._mpg.date ?? ''));
}

/** IDs of the publications that the cards show: the newest that name their authors. @param {number} count */
export const cardIds = (feed, count) =>
  publicationsOf(feed)
    .filter(({ authors }) => authors)
    .slice(0, count)
    .map(({ id }) => id);

/** Undefined if the feed says that it is not known. */
const languageOf = ({ language = 'en' }) => (language === 'und' ? undefined : language);
const fileLanguage = ({ _mpg, language }, item) => _mpg?.language ?? language ?? languageOf(item);
/** The languages of an item and its files. */
const languagesWith = (files, item) => [
  ...new Set([languageOf(item), ...files.map((file) => fileLanguage(file, item))].filter(Boolean)),
];
const typeName = (slug) => escape(slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '));
const shownDate = ({ _mpg }) => (_mpg.date ? timeHtml(_mpg.date) : 'Year not known');
const authorsHtml = ({ authors }) =>
  authors ? `<p class="authors">${namesHtml(authors.map(({ name }) => name))}</p>` : '';
const summaryHtml = ({ summary }) => (summary ? `<p class="summary">${escape(summary)}</p>` : '');
const linkHtml = (url, hreflang, content) =>
  `<a href="${escape(url)}" rel="noopener"${hreflang ? ` hreflang="${hreflang}"` : ''}>${content}</a>`;
const english = ({ _mpg }) => _mpg.translations?.en;
const foreignHtml = (text, language = '') => `<span lang="${language}" dir="auto">${escape(text)}</span>`;

function titleHtml(item) {
  const title = languageOf(item) === 'en' ? item.title : english(item)?.title;
  return title ? escape(title) : foreignHtml(item.title, languageOf(item));
}

function fileFormat({ mime_type: type = '', url }) {
  if (type === 'text/html') return 'Web page';
  return (/\/(\w{2,4})$/.exec(type)?.[1] ?? /\.(\w{2,4})$/.exec(new URL(url).pathname)?.[1] ?? 'Open').toUpperCase();
}

function fileHtml(file, item, hasSeveralLanguages) {
  const language = fileLanguage(file, item);
  const name = hasSeveralLanguages ? languageName(language) : '';
  const size = file.size_in_bytes ? fileSize(file.size_in_bytes) : '';
  const details = [name, fileFormat(file), size].filter(Boolean).join(' · ');
  if (!file.title) return `<li>${linkHtml(file.url, language, details)}</li>`;
  const link = linkHtml(file.url, language, foreignHtml(file.title, language));
  return `<li>${link} <span class="muted">${details}</span></li>`;
}

function filesHtml(files, item) {
  if (!files.length) return '';
  const hasSeveralLanguages = languagesWith(files, item).length > 1;
  return `<ul class="files">${files.map((file) => fileHtml(file, item, hasSeveralLanguages)).join('')}</ul>`;
}

/** A publication in a list: title, authors, summary, date, type, languages and files. */
export function publicationHtml(item) {
  const { url, _mpg, attachments = [] } = item;
  const facts = [shownDate(item), typeName(_mpg.type), languageList(languagesWith(attachments, item))].filter(Boolean);
  return `<article><h2>${linkHtml(url, languageOf(item), titleHtml(item))}</h2>${authorsHtml(item)}${summaryHtml(item)}<p class="muted">${facts
    .map((fact) => `<span>${fact}</span> `)
    .join('')}</p>${filesHtml(attachments, item)}</article>`;
}

/** @param {object[]} publications */
export const listHtml = (publications) => publications.map((each) => `<li>${publicationHtml(each)}</li>`).join('');

/** Pages in other languages and files; a file's title that repeats the publication's is left out. */
function editionsOf({ title, url, attachments = [], _mpg: { translations = {} } }) {
  const titles = [title, ...Object.values(translations).map((translation) => translation.title)].filter(Boolean);
  const pages = Object.entries(translations)
    .filter(([, page]) => page.url && page.url !== url && !attachments.some((file) => file.url === page.url))
    .map(([language, page]) => ({ url: page.url, language, mime_type: 'text/html' }));
  const isRepeated = (file) => titles.some((each) => file.title?.startsWith(each));
  return [...pages, ...attachments.map((file) => (isRepeated(file) ? { ...file, title: undefined } : file))];
}

function editionsHtml(item) {
  const files = editionsOf(item);
  const html = filesHtml(files, item);
  return languagesWith(files, item).length > 1 ? `<div><h3>Editions</h3>${html}</div>` : html;
}

/** What a card says of a publication, in pieces, so that card elements can have them as well. */
export function cardParts(item) {
  const { url, _mpg } = item;
  const publisher = _mpg.publisher && `<bdi>${escape(_mpg.publisher)}</bdi>`;
  const language = languageOf(item);
  const foreign = language === 'en' ? undefined : language;
  const facts = [typeName(_mpg.type), shownDate(item), publisher, foreign && languageName(foreign)].filter(Boolean);
  const isbn = _mpg.isbn ? `<p class="muted"><span>ISBN ${escape(_mpg.isbn)}</span></p>` : '';
  return {
    meta: `<p class="muted">${facts.map((fact) => `<span>${fact}</span> `).join('')}</p>`,
    title: `<h2>${linkHtml(url, foreign, titleHtml(item))}</h2>`,
    rest: `${authorsHtml(item)}${summaryHtml(item)}${editionsHtml(item)}${isbn}`,
  };
}

export function cardHtml(item) {
  const { meta, title, rest } = cardParts(item);
  return `<article class="card">${meta}${title}${rest}</article>`;
}

/** The publications with these IDs, in that order. */
export function publicationsById(feed, ids) {
  const byId = new Map(feed.items.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id));
}
