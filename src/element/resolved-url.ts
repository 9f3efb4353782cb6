/** An address made absolute against that of the page; undefined if it is none. (`URL.canParse` is from 2023.) */
export function resolvedUrl(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
}
