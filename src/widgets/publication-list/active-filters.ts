import { html, nothing, type TemplateResult } from 'lit';
import {
  activeFilters,
  emptyFilter,
  publicationFacets,
  toggledFilter,
  type PublicationFilter,
} from '../../model/publication-filter.ts';
import { localText } from '../../model/text.ts';
import { querySummaryTemplate } from '../../parts/query-summary.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';

/** The same without all filters that the visitor chose. */
export const withoutFilters = ({ query, sort }: PublicationFilter): PublicationFilter => ({
  ...emptyFilter,
  query,
  sort,
});

/**
 * The active filters, each a button that removes it.
 * @param onRemove takes the filter without it, and its position among the active filters
 */
export function activeFiltersTemplate(
  { filter, localize, labels }: ListView,
  onRemove: (filter: PublicationFilter, position: number) => void,
): TemplateResult | typeof nothing {
  const active = activeFilters(filter);
  if (!active.length) return nothing;
  return html`<ul part="active" class="row" aria-label=${localize.term('activeFilters')}>
    ${active.map((each, position) => {
      const label = labels.filter(each);
      const name = localize.term('removeFilter', localText(label, localize.languages)?.value ?? each.value);
      return html`<li>
        <button
          part="remove"
          type="button"
          aria-label=${name}
          @click=${() => onRemove(toggledFilter(filter, each), position)}
        >
          ${textTemplate(label, localize)} ×
        </button>
      </li>`;
    })}
    ${
      active.length > 1
        ? html`<li>
            <button part="clear" type="button" @click=${() => onRemove(withoutFilters(filter), 0)}>
              ${localize.term('clearFilters')}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** The query and the filters of what was found, in words: on paper no field shows them. */
export function queryTextTemplate({ found, localize, labels }: ListView): TemplateResult | typeof nothing {
  const { filter } = found.query;
  const values = publicationFacets.map((facet) => {
    const texts = filter[facet].map((value) => textTemplate(labels.filter({ facet, value }), localize));
    return [localize.term(facet), texts] as const;
  });
  const query = filter.query.trim() ? [filter.query] : [];
  const criteria = [[localize.term('search'), query] as const, ...values].filter(([, texts]) => texts.length);
  return criteria.length ? querySummaryTemplate(criteria) : nothing;
}
