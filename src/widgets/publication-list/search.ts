import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters } from '../../model/publication-filter.ts';
import type { ListView } from './view.ts';

const sortKeys = { date: 'sortByDate', title: 'sortByTitle', relevance: 'sortByRelevance' } as const;

/** The field to search in. @param onClear the visitor emptied it by its button */
export function searchTemplate(
  { localize, filter, onDemand, onChange }: ListView,
  onClear: () => void,
): TemplateResult {
  const search = (query: string): void => onChange({ ...filter, query });
  const clear = (): void => {
    search('');
    onClear();
  };
  return html`<form part="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label
      >${localize.term('search')}
      <input
        part="query"
        type="search"
        placeholder=${localize.term('searchHint')}
        .value=${filter.query}
        @focus=${onDemand}
        @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
    /></label>
    ${filter.query ? html`<button type="button" aria-label=${localize.term('clearSearch')} @click=${clear}>×</button>` : nothing}
  </form>`;
}

/** How many were found, and the order to show them in. */
export function statusTemplate({ localize, filter, results, onChange }: ListView): TemplateResult {
  const { found, sort } = results;
  const isSearch = !!filter.query.trim();
  const countKey = isSearch || activeFilters(filter).length ? 'resultCount' : 'publicationCount';
  const sorts = (['date', 'title', 'relevance'] as const).slice(0, isSearch ? 3 : 2);
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
