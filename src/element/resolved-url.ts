import { defaultSource } from './default-source.ts';

/**
 * The page's base address. The property of the document itself may be hidden by `<form name="baseURI">`.
 */
export const pageBase = (): string => document.documentElement.baseURI;

/** An address made absolute against that of the page; undefined if it is none. (`URL.canParse` is from 2023.) */
export function resolvedUrl(address: string): string | undefined {
  try {
    return new URL(address, pageBase()).href;
  } catch {
    return undefined;
  }
}

/**
 * An address as a page states it; empty if it states none. White space or a fragment alone, such as the `#` of a page builder,
 * would be the page itself.
 * @param stated may be a `URL` that a host's script has set
 */
export function statedAddress(stated: { toString: () => string } | null | undefined): string {
  return stated?.toString().trim().replace(/^#.*/s, '') ?? '';
}

/** The feed that a widget asks for with its `src`, or else that of the page; empty if there is none. */
export const sourceOf = (src: Parameters<typeof statedAddress>[0]): string =>
  statedAddress(src) || defaultSource() || '';
