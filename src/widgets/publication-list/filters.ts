import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localize } from '../../element/localize.ts';
import type { FacetOption } from '../../model/facets.ts';
import {
  activeFilters,
  publicationFacets,
  toggledFilter,
  unknownYear,
  type PublicationFacet,
} from '../../model/publication-filter.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';
import { yearRangeTemplate } from './year-range.ts';

/** A facet shows so many options; the visitor opens the others. They start open if one of them is selected. */
const firstOptions = 6;

/**
 * A group of filters for each facet, and the button that opens them. In a wide container the style sheet hides the
 * button and shows the filters, open or not.
 */
export function filtersTemplate(view: ListView, isOpen: boolean, onToggle: () => void): TemplateResult {
  const { localize, filter, found, languages } = view;
  const name = localize.term('filters');
  const active = activeFilters(filter).length;
  return html`<button part="toggle" type="button" aria-controls="filters" aria-expanded=${isOpen} @click=${onToggle}>
      ${name} <b>${active || nothing}</b>
    </button>
    <div id="filters" part="filters" role="group" aria-label=${name}>
      ${guard([found.page, filter, languages], () => publicationFacets.map((facet) => facetTemplate(facet, view)))}
    </div>`;
}

function facetTemplate(facet: PublicationFacet, view: ListView): TemplateResult | typeof nothing {
  const { localize, filter, found } = view;
  const all = found.page.facets[facet];
  if (!all.length) return nothing;
  const isYear = facet === 'year';
  const listed = isYear ? all.filter(({ value }) => value === unknownYear) : all;
  // A choice inside a facet does not change its own counts, so that options stay where they are.
  const options = [...listed].sort((a, b) => b.count - a.count);
  const others = options.slice(firstOptions);
  return html`<fieldset part="facet">
    <legend part="facet-heading">${localize.term(facet)}</legend>
    ${isYear ? yearRangeTemplate(view) : nothing} ${optionsTemplate(facet, options.slice(0, firstOptions), view)}
    ${
      others.length
        ? html`<details open=${others.some(({ value }) => filter[facet].includes(value)) ? '' : noChange}>
            <summary part="expand">${localize.term('showAllOptions')}</summary>
            ${optionsTemplate(facet, others, view)}
          </details>`
        : nothing
    }
  </fieldset>`;
}

function optionsTemplate(facet: PublicationFacet, options: readonly FacetOption[], view: ListView): TemplateResult {
  return html`<ul>
    ${options.map((option) => optionTemplate(facet, option, view))}
  </ul>`;
}

function optionTemplate(facet: PublicationFacet, option: FacetOption, view: ListView): TemplateResult {
  const { value, count } = option;
  const { labels, localize, filter, onChange } = view;
  const isSelected = filter[facet].includes(value);
  return html`<li>
    <label part="option">
      <input
        type="checkbox"
        .checked=${isSelected}
        ?disabled=${!count && !isSelected}
        @change=${() => onChange(toggledFilter(filter, { facet, value }))}
      />
      <span>${textTemplate(labels.filter({ facet, value }), localize, (name) => capitalized(name, localize))}</span>
      <span class="muted">${localize.number(count)}</span>
    </label>
  </li>`;
}

/**
 * In many a language its own and others' names have no capital; here they begin a line. With a style for `::first-letter`,
 * browsers would calculate all styles of the list anew whenever a row comes or goes.
 */
function capitalized(name: string, localize: Localize): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(localize.lang()));
}
