/** Lists the addresses that a feed leads visitors to. */
import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Page } from '../../feed/parse.ts';
import type { Spot } from './entries.ts';
import { visitLeaves } from './leaves.ts';

/** An address, and where it stands. */
export interface Link {
  /** As it is written. */
  readonly written: string;
  /** Absolute, without the part after `#`. */
  readonly url: string;
  readonly spot: Spot;
}

/** All links of the pages, in their order. What is no address is left out. */
export function linksOf(pages: readonly Page[]): readonly Link[] {
  const links: Link[] = [];
  for (const [index, { url: base, document }] of pages.entries()) {
    const root = index ? `${base} $` : '$';
    visitLeaves(document, (written, format, steps) => {
      if ((format !== 'address' && format !== 'contact') || steps.at(-1) === 'next_url') return;
      const url = written && absoluteAddress(written, base);
      if (url) links.push({ written, url: url.replace(/#.*/s, ''), spot: { document, root, steps } });
    });
  }
  return links;
}
