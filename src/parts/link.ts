import { html, nothing, type TemplateResult } from 'lit';

interface LinkOptions {
  /** BCP 47 tag of what the link leads to, where it differs from the text around it. */
  readonly hreflang?: string | undefined;
  readonly part?: string;
  readonly onClick?: (event: Event) => void;
}

/** A link to an address of the feed (its scheme is checked there); the content alone where there is no address. */
export function linkTemplate(url: string | undefined, content: unknown, options: LinkOptions = {}): TemplateResult {
  if (!url) return html`${content}`;
  const { hreflang, part = 'link', onClick } = options;
  return html`<a part=${part} href=${url} rel="noopener" hreflang=${hreflang ?? nothing} @click=${onClick ?? nothing}>${content}</a>`;
}
