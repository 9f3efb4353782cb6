import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters } from '../../model/publication-filter.ts';
import { searchFieldTemplate } from '../../parts/search-field.ts';
import type { ListView } from './view.ts';

const sortKeys = { date: 'sortByDate', title: 'sortByTitle', relevance: 'sortByRelevance' } as const;

/** The field to search in. */
export function searchTemplate({ localize, filter, found, onChange }: ListView): TemplateResult {
  return searchFieldTemplate({
    label: localize.term('search'),
    landmark: nothing,
    hint: localize.term('searchHint'),
    clear: localize.term('clearSearch'),
    query: filter.query,
    onFocus: () => found.source.prepare?.(),
    onSearch: (query) => onChange({ ...filter, query }),
  });
}

/** How many publications were found, and the order to show them in. */
export function statusTemplate({ localize, filter, found, onChange }: ListView): TemplateResult {
  const { total, sort } = found.page;
  const { filter: foundFilter } = found.query;
  const countKey = foundFilter.query.trim() || activeFilters(foundFilter).length ? 'resultCount' : 'publicationCount';
  const sorts = (['date', 'title', 'relevance'] as const).slice(0, filter.query.trim() ? 3 : 2);
  const choose = ({ target }: Event): void =>
    onChange({ ...filter, sort: sorts[(target as HTMLSelectElement).selectedIndex] });
  return html`<div class="row">
    <p part="count">${total ? localize.term(countKey, total) : localize.term('nothingFound')}</p>
    <label>
      ${localize.term('sortBy')}
      <select part="sort" @change=${choose}>
        ${sorts.map((each) => html`<option .selected=${each === sort}>${localize.term(sortKeys[each])}</option>`)}
      </select>
    </label>
  </div>`;
}
