// Loaded when the visitor opens the export.
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../element/clipboard.ts';
import type { Localize } from '../../element/localize.ts';
import type { Publication } from '../../feed/types.ts';
import { bibtexEntry, risRecord } from '../../model/citation-formats.ts';
import { cslItem } from '../../model/citation.ts';
import { csvTable } from '../../model/csv.ts';
import { itemLanguages } from '../../model/languages.ts';
import { localText } from '../../model/text.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { PublicationQuery, PublicationSource } from '../../sources/publication-source.ts';

const formats = ['BibTeX', 'RIS', 'CSV'] as const;
export type ExportFormat = (typeof formats)[number];

const files: Readonly<Record<ExportFormat, readonly [extension: string, mediaType: string]>> = {
  BibTeX: ['bib', 'application/x-bibtex'],
  RIS: ['ris', 'application/x-research-info-systems'],
  CSV: ['csv', 'text/csv'],
};

/** Not translated: programs read them. */
const columns = ['id', 'title', 'authors', 'year', 'type', 'languages', 'publisher', 'doi', 'isbn', 'url'];

interface ExportView {
  readonly localize: Localize;
  /** Address of the view; undefined if it has none. */
  readonly address: string | undefined;
  readonly announce: (message: string) => void;
  /** Undefined if nothing can be saved. */
  readonly onSave: ((format: ExportFormat) => void) | undefined;
}

/** Buttons that save what was found, and one that copies the address of the view. */
export function exportTemplate({ localize, address, announce, onSave }: ExportView): TemplateResult {
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const shown = currentTarget instanceof Element && currentTarget.closest('p')?.querySelector('code');
    if (shown) announce(localize.term((await copyText(address ?? '', shown)) ? 'copied' : 'notCopied'));
  };
  const saveTemplate = (format: ExportFormat): TemplateResult =>
    html`<button part="save" type="button" @click=${() => onSave?.(format)}>${format}</button>`;
  return html`<p class="row">
    ${onSave ? formats.map(saveTemplate) : nothing}
    ${
      address
        ? html`<button part="copy-link" type="button" @click=${(event: Event) => void copy(event)}>
              ${localize.term('copyViewLink')}
            </button>
            <code dir="ltr" translate="no">${address}</code>`
        : nothing
    }
  </p>`;
}

/** Has the visitor save everything that a query finds as a file. @throws if the source fails, or is aborted */
export async function saveExport(
  format: ExportFormat,
  source: PublicationSource,
  query: PublicationQuery,
  signal: AbortSignal,
): Promise<void> {
  const publications: Publication[] = [];
  for await (const publication of source.export?.(query, signal) ?? []) publications.push(publication);
  const [extension, mediaType] = files[format];
  saveFile(`mpg-publications.${extension}`, mediaType, exportText(format, publications, query.languages));
}

/** Writes publications in a format. @param languages of their titles, best first */
export function exportText(
  format: ExportFormat,
  publications: readonly Publication[],
  languages: readonly string[],
): string {
  if (format === 'CSV') return csvTable([columns, ...publications.map((each) => row(each, languages))]);
  const written = format === 'BibTeX' ? bibtexEntry : risRecord;
  return publications.map((each) => written(cslItem(each))).join('');
}

function row(publication: Publication, languages: readonly string[]): readonly string[] {
  const { id, title, authors, date, type, publisher, doi, isbn, url } = publication;
  const name = localText(title, languages)?.value;
  const authorNames = authors.map((author) => author.name).join('; ');
  const tags = itemLanguages(publication).join('; ');
  const values = [id, name, authorNames, date?.slice(0, 4), type, tags, publisher, doi, isbn, url];
  return values.map((value) => value ?? '');
}
