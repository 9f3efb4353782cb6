import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from '../../model/facets.ts';
import { publicationFacets, toggledFilter, unknownYear } from '../../model/publication-filter.ts';
import type { PublicationFacet } from '../../model/publication-filter.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';
import { yearRangeTemplate } from './year-range.ts';

/** Beyond these a facet's options are shown on demand, or from the start where one of them is selected. */
const firstOptions = 6;

/** All that publications can be filtered by, a group each. */
export const filtersTemplate = (view: ListView): unknown =>
  publicationFacets.map((facet) => facetTemplate(facet, view));

function facetTemplate(facet: PublicationFacet, view: ListView): TemplateResult | typeof nothing {
  const { localize, results } = view;
  const all = results.options[facet];
  if (!all.length) return nothing;
  const isYear = facet === 'year';
  const listed = isYear ? all.filter(({ value }) => value === unknownYear) : all;
  // No choice inside a facet changes its own counts: nothing moves under the visitor's hand.
  const options = [...listed].sort((a, b) => b.count - a.count);
  const others = options.slice(firstOptions);
  return html`<fieldset part="facet">
    <legend part="facet-heading">${localize.term(facet)}</legend>
    ${isYear ? yearRangeTemplate(view) : nothing} ${optionsTemplate(facet, options.slice(0, firstOptions), view)}
    ${
      others.length
        ? html`<details open=${others.some(({ isSelected }) => isSelected) ? '' : noChange}>
            <summary part="expand">${localize.term('showAllOptions')}</summary>
            ${optionsTemplate(facet, others, view)}
          </details>`
        : nothing
    }
  </fieldset>`;
}

function optionsTemplate(facet: PublicationFacet, options: readonly FacetOption[], view: ListView): TemplateResult {
  return html`<ul>
    ${options.map((option) => html`<li>${optionTemplate(facet, option, view)}</li>`)}
  </ul>`;
}

function optionTemplate(facet: PublicationFacet, option: FacetOption, view: ListView): TemplateResult {
  const { value, count, isSelected } = option;
  const { labels, localize, filter, onChange } = view;
  return html`<label part="option">
    <input
      type="checkbox"
      .checked=${isSelected}
      ?disabled=${!count && !isSelected}
      @change=${() => onChange(toggledFilter(filter, { facet, value }))}
    />
    <span>${textTemplate(labels.filter({ facet, value }), localize)}</span>
    <span class="muted">${localize.number(count)}</span>
  </label>`;
}
