// Loaded when the visitor opens the filters of a narrow list.
import { html, type TemplateResult } from 'lit';
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
  // Once nothing is left to clear, the button is disabled and would lose the focus.
  const onClearPress = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('[part=apply]')?.focus();
    onClear();
  };
  return html`<dialog part="overlay" aria-label=${name} @close=${onClose}>
    <div class="head">
      ${headingTemplate(headingLevel, html`<span tabindex="-1">${name}</span>`, 'overlay-heading')}
      <button part="close" type="button" aria-label=${localize.term('close')} @click=${onClose}>×</button>
    </div>
    <div class="choices">${filters}</div>
    <div class="foot">
      <button part="clear" type="button" ?disabled=${!activeFilters(filter).length} @click=${onClearPress}>
        ${localize.term('clearFilters')}
      </button>
      <button part="apply" type="button" @click=${onClose}>${localize.term('showResults', found.page.total)}</button>
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
