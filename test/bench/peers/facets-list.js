/** The vanilla list with filters, each with how many publications it would find, as a developer would write them by hand. */
import { listHtml, publicationsOf } from '../content/publications.js';
import { escape } from '../content/text.js';
import { limit, loadFeed, place } from './feed.js';

const count = document.querySelector('#count');
const filters = document.querySelector('#filters');
const publications = publicationsOf(await loadFeed());

const facets = {
  year: ({ _mpg }) => [_mpg.date?.slice(0, 4) ?? 'unknown'],
  language: ({ language = 'en', attachments = [] }) => [
    ...new Set([language, ...attachments.map((file) => file._mpg?.language ?? language)]),
  ],
  activity: ({ _mpg }) => _mpg.activities ?? [],
  programme: ({ _mpg }) => _mpg.programmes ?? [],
  project: ({ _mpg }) => _mpg.projects ?? [],
  type: ({ _mpg }) => [_mpg.type],
};
const selected = Object.fromEntries(Object.keys(facets).map((name) => [name, new Set()]));

const passes = (item, name) => !selected[name].size || facets[name](item).some((value) => selected[name].has(value));

function counts(name) {
  const others = Object.keys(facets).filter((other) => other !== name);
  const found = new Map();
  for (const item of publications) {
    const counted = others.every((other) => passes(item, other)) ? 1 : 0;
    for (const value of facets[name](item)) found.set(value, (found.get(value) ?? 0) + counted);
  }
  return [...found].sort((a, b) => b[1] - a[1]);
}

const optionHtml = (name, [value, number]) =>
  `<label><input type="checkbox" name="${name}" value="${escape(value)}"${selected[name].has(value) ? ' checked' : ''}> ${escape(value)} ${number}</label> `;

function show() {
  const found = publications.filter((item) => Object.keys(facets).every((name) => passes(item, name)));
  count.textContent = `${found.length} publications`;
  place.innerHTML = listHtml(found.slice(0, limit));
  filters.innerHTML = Object.keys(facets)
    .map(
      (name) =>
        `<fieldset data-facet="${name}"><legend>${name}</legend>${counts(name)
          .map((option) => optionHtml(name, option))
          .join('')}</fieldset>`,
    )
    .join('');
}

show();
filters.addEventListener('change', ({ target: { name, value, checked } }) => {
  if (checked) selected[name].add(value);
  else selected[name].delete(value);
  show();
});
