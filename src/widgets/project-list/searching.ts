// What the list needs once somebody searches it; it loads none of it before.
export { projectSearch } from '../../model/project-search.ts';
export { querySummaryTemplate } from '../../parts/query-summary.ts';
export { markedTemplate } from '../../parts/mark.ts';
