import { defaultSource, setDefaultSource } from '../element/default-source.ts';

const fileName = (url: string): string | undefined => new URL(url).pathname.split('/').pop();

/**
 * What `data-src` says on the tag that loaded a script. Modules are not told their tag, and their own address is the
 * one after redirects (`…/latest/…` to `…/1.2.0/…`), so that only the file's name is compared.
 */
function statedSource(script: string): string | undefined {
  const tags = document.querySelectorAll<HTMLScriptElement>('script[src][data-src]');
  return [...tags].find(({ src }) => URL.canParse(src) && fileName(src) === fileName(script))?.dataset['src'];
}

/**
 * Sets the feed of all widgets without `src`: the one that the script's tag names in `data-src`, else the one that was
 * set before (by another copy of the library), else `feed.json` beside the script.
 * @param script absolute address of the file that the page loads
 */
export function setPageFeed(script: string): void {
  const stated = statedSource(script);
  if (stated && URL.canParse(stated, document.baseURI)) setDefaultSource(new URL(stated, document.baseURI).href);
  else if (!defaultSource()) setDefaultSource(new URL('feed.json', script).href);
}
