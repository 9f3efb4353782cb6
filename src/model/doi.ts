const doiPrefix = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
const validName = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;

/**
 * The name of a DOI, `10.1000/x`, which may also be written as `doi:10.1000/x` or as a URL. Returns `undefined` if the
 * text is not a DOI.
 */
export function doiName(doi: string | undefined): string | undefined {
  const name = doi?.trim().replace(doiPrefix, '') ?? '';
  return validName.test(name) ? name : undefined;
}

/**
 * The URL that a DOI resolves to.
 * @param name A name as returned by `doiName`.
 */
export function doiUrl(name: string): string {
  const url = new URL('https://doi.org');
  // `pathname` escapes what is special in a URL, except the percent sign, which is an ordinary character in a DOI.
  url.pathname = name.replaceAll('%', '%25');
  return url.href;
}
