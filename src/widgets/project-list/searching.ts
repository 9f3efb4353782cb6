// Loaded on demand, for the first search.
export { projectSearch } from '../../model/project-search.ts';
export { askedTemplate } from '../../parts/asked.ts';
export { markedTemplate } from '../../parts/mark.ts';
