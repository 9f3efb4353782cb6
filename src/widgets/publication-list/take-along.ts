import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../element/clipboard.ts';
import type { ExportFormat } from './exporting.ts';
import type { ListView } from './view.ts';

const formats: readonly ExportFormat[] = ['BibTeX', 'RIS', 'CSV'];

/**
 * Buttons that save what is found, and one that copies the view's address where it has one.
 * @param announce says whether the address is on the clipboard now
 */
export function takeAlongTemplate(
  { localize, results }: ListView,
  address: string | undefined,
  announce: (message: string) => void,
): TemplateResult {
  const save = async (format: ExportFormat): Promise<void> => {
    const { saveExport } = await import('./exporting.ts');
    saveExport(format, results.found, localize.languages);
  };
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const shown = currentTarget instanceof Element && currentTarget.nextElementSibling;
    if (shown) announce(localize.term((await copyText(address ?? '', shown)) ? 'copied' : 'notCopied'));
  };
  return html`<p class="row">
    ${formats.map(
      (format) => html`<button part="save" type="button" @click=${() => void save(format)}>${format}</button>`,
    )}
    ${
      address
        ? html`<button part="copy-link" type="button" @click=${(event: Event) => void copy(event)}>
              ${localize.term('copyViewLink')}
            </button>
            <code dir="ltr">${address}</code>`
        : nothing
    }
  </p>`;
}
