// Loaded on demand, for the first search.
export { projectSearch } from '../../model/project-search.ts';
export { marker } from '../../model/search/mark.ts';
