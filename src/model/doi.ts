/** The name in a DOI, however it is written: as `10.1000/x`, `doi:10.1000/x` or an address; `undefined` for no DOI. */
export function doiName(doi: string | undefined): string | undefined {
  return /^(?:(?:https?:\/\/(?:dx\.)?doi\.org\/)|doi:\s*)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i.exec(doi?.trim() ?? '')?.[1];
}

/** The address that a DOI leads to. @param name what `doiName` gives */
export function doiUrl(name: string): string {
  const url = new URL('https://doi.org');
  // What is special in an address is plain in a DOI.
  url.pathname = name.replaceAll('%', '%25');
  return url.href;
}
