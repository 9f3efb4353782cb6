import { defaultSource } from '../element/default-source.ts';
import { isDisplayed } from '../element/displayed.ts';
import { resolvedUrl } from '../element/resolved-url.ts';
import { requestEarly } from '../feed/early-requests.ts';

/** What the host's scripts may have set before the element was defined. */
interface Settings {
  readonly src?: string;
  readonly loading?: string;
  readonly feed?: unknown;
}

/** Whether a tag shows nothing of its feed for now: it is lazy or not displayed, or it has its content already. */
function canWait(tag: Element & Settings): boolean {
  if (tag.feed || tag.hasAttribute('data-mpg-prerendered')) return true;
  const loading = tag.loading ?? tag.getAttribute('loading');
  return loading === 'lazy' || (loading !== 'eager' && !isDisplayed(tag));
}

/** Requests the feed of a tag whose code is still loading, unless the tag can wait. */
export function requestFeedOf(tag: Element & Settings): void {
  const source = (tag.src ?? tag.getAttribute('src'))?.toString().trim() || defaultSource();
  if (!source || canWait(tag)) return;
  const url = resolvedUrl(source);
  if (url) requestEarly(url);
}
