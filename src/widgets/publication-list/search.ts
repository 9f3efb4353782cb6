import { html, nothing, type TemplateResult } from 'lit';
import { searchFieldTemplate } from '../../parts/search-field.ts';
import type { Suggesting } from './suggesting.ts';
import { countText } from './understood.ts';
import type { ListView } from './view.ts';

const sortKeys = { date: 'sortByDate', title: 'sortByTitle', relevance: 'sortByRelevance' } as const;

/** The field to search in. */
export function searchTemplate({ localize, filter, found }: ListView, suggesting: Suggesting): TemplateResult {
  return searchFieldTemplate({
    label: localize.term('search'),
    landmark: nothing,
    hint: localize.term('searchHint'),
    clear: localize.term('clearSearch'),
    query: filter.query,
    suggestions: suggesting.field,
    onFocus: () => {
      found.source.prepare?.();
      suggesting.prepare();
    },
    onSearch: (query) => void suggesting.search({ query }),
  });
}

/** How many publications were found, and the order to show them in. */
export function statusTemplate({ localize, filter, found, onChange }: ListView): TemplateResult {
  const { sort, saysNothing } = found.page;
  const sorts = (['date', 'title', 'relevance'] as const).slice(0, filter.query.trim() && !saysNothing ? 3 : 2);
  const choose = ({ target }: Event): void =>
    onChange((last) => ({ ...last, sort: sorts[(target as HTMLSelectElement).selectedIndex] }));
  return html`<div class="row">
    <p part="count">${countText(found, localize)}</p>
    <label>
      ${localize.term('sortBy')}
      <select part="sort" @change=${choose}>
        ${sorts.map((each) => html`<option .selected=${each === sort}>${localize.term(sortKeys[each])}</option>`)}
      </select>
    </label>
  </div>`;
}
