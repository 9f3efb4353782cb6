import { html, type TemplateResult } from 'lit';

/** What was asked of a list, by names and values, for paper: there no field says it. */
export function askedTemplate(asked: readonly (readonly [name: string, values: readonly unknown[]])[]): TemplateResult {
  return html`<dl class="row">
    ${asked.map(
      ([name, values]) =>
        html`<div>
          <dt class="muted">${name}</dt>
          ${values.map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
        </div>`,
    )}
  </dl>`;
}
