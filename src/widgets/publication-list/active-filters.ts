import { html, nothing, type TemplateResult } from 'lit';
import type { ActiveFilter } from '../../model/publication-filter.ts';
import { localText } from '../../model/text.ts';
import { textTemplate } from '../../parts/text.ts';
import type { ListView } from './view.ts';

/** The filters in force, each a button that removes it. @param onRemove takes one and its place, or none: for all */
export function activeFiltersTemplate(
  active: readonly ActiveFilter[],
  { localize, labels }: ListView,
  onRemove: (filter?: ActiveFilter, place?: number) => void,
): TemplateResult | typeof nothing {
  if (!active.length) return nothing;
  return html`<ul part="active" class="row" aria-label=${localize.term('activeFilters')}>
    ${active.map((each, place) => {
      const label = labels.filter(each);
      const name = localize.term('removeFilter', localText(label, localize.languages)?.value ?? each.value);
      return html`<li>
        <button part="remove" type="button" aria-label=${name} @click=${() => onRemove(each, place)}>
          ${textTemplate(label, localize)} ×
        </button>
      </li>`;
    })}
    ${
      active.length > 1
        ? html`<li>
            <button part="clear" type="button" @click=${() => onRemove()}>${localize.term('clearFilters')}</button>
          </li>`
        : nothing
    }
  </ul>`;
}
