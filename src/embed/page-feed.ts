import { defaultSource, setDefaultSource } from '../element/default-source.ts';

const fileName = (url: string): string | undefined => new URL(url).pathname.split('/').pop();

/**
 * The `data-src` of the tag that loaded a script. A module does not know its tag, and its URL is the one after redirects
 * (`…/latest/…` to `…/1.2.0/…`), so only the names of the files are compared.
 */
function statedSource(script: string): string | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>('script[src][data-src]');
  return [...tags].find(({ src }) => URL.canParse(src) && fileName(src) === fileName(script))?.dataset['src']?.trim();
}

/**
 * Sets the feed of all widgets without `src`: the `data-src` of the script's tag, or else the feed that another copy of the
 * library has set, or else `feed.json` in the script's folder.
 * @param script absolute URL of the file that the page loads
 */
export function setPageFeed(script: string): void {
  const stated = statedSource(script);
  if (stated && URL.canParse(stated, document.baseURI)) setDefaultSource(new URL(stated, document.baseURI).href);
  else if (!defaultSource()) setDefaultSource(new URL('feed.json', script).href);
}
