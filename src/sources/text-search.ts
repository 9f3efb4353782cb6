// What a feed's source loads when someone searches for words.
export { publicationSearch } from '../model/publication-index.ts';
export { answerTo } from '../model/search/corrections.ts';
export { suggestionsFrom } from '../model/search/suggestions.ts';
export { markedPieces } from '../model/search.ts';
