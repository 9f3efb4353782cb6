import { html, nothing, type TemplateResult } from 'lit';
import {
  activeFilters,
  publicationFilter,
  toggledFilter,
  type PublicationFilter,
} from '../../model/publication-filter.ts';
import { localText } from '../../model/text.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';

const sortKeys = { date: 'sortByDate', title: 'sortByTitle', relevance: 'sortByRelevance' } as const;

interface SearchHandlers {
  readonly onFocus: () => void;
  /** The visitor emptied the field by its button. */
  readonly onClear: () => void;
}

/** The field to search in. */
export function searchTemplate({ localize, filter, onChange }: ListView, handlers: SearchHandlers): TemplateResult {
  const search = (query: string): void => onChange({ ...filter, query });
  const clear = (): void => {
    search('');
    handlers.onClear();
  };
  return html`<form part="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label
      >${localize.term('search')}
      <input
        part="query"
        type="search"
        autocomplete="off"
        placeholder=${localize.term('searchHint')}
        .value=${filter.query}
        @focus=${handlers.onFocus}
        @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
    /></label>
    ${filter.query ? html`<button type="button" aria-label=${localize.term('clearSearch')} @click=${clear}>×</button>` : nothing}
  </form>`;
}

/** How many were found, and the order to show them in. */
export function statusTemplate({ localize, filter, results, onChange }: ListView): TemplateResult {
  const { found, sort } = results;
  const countKey = filter.query.trim() || activeFilters(filter).length ? 'resultCount' : 'publicationCount';
  const sorts = filter.query.trim() ? (['date', 'title', 'relevance'] as const) : (['date', 'title'] as const);
  const choose = ({ target }: Event): void =>
    onChange({ ...filter, sort: sorts[(target as HTMLSelectElement).selectedIndex] });
  return html`<div class="row">
    <p part="count">${found.length ? localize.term(countKey, found.length) : localize.term('nothingFound')}</p>
    <label>
      ${localize.term('sortBy')}
      <select part="sort" @change=${choose}>
        ${sorts.map((each) => html`<option .selected=${each === sort}>${localize.term(sortKeys[each])}</option>`)}
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
  const { query, sort } = filter;
  const clear = (): void => onRemove({ ...publicationFilter({}).filter, query, sort }, 0);
  return html`<ul part="active" class="row" aria-label=${localize.term('activeFilters')}>
    ${active.map((each, place) => {
      const label = labels.filter(each);
      const name = localize.term('removeFilter', localText(label, localize.languages)?.value ?? each.value);
      const remove = (): void => onRemove(toggledFilter(filter, each), place);
      return html`<li>
        <button part="remove" type="button" aria-label=${name} @click=${remove}>
          ${textTemplate(label, localize)} ×
        </button>
      </li>`;
    })}
    ${active[1] ? html`<li><button part="clear" type="button" @click=${clear}>${localize.term('clearFilters')}</button></li>` : nothing}
  </ul>`;
}
