// What a feed's source loads when someone searches for words.
export { publicationIndex } from '../model/publication-index.ts';
export { markedPieces } from '../model/search.ts';
