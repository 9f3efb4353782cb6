import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from './heading.ts';

/** A heading or a paragraph with nothing but a link. */
export interface Line {
  /** Level of the heading, 2 to 6; a paragraph if there is none. */
  readonly level?: number;
  /** CSS part. */
  readonly part: string;
  /** CSS class. */
  readonly name?: string;
}

interface Anchor {
  readonly url: string;
  readonly hreflang: string | typeof nothing;
  readonly onClick: ((event: Event) => void) | typeof nothing;
}

/** One template for line and link, since titles are what repeats most: a link of its own is a template and a node more. */
export function linkedLineTemplate(anchor: Anchor, content: unknown, line: Line): TemplateResult {
  const { url, hreflang, onClick } = anchor;
  const { level, part, name = nothing } = line;
  switch (level) {
    case undefined:
      return html`<p part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </p>`;
    case 2:
      return html`<h2 part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </h2>`;
    case 3:
      return html`<h3 part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </h3>`;
    case 4:
      return html`<h4 part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </h4>`;
    case 5:
      return html`<h5 part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </h5>`;
    default:
      return html`<h6 part=${part} class=${name}>
        <a part="link" href=${url} rel="noopener" hreflang=${hreflang} @click=${onClick}>${content}</a>
      </h6>`;
  }
}

/** The same without an address. */
export function lineTemplate(content: unknown, { level, part, name = '' }: Line): TemplateResult {
  return level
    ? headingTemplate(level, content, part, name)
    : html`<p part=${part} class=${name || nothing}>${content}</p>`;
}
