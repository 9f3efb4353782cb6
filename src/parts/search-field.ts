import { html, nothing, type TemplateResult } from 'lit';

interface SearchField {
  /** Label of the field and of the search landmark. */
  readonly label: string;
  /** Placeholder that says what can be searched for. */
  readonly hint: string;
  /** Accessible name of the button that empties the field. */
  readonly clear: string;
  readonly query: string;
  /** Called on each change, with an empty query when the visitor empties the field. */
  readonly onSearch: (query: string) => void;
  /** Called when the field gets the focus, as to load what searching needs. */
  readonly onFocus?: () => void;
}

/** A search field that searches while the visitor types. Its clear button returns the focus to the field. */
export function searchFieldTemplate({ label, hint, clear, query, onSearch, onFocus }: SearchField): TemplateResult {
  const clearField = ({ currentTarget }: Event): void => {
    onSearch('');
    (currentTarget as HTMLElement).closest('form')?.querySelector('input')?.focus();
  };
  return html`<form
    part="search"
    class="search"
    role="search"
    aria-label=${label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label
      >${label}
      <input
        part="query"
        type="search"
        autocomplete="off"
        placeholder=${hint}
        .value=${query}
        @focus=${onFocus ?? nothing}
        @input=${({ target }: Event) => onSearch((target as HTMLInputElement).value)}
    /></label>
    ${query ? html`<button type="button" aria-label=${clear} @click=${clearField}>×</button>` : nothing}
  </form>`;
}
