import { defaultSource, setDefaultSource } from '../element/default-source.ts';
import { fileName, pageUrl, type RunningScript } from './script-address.ts';

/** Whether an address leads to a script: to this one, to any `.js`, or to a proxy that has ours in its query. */
function isScript({ href, searchParams }: URL, script: string): boolean {
  const name = fileName(href);
  return (
    /\.m?js$/i.test(name) ||
    (name !== '' && name === fileName(script)) ||
    [...searchParams.values()].some((value) => /^(mpg-widgets|all)\b.*\.m?js$/i.test(fileName(value)))
  );
}

/**
 * The feed that a tag names in `data-feed` or `data-src`. Lazy loaders keep the script's own address in `data-src`, which
 * is no feed.
 */
function statedFeed({ dataset }: HTMLScriptElement, script: string): string | undefined {
  for (const stated of [dataset['feed'], dataset['src']]) {
    const url = stated?.trim() ? pageUrl(stated) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !isScript(url, script)) return url.href;
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
