import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Organisation, Party, Project, Term } from '../feed/types.ts';

interface LinkOptions {
  /** BCP 47 tag of what the link leads to, where it differs from the text around it. */
  readonly hreflang?: string | undefined;
  /** Its name, where what it shows does not make sense on its own. It begins with what it shows. */
  readonly label?: string;
  readonly part?: string;
  readonly onClick?: (event: Event) => void;
}

/** What a link leads to: an item, something that items belong to, or someone with a part in it. */
export type Subject = Item | Project | Term | Party | Organisation;

interface SubjectLinkOptions extends Omit<LinkOptions, 'onClick'> {
  /** Where it leads, if not to the subject's own address: to a file, say. */
  readonly url?: string | undefined;
}

/** Makes a link to a subject, as the widget that shows it does. */
export type SubjectLink = (subject: Subject, content: unknown, options?: SubjectLinkOptions) => TemplateResult;

/**
 * An address of the web that says where its visitor comes from. Other addresses, and parameters that are there already,
 * stay as they are.
 * @param campaign what the host calls its campaign; without one nothing is added
 */
export function campaignUrl(url: string, campaign: string | undefined): string {
  if (!campaign || !/^https?:/.test(url)) return url;
  const address = new URL(url);
  const parameters = { source: 'mpg-widgets', medium: 'embed', campaign };
  for (const [name, value] of Object.entries(parameters)) {
    if (address.searchParams.has(`utm_${name}`)) continue;
    // As text: setting a parameter would write all others anew, and an address may be signed.
    address.search += `${address.search && '&'}utm_${name}=${encodeURIComponent(value)}`;
  }
  return address.href;
}

/** A link to an address of the feed (its scheme is checked there); the content alone where there is no address. */
export function linkTemplate(url: string | undefined, content: unknown, options: LinkOptions = {}): TemplateResult {
  if (!url) return html`${content}`;
  const { hreflang, label, part = 'link', onClick } = options;
  return html`<a
    part=${part}
    href=${url}
    rel="noopener"
    hreflang=${hreflang ?? nothing}
    aria-label=${label ?? nothing}
    @click=${onClick ?? nothing}
    >${content}</a
  >`;
}
