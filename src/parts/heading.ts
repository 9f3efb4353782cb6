import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading at the level the host asked for.
 * @param level 2 to 6; anything deeper is shown as 6, the deepest there is
 */
export function headingTemplate(level: number, content: unknown, part = 'heading', name = ''): TemplateResult {
  const names = name || nothing;
  switch (level) {
    case 2:
      return html`<h2 part=${part} class=${names}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${names}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${names}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${names}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${names}>${content}</h6>`;
  }
}
