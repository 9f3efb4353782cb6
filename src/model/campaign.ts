/**
 * Adds UTM parameters to a web address. Parameters that it has already stay as they are, and so do other addresses, such
 * as `mailto:`.
 * @param campaign name of the host's campaign; without one nothing is added
 * @param medium where the link stands: `embed` in a widget, `email` in an e-mail
 */
export function campaignUrl(url: string, campaign: string | undefined, medium: 'embed' | 'email' = 'embed'): string {
  if (!campaign || !/^https?:/.test(url)) return url;
  const address = new URL(url);
  const parameters = { source: 'mpg-widgets', medium, campaign };
  for (const [name, value] of Object.entries(parameters)) {
    if (address.searchParams.has(`utm_${name}`)) continue;
    // Appended as text: `searchParams.set` would re-encode the others, which breaks signed addresses.
    address.search += `${address.search && '&'}utm_${name}=${encoded(value)}`;
  }
  return address.href;
}

/** Unlike `encodeURIComponent`, it does not throw for half a surrogate pair. */
function encoded(value: string): string {
  return new URLSearchParams({ '': value }).toString().slice(1).replaceAll('+', '%20');
}
