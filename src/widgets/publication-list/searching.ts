// What a list needs once somebody searches it, and loads only then.
export { publicationSearch } from '../../model/publication-search.ts';
export { markedTemplate } from '../../parts/mark.ts';
