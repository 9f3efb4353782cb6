// What a visitor needs to take the found publications along, and loads only then.
import type { Publication } from '../../feed/types.ts';
import { bibtexEntry, risRecord } from '../../model/citation-formats.ts';
import { cslItem } from '../../model/citation.ts';
import { csvTable } from '../../model/csv.ts';
import { itemLanguages } from '../../model/languages.ts';
import { localText } from '../../model/text.ts';
import { saveFile } from '../../parts/save-file.ts';

export type ExportFormat = 'BibTeX' | 'RIS' | 'CSV';

/** Not in the visitor's words: programs read them. */
const columns = ['id', 'title', 'authors', 'year', 'type', 'languages', 'publisher', 'doi', 'isbn', 'url'];

function row(publication: Publication, languages: readonly string[]): readonly string[] {
  const { id, title, authors, date, type, publisher, doi, isbn, url } = publication;
  const names = authors.map(({ name }) => name).join('; ');
  const tags = itemLanguages(publication).join('; ');
  const values = [
    id,
    localText(title, languages)?.value,
    names,
    date?.slice(0, 4),
    type,
    tags,
    publisher,
    doi,
    isbn,
    url,
  ];
  return values.map((value) => value ?? '');
}

/** Writes publications down in a format. @param languages of their titles, best first */
export function exportText(
  format: ExportFormat,
  publications: readonly Publication[],
  languages: readonly string[],
): string {
  if (format === 'CSV') return csvTable([columns, ...publications.map((each) => row(each, languages))]);
  const written = format === 'BibTeX' ? bibtexEntry : risRecord;
  return publications.map((each) => written(cslItem(each))).join('');
}

const files: Readonly<Record<ExportFormat, readonly [ending: string, mediaType: string]>> = {
  BibTeX: ['bib', 'application/x-bibtex'],
  RIS: ['ris', 'application/x-research-info-systems'],
  CSV: ['csv', 'text/csv'],
};

/** Has the visitor save publications as a file. */
export function saveExport(
  format: ExportFormat,
  publications: readonly Publication[],
  languages: readonly string[],
): void {
  const [ending, mediaType] = files[format];
  saveFile(`mpg-publications.${ending}`, mediaType, exportText(format, publications, languages));
}
