import { defaultSource, setDefaultSource } from '../element/default-source.ts';
import { resolvedUrl, statedAddress } from '../element/resolved-url.ts';
import { fileName, type RunningScript } from './script-address.ts';

/** Whether an address leads to a script: to this one, to any `.js`, or to a proxy that has ours in its query. */
function isScript(address: string, script: string): boolean {
  const name = fileName(address);
  return (
    /\.m?js$/i.test(name) ||
    (name !== '' && name === fileName(script)) ||
    [...new URL(address).searchParams.values()].some((value) => /^(mpg-widgets|all)\b.*\.m?js$/i.test(fileName(value)))
  );
}

/**
 * The feed that a tag names in `data-feed` or `data-src`. Lazy loaders keep the script's own address in `data-src`, which
 * is no feed.
 */
function statedFeed({ dataset }: HTMLScriptElement, script: string): string | undefined {
  for (const stated of [dataset['feed'], dataset['src']]) {
    const written = statedAddress(stated);
    const address = written && resolvedUrl(written);
    if (address && /^https?:/.test(address) && !isScript(address, script)) return address;
  }
  return undefined;
}

/**
 * Sets the feed of all widgets without `src`: the one that a tag of the script names, or else the feed that another copy of
 * the library has set, or else `feed.json` in the script's folder.
 * @param script the file that the page loads
 */
export function setPageFeed({ url, tags }: RunningScript): void {
  const stated = tags.map((tag) => statedFeed(tag, url ?? '')).find(Boolean);
  if (stated) setDefaultSource(stated);
  else if (url && !defaultSource()) setDefaultSource(new URL('feed.json', url).href);
}
