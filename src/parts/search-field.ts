import { html, nothing, type TemplateResult } from 'lit';

/** A list of suggestions that opens under a search field. */
export interface FieldSuggestions {
  /** The list; `nothing` while it is closed. */
  readonly list: unknown;
  /** ID of the suggestion that Enter takes, if there is one. */
  readonly active?: string | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
}

interface SearchField {
  /** Label of the field. */
  readonly label: string;
  /** Name of the landmark; `nothing` if it needs none. Default: the label. */
  readonly landmark?: string | typeof nothing;
  /** Placeholder that says what can be searched for. */
  readonly hint: string;
  /** Accessible name of the button that empties the field. */
  readonly clear: string;
  readonly query: string;
  /** Called on each change, with an empty query when the visitor empties the field. */
  readonly onSearch: (query: string) => void;
  /** Called when the field gets the focus, as to load what searching needs. */
  readonly onFocus?: () => void;
  /** Makes the field a combobox. The list has the ID `suggestions`. */
  readonly suggestions?: FieldSuggestions | undefined;
}

/** A search field that searches while the visitor types. Its clear button returns the focus to the field. */
export function searchFieldTemplate(field: SearchField): TemplateResult {
  const { label, landmark = label, hint, clear, query, onSearch, onFocus, suggestions } = field;
  const isOpen = suggestions && suggestions.list !== nothing;
  const clearField = ({ currentTarget }: Event): void => {
    onSearch('');
    (currentTarget as HTMLElement).closest('form')?.querySelector('input')?.focus();
  };
  return html`<form
    part="search"
    class="search"
    role="search"
    aria-label=${landmark}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label
      >${label}
      <input
        part="query"
        type="search"
        autocomplete="off"
        placeholder=${hint}
        role=${suggestions ? 'combobox' : nothing}
        aria-autocomplete=${suggestions ? 'list' : nothing}
        aria-expanded=${isOpen ?? nothing}
        aria-controls=${isOpen ? 'suggestions' : nothing}
        aria-activedescendant=${suggestions?.active ?? nothing}
        .value=${query}
        @focus=${onFocus ?? nothing}
        @blur=${suggestions?.onBlur ?? nothing}
        @keydown=${suggestions?.onKey ?? nothing}
        @input=${({ target }: Event) => onSearch((target as HTMLInputElement).value)}
    /></label>
    ${query ? html`<button type="button" aria-label=${clear} @click=${clearField}>×</button>` : nothing}
    ${suggestions?.list ?? nothing}
  </form>`;
}
