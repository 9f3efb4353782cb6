import { html, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from '../../model/facets.ts';
import { publicationFacets, toggledFilter, unknownYear } from '../../model/publication-filter.ts';
import type { PublicationFacet } from '../../model/publication-filter.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';
import { yearRangeTemplate } from './year-range.ts';

/** Beyond these a facet's options are shown on demand; the style sheet hides them and knows the number too. */
const firstOptions = 6;

/** All that publications can be filtered by, a group each. */
export function filtersTemplate(view: ListView): TemplateResult {
  return html`${publicationFacets.map((facet) => facetTemplate(facet, view))}`;
}

function facetTemplate(facet: PublicationFacet, view: ListView): TemplateResult | typeof nothing {
  const all = view.results.options[facet];
  const options = facet === 'year' ? all.filter(({ value }) => value === unknownYear) : all;
  if (!all.length) return nothing;
  const isExpanded = view.expanded.includes(facet);
  return html`<fieldset part="facet" class=${isExpanded ? 'all' : ''}>
    <legend part="facet-heading">${view.localize.term(facet)}</legend>
    ${facet === 'year' ? yearRangeTemplate(view) : nothing}
    <ul>
      ${options.map((option) => html`<li>${optionTemplate(facet, option, view)}</li>`)}
    </ul>
    ${options.length > firstOptions ? expandTemplate(facet, isExpanded, view) : nothing}
  </fieldset>`;
}

function optionTemplate(facet: PublicationFacet, option: FacetOption, view: ListView): TemplateResult {
  const { value, count, isSelected } = option;
  const { labels, localize, filter, onChange } = view;
  return html`<label part="option" class="option">
    <input
      type="checkbox"
      .checked=${isSelected}
      ?disabled=${!count && !isSelected}
      @change=${() => onChange(toggledFilter(filter, { facet, value }))}
    />
    <span class="name">${textTemplate(labels.filter({ facet, value }), localize)}</span>
    <span class="count muted">${localize.number(count)}</span>
  </label>`;
}

function expandTemplate(
  facet: PublicationFacet,
  isExpanded: boolean,
  { localize, onExpand }: ListView,
): TemplateResult {
  return html`<button
    part="expand"
    class="quiet"
    type="button"
    aria-expanded=${isExpanded}
    @click=${() => onExpand(facet)}
  >
    ${localize.term(isExpanded ? 'showFewerOptions' : 'showAllOptions')}
    <span class="visually-hidden">${localize.term(facet)}</span>
  </button>`;
}
