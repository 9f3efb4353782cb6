import { html, nothing, type TemplateResult } from 'lit';
import {
  activeFilters,
  publicationFacets,
  toggledFilter,
  type PublicationFilter,
  type PublicationSort,
} from '../../model/publication-filter.ts';
import { localText } from '../../model/text.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';

const sortKeys = { date: 'sortByDate', title: 'sortByTitle', relevance: 'sortByRelevance' } as const;

/** The field to search in. @param onClear the visitor emptied it by its button */
export function searchTemplate({ localize, filter, onChange }: ListView, onClear: () => void): TemplateResult {
  const search = (query: string): void => onChange({ ...filter, query });
  return html`<form part="search" class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label for="query">${localize.term('search')}</label>
    <div class="field">
      <input
        part="query"
        id="query"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${localize.term('searchHint')}
        .value=${filter.query}
        @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
      />
      ${
        filter.query
          ? html`<button
              class="icon"
              type="button"
              aria-label=${localize.term('clearSearch')}
              @click=${() => {
                search('');
                onClear();
              }}
            >
              ${crossTemplate}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

/** How many were found, and the order to show them in. */
export function statusTemplate({ localize, filter, results, onChange }: ListView): TemplateResult {
  const isAsked = filter.query.trim() || activeFilters(filter).length;
  const found = results.found.length;
  const countKey = isAsked ? 'resultCount' : 'publicationCount';
  const sorts: readonly PublicationSort[] = ['date', 'title', ...(filter.query.trim() ? ['relevance' as const] : [])];
  const choose = ({ target }: Event): void =>
    onChange({ ...filter, sort: sorts[(target as HTMLSelectElement).selectedIndex] });
  return html`<div class="status">
    <p part="count">${found ? localize.term(countKey, found) : localize.term('nothingFound')}</p>
    <label class="sort">
      <span class="muted">${localize.term('sortBy')}</span>
      <select part="sort" @change=${choose}>
        ${sorts.map((sort) => html`<option .selected=${sort === results.sort}>${localize.term(sortKeys[sort])}</option>`)}
      </select>
    </label>
  </div>`;
}

/** The filters in force, each a button that removes it. @param onRemove takes the filter without it, and its place */
export function activeFiltersTemplate(
  { localize, labels, filter }: ListView,
  onRemove: (filter: PublicationFilter, place: number) => void,
): TemplateResult | typeof nothing {
  const active = activeFilters(filter);
  if (!active.length) return nothing;
  const none = Object.fromEntries(publicationFacets.map((facet) => [facet, []]));
  return html`<ul part="active" class="active" aria-label=${localize.term('activeFilters')}>
    ${active.map((each, place) => {
      const label = labels.filter(each);
      const name = localText(label, localize.languages)?.value ?? each.value;
      return html`<li>
        <button
          part="remove"
          type="button"
          aria-label=${localize.term('removeFilter', name)}
          @click=${() => onRemove(toggledFilter(filter, each), place)}
        >
          ${textTemplate(label, localize)} ${crossTemplate}
        </button>
      </li>`;
    })}
    ${
      active.length > 1
        ? html`<li>
            <button part="clear" class="quiet" type="button" @click=${() => onRemove({ ...filter, ...none }, 0)}>
              ${localize.term('clearFilters')}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

const crossTemplate = html`<svg class="cross" viewBox="0 0 10 10" aria-hidden="true">
  <path d="M1 1l8 8M9 1l-8 8" />
</svg>`;
