// What a list needs once it is asked something, by its host or its visitor; a list of everything loads none of it.
export { DeepLinks } from '../../element/deep-links.ts';
export { publicationTexts } from '../../model/publication-texts.ts';
export { markedTemplate } from '../../parts/mark.ts';
export { activeFiltersTemplate, askedFiltersTemplate } from './active-filters.ts';
export { followRange, typeYear } from './follow-range.ts';
export { readFilter } from './read-filter.ts';
export { takeAlongTemplate } from './take-along.ts';
