import { html, nothing, type TemplateResult } from 'lit';

interface SearchField {
  /** What is searched, which also names the landmark. */
  readonly label: string;
  /** Name of the landmark; `nothing` if it needs none. Default: the label. */
  readonly landmark?: string | typeof nothing;
  /** What is worth typing. */
  readonly hint: string;
  /** Name of the button that empties the field. */
  readonly clear: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onFocus?: () => void;
}

/** A field to search in while typing. The button that empties it gives the focus back to the field. */
export function searchFieldTemplate(field: SearchField): TemplateResult {
  const { label, landmark = label, hint, clear, query, onSearch, onFocus } = field;
  const empty = ({ currentTarget }: Event): void => {
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
        .value=${query}
        @focus=${onFocus ?? nothing}
        @input=${({ target }: Event) => onSearch((target as HTMLInputElement).value)}
    /></label>
    ${query ? html`<button type="button" aria-label=${clear} @click=${empty}>×</button>` : nothing}
  </form>`;
}
