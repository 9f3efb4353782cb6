// Loaded on demand, for the first search.
export { projectSearch } from '../../model/project-search.ts';
export { querySummaryTemplate } from '../../parts/query-summary.ts';
export { markedTemplate } from '../../parts/mark.ts';
