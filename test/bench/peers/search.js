/** A search written by hand: every word of the query occurs in the publication's text, whatever the case and accents. */

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All text by which a publication is found. */
export function searchText({ title, summary = '', authors = [], tags = [], _mpg }) {
  const names = authors.map(({ name }) => name);
  const translations = Object.values(_mpg.translations ?? {}).map((translation) => translation.title ?? '');
  const { publisher = '', type = '', date = '', projects = [], programmes = [] } = _mpg;
  return [title, summary, ...names, ...tags, ...translations, publisher, type, date, ...projects, ...programmes].join(
    ' ',
  );
}

/** @returns a function that finds the publications for a query, in their order */
export function searcher(publications) {
  const texts = publications.map((each) => fold(searchText(each)));
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return publications.filter((_, index) => words.every((word) => texts[index].includes(word)));
  };
}
