import { defaultSource, setDefaultSource } from '../element/default-source.ts';
import { resolvedUrl } from '../element/resolved-url.ts';

const fileName = (url: string): string | undefined => resolvedUrl(url)?.split(/[?#]/)[0]?.split('/').pop();

/**
 * The `data-src` of the tag that loaded a script. A module does not know its tag, and its URL is the one after redirects
 * (`…/latest/…` to `…/1.2.0/…`), so only the names of the files are compared.
 */
function statedSource(script: string): string | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>('script[src][data-src]');
  return [...tags].find(({ src }) => fileName(src) === fileName(script))?.dataset['src']?.trim();
}

/**
 * Sets the feed of all widgets without `src`: the `data-src` of the script's tag, or else the feed that another copy of the
 * library has set, or else `feed.json` in the script's folder.
 * @param script absolute URL of the file that the page loads
 */
export function setPageFeed(script: string): void {
  const source = statedSource(script);
  const stated = source && resolvedUrl(source);
  if (stated) setDefaultSource(stated);
  else if (!defaultSource()) setDefaultSource(new URL('feed.json', script).href);
}
