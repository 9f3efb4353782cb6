import { html, type TemplateResult } from 'lit';

/** A term of a query, such as a facet, with the values that the visitor chose. */
type QueryTerm = readonly [name: string, values: readonly unknown[]];

/** A list's query as names and values. For print, where the fields that hold it are hidden. */
export function querySummaryTemplate(terms: readonly QueryTerm[]): TemplateResult {
  return html`<dl class="row">
    ${terms.map(
      ([name, values]) =>
        html`<div>
          <dt class="muted">${name}</dt>
          ${values.map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
        </div>`,
    )}
  </dl>`;
}
