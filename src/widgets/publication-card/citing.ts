// Loaded on demand, when a visitor opens the citation.
import { html, type TemplateResult } from 'lit';
import { copyText } from '../../element/clipboard.ts';
import type { Localize } from '../../element/localize.ts';
import type { Publication, Report } from '../../feed/types.ts';
import { apaReference, chicagoReference, cslItem, type CslItem, type Reference } from '../../model/citation.ts';
import { bibtexEntry, cslJson, risRecord } from '../../model/citation-formats.ts';

const references: Readonly<Record<string, (item: CslItem) => Reference>> = {
  APA: apaReference,
  Chicago: chicagoReference,
};

const records: Readonly<Record<string, (item: CslItem) => string>> = {
  BibTeX: bibtexEntry,
  RIS: risRecord,
  'CSL-JSON': (item) => cslJson([item]),
};

export interface CitingView {
  readonly localize: Localize;
  /** Name of the chosen format. */
  readonly format: string;
  readonly onChoose: (format: string) => void;
  /** Whether copying the citation succeeded; undefined before the first attempt. */
  readonly isCopied: boolean | undefined;
  readonly onCopy: (isCopied: boolean) => void;
}

/** The choice of a format, the citation in that format, and a button that copies it. */
export function citingTemplate(publication: Publication | Report, view: CitingView): TemplateResult {
  const { localize, format, onChoose, isCopied, onCopy } = view;
  const item = cslItem(publication);
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const shown = (currentTarget as Element).getRootNode() as ShadowRoot;
    const citation = shown.querySelector('[part=citation]');
    if (citation) onCopy(await copyText(citationText(item, format), citation));
  };
  return html`<fieldset part="formats">
      <legend class="visually-hidden">${localize.term('citationFormat')}</legend>
      ${[...Object.keys(references), ...Object.keys(records)].map(
        (name) =>
          html`<label part="format"
            ><input type="radio" name="format" .checked=${name === format} @change=${() => onChoose(name)} />
            ${name}</label
          >`,
      )}
    </fieldset>
    ${citationTemplate(item, format)}
    <p class="copy">
      <button part="copy" type="button" @click=${copy}>${localize.term('copy')}</button>
      <span class="muted">${isCopied === undefined ? '' : localize.term(isCopied ? 'copied' : 'notCopied')}</span>
    </p>`;
}

function citationText(item: CslItem, format: string): string {
  const reference = references[format]?.(item);
  return reference ? Object.values(reference).join('') : (records[format]?.(item) ?? '');
}

/** Citations are in English, whatever the language of the page: they say “and” and “n.d.”. */
function citationTemplate(item: CslItem, format: string): TemplateResult {
  const reference = references[format]?.(item);
  if (!reference)
    return html`<pre part="citation" lang="en" dir="ltr" translate="no">${citationText(item, format)}</pre>`;
  const { before, title, after } = reference;
  return html`<p part="citation" lang="en" dir="ltr" translate="no">${before}<i>${title}</i>${after}</p>`;
}
