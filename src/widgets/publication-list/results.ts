import { html, nothing, type TemplateResult } from 'lit';
import type { Publication } from '../../feed/types.ts';
import { accentClass } from '../../parts/accent.ts';
import { piecesTemplate } from '../../parts/pieces.ts';
import { programmeNameTemplate } from '../../parts/programme-name.ts';
import { textTemplate } from '../../parts/text.ts';
import { publicationTemplate, type PublicationView } from './publication.ts';
import { statusTemplate } from './search.ts';
import type { ListView } from './view.ts';

/** What stands around the found publications. */
interface ResultsFrame {
  /** What is said instead of them if the source failed to answer. */
  readonly failure: TemplateResult | undefined;
  /** What stands above all: how the query was understood. */
  readonly above: unknown;
  /** What stands in place of the list if nothing is found: what to change. */
  readonly advice: unknown;
  /** What stands above the list: the filters. */
  readonly filters: unknown;
  /** What stands below the list, if it shows anything. */
  readonly below: unknown;
}

/** The found publications: how many, in which order, the list of them. */
export function resultsTemplate(view: ListView, frame: ResultsFrame): TemplateResult {
  const { failure, above, filters } = frame;
  return html`<div>
    ${failure ? nothing : [above, statusTemplate(view)]} ${filters} ${failure ?? foundTemplate(view, frame)}
  </div>`;
}

function foundTemplate(view: ListView, { advice, below }: ResultsFrame): TemplateResult {
  const { source, page } = view.found;
  if (!view.publications.length) {
    return html`<p part="message" class="muted">${view.localize.term('nothingFoundHint')}</p>
      ${advice}`;
  }
  const { localize, programmes, facts, headingLevel, link } = view;
  const mark = (text: string, isAuthor?: boolean): unknown =>
    page.mark ? piecesTemplate(page.mark(text, isAuthor)) : text;
  const publicationView: PublicationView = { localize, facts, headingLevel, link, mark };
  const rowTemplate = view.isolated((publication: Publication) => {
    const index = source.programmeIndex(publication);
    const programme = programmes[index];
    const name = programme && programmeNameTemplate(textTemplate(programme, localize), index);
    return publicationTemplate(publication, { accent: accentClass(index), name }, publicationView);
  });
  return html`<ol part="list" class=${page.mark ? nothing : 'brief'}>
      ${view.slices.template(rowTemplate)}
    </ol>
    ${below}`;
}
