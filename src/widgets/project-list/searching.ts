// Loaded on demand, for the first search.
export { projectSearch } from '../../model/project-search.ts';
export { markedPieces } from '../../model/search.ts';
