import { html, nothing } from 'lit';
import { absoluteAddress } from '../model/absolute-address.ts';
import type { Item, Organisation, Party, Project, Term } from '../feed/types.ts';
import { lineTemplate, linkedLineTemplate, type Line } from './line.ts';

export { campaignUrl } from '../model/campaign.ts';

interface LinkOptions {
  /** BCP 47 tag of the linked page, where it differs from the text around the link. */
  readonly hreflang?: string | undefined;
  /** Accessible name, where the link's text does not make sense out of context. It begins with that text. */
  readonly label?: string;
  /** CSS part; `link` by default. */
  readonly part?: string;
  readonly onClick?: (event: Event) => void;
  /** The line that the link fills, if it stands on a line of its own. */
  readonly line?: Line;
}

/** What a link can lead to: an item, what items belong to, or who takes part. */
export type Subject = Item | Project | Term | Party | Organisation;

interface SubjectLinkOptions extends Omit<LinkOptions, 'onClick'> {
  /** Address to use instead of the subject's own, such as that of a file. */
  readonly url?: string | undefined;
}

/** Builds a link to a subject. Widgets have their own, which fires `mpg-select`. */
export type SubjectLink = (subject: Subject, content: unknown, options?: SubjectLinkOptions) => unknown;

const schemes = ['http:', 'https:', 'mailto:', 'webcal:'];

/** An address that a link may lead to; those of a feed that a script has set were not read with the contract. */
export const linkAddress = (written: string | undefined): string | undefined =>
  written && absoluteAddress(written, undefined, schemes);

/** A link to an address of the feed. The content alone where there is none that is safe. */
export function linkTemplate(address: string | undefined, content: unknown, options: LinkOptions = {}): unknown {
  const { hreflang = nothing, label, part = 'link', onClick = nothing, line } = options;
  const url = linkAddress(address);
  if (line) return url ? linkedLineTemplate({ url, hreflang, onClick }, content, line) : lineTemplate(content, line);
  if (!url) return content;
  return html`<a
    part=${part}
    href=${url}
    rel="noopener"
    hreflang=${hreflang}
    aria-label=${label ?? nothing}
    @click=${onClick}
    >${content}</a
  >`;
}
