// What a feed's source loads when someone searches for words.
export { publicationSearch } from '../model/publication-index.ts';
export { answerTo } from '../model/search/corrections.ts';
export { suggestionsFrom } from '../model/search/suggestions.ts';
export { marker } from '../model/search/mark.ts';
