import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localize } from '../../element/localize.ts';
import type { FacetOption } from '../../model/facets.ts';
import {
  publicationFacets,
  toggledFilter,
  unknownYear,
  type PublicationFacet,
} from '../../model/publication-filter.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';
import { yearRangeTemplate } from './year-range.ts';

/** A facet shows so many options; the visitor opens the others. They start open if one of them is selected. */
const firstOptions = 5;
/** Facets that show no options at first, so that the filters are not longer than the first results. */
const closedFacets: readonly PublicationFacet[] = ['project', 'type'];

/**
 * A group of filters for each facet.
 * @param isNamed whether it says what it is; in a dialog, that says it
 */
export function filtersTemplate(view: ListView, isNamed: boolean): TemplateResult {
  const { localize, languages } = view;
  return html`<div
    part="filters"
    role=${isNamed ? 'group' : nothing}
    aria-label=${isNamed ? localize.term('filters') : nothing}
  >
    ${publicationFacets.map((facet) => guard([...shownOf(facet, view), languages], () => facetTemplate(facet, view)))}
  </div>`;
}

/** What a group of filters shows: its names, what is selected, and how many publications each option would find. */
function shownOf(facet: PublicationFacet, { filter, found: { page } }: ListView): readonly unknown[] {
  const options = page.facets[facet].flatMap(({ value, count }) => [value, count]);
  const bars = facet === 'year' ? page.years.flatMap(({ year, count }) => [year, count]) : [];
  return [page.labels, ...filter[facet], ...options, ...bars];
}

function facetTemplate(facet: PublicationFacet, view: ListView): TemplateResult | typeof nothing {
  const { localize, filter, found } = view;
  const all = found.page.facets[facet];
  if (!all.length) return nothing;
  const isYear = facet === 'year';
  const listed = isYear ? all.filter(({ value }) => value === unknownYear) : all;
  // A choice inside a facet does not change its own counts, so that options stay where they are.
  const options = [...listed].sort((a, b) => b.count - a.count);
  const isClosed = closedFacets.includes(facet);
  const length = isClosed ? 0 : firstOptions;
  const others = options.slice(length);
  const name = localize.term(facet);
  const [legend, summary] = isClosed
    ? [
        html`<legend class="visually-hidden">${name}</legend>`,
        html`<summary part="expand" class="name"><span part="facet-heading">${name}</span></summary>`,
      ]
    : [
        html`<legend part="facet-heading">${name}</legend>`,
        html`<summary part="expand">${localize.term('showAllOptions')}</summary>`,
      ];
  return html`<fieldset part="facet">
    ${legend} ${isYear ? yearRangeTemplate(view) : nothing}
    ${length ? optionsTemplate(facet, options.slice(0, length), view) : nothing}
    ${
      others.length
        ? html`<details open=${others.some(({ value }) => filter[facet].includes(value)) ? '' : noChange}>
            ${summary} ${optionsTemplate(facet, others, view)}
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
        @change=${() => onChange((filter) => toggledFilter(filter, { facet, value }))}
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
