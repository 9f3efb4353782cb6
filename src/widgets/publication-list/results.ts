import { html, nothing, type TemplateResult } from 'lit';
import type { Publication } from '../../feed/types.ts';
import { accentClass } from '../../parts/accent.ts';
import { piecesTemplate } from '../../parts/pieces.ts';
import { publicationTemplate, type PublicationView } from './publication.ts';
import { statusTemplate } from './search.ts';
import type { ListView } from './view.ts';

/** What stands around the found publications. */
interface ResultsFrame {
  /** What is said instead of them if the source failed to answer. */
  readonly failure: TemplateResult | undefined;
  /** What stands above the list: the filters. */
  readonly filters: unknown;
  /** What stands below the list, if it shows anything. */
  readonly below: unknown;
}

/** The found publications: how many, in which order, the list of them. */
export function resultsTemplate(view: ListView, { failure, filters, below }: ResultsFrame): TemplateResult {
  return html`<div>
    ${failure ? nothing : statusTemplate(view)} ${filters} ${failure ?? foundTemplate(view, below)}
  </div>`;
}

function foundTemplate(view: ListView, below: unknown): TemplateResult {
  const { source, page } = view.found;
  if (!view.publications.length) {
    return html`<p part="message" class="muted">${view.localize.term('nothingFoundHint')}</p>`;
  }
  const { localize, facts, headingLevel, link } = view;
  const mark = (text: string): unknown => (page.mark ? piecesTemplate(page.mark(text)) : text);
  const publicationView: PublicationView = { localize, facts, headingLevel, link, mark };
  const rowTemplate = view.isolated((publication: Publication) =>
    publicationTemplate(publication, accentClass(source.programmeIndex(publication)), publicationView),
  );
  return html`<ol part="list">
      ${view.slices.template(rowTemplate)}
    </ol>
    ${below}`;
}
