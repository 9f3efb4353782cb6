import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters, type PublicationFacet, type PublicationFilter } from '../../model/publication-filter.ts';
import { localText } from '../../model/text.ts';
import { withoutFilters } from './active-filters.ts';
import type { ListView } from './view.ts';

/** What a button does, and the filter that it sets. */
type Step = readonly [label: string, filter: PublicationFilter];

/**
 * The one step that helps most where nothing is found, as a button: which filter to take away, and how many publications
 * that brings. Without advice from the source, all filters.
 */
export function adviceTemplate(
  view: ListView,
  onFollow: (filter: PublicationFilter) => void,
): TemplateResult | typeof nothing {
  const { advice, total } = view.found.page;
  const { filter } = view.found.query;
  if (total || (!advice && !activeFilters(filter).length)) return nothing;
  const [label, next] = stepTo(advice?.remove ?? 'filters', view);
  const { localize } = view;
  const text = advice ? localize.term('withCount', label, localize.term('publicationCount', advice.count)) : label;
  return html`<button part="advice" type="button" @click=${() => onFollow(next)}>${text}</button>`;
}

function stepTo(remove: PublicationFacet | 'filters' | 'query', { found, localize, labels }: ListView): Step {
  const { filter } = found.query;
  if (remove === 'query') return [localize.term('clearSearch'), { ...filter, query: '' }];
  if (remove === 'filters') return [localize.term('clearFilters'), withoutFilters(filter)];
  const [value = '', ...others] = filter[remove];
  const name = localText(labels.filter({ facet: remove, value }), localize.languages)?.value ?? value;
  return [localize.term('removeFilter', others.length ? localize.term(remove) : name), { ...filter, [remove]: [] }];
}
