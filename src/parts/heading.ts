import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of the given level.
 * @param level 2 to 6; a greater one gives an `<h6>`
 * @param part name of its CSS part
 * @param name its class, if any
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
