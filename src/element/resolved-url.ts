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
