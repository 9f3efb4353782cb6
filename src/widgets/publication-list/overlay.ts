// Loaded when the visitor opens the filters of a narrow list.
import { html, nothing, type TemplateResult } from 'lit';
import { backgroundOf } from '../../element/background.ts';
import { activeFilters } from '../../model/publication-filter.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { htmlElement } from '../../parts/html-element.ts';
import { countText } from './understood.ts';
import type { ListView } from './view.ts';

interface Actions {
  readonly onClose: () => void;
  /** Removes the filters that the visitor chose. */
  readonly onClear: () => void;
}

/**
 * The filters over the page. What they find is said in the dialog: assistive technology reads nothing outside it.
 * @param filters what can be chosen
 */
export function overlayTemplate(view: ListView, filters: unknown, { onClose, onClear }: Actions): TemplateResult {
  const { localize, filter, found, headingLevel } = view;
  const name = localize.term('filters');
  // It goes away when it is pressed.
  const onClearPress = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLElement).parentElement?.querySelector('button')?.focus();
    onClear();
  };
  const clear = html`<button part="clear" type="button" @click=${onClearPress}>
    ${localize.term('clearFilters')}
  </button>`;
  return html`<dialog part="overlay" aria-label=${name} @close=${onClose}>
    ${headingTemplate(headingLevel, html`<span tabindex="-1">${name}</span>`, 'overlay-heading')}
    <div class="choices">${filters}</div>
    <div class="foot">
      <button part="apply" type="button" @click=${onClose}>${localize.term('showResults', found.page.total)}</button>
      ${activeFilters(filter).length ? clear : nothing}
    </div>
    <p class="visually-hidden" role="status">${countText(found, localize)}</p>
  </dialog>`;
}

/**
 * Opens the dialog over everything, with the page's own background: the colours inside were chosen for that. The heading gets
 * the focus, since a field would bring up the keyboard of a phone.
 */
export function openOverlay(dialog: HTMLDialogElement, host: HTMLElement): void {
  if (dialog.open) return;
  const converter = dialog.appendChild(htmlElement('i'));
  const background = backgroundOf(host, converter);
  converter.remove();
  dialog.style.backgroundColor = `rgb(${background.map((channel) => Math.round(channel * 255)).join(' ')})`;
  try {
    dialog.showModal();
  } catch {
    // Some documents have no top layer. The filters then stand in the page.
    dialog.setAttribute('open', '');
  }
  dialog.querySelector<HTMLElement>('[tabindex]')?.focus();
}
