import { isDisplayed } from '../element/displayed.ts';
import { mayLoadAtOnce } from '../element/may-load.ts';
import { resolvedUrl, sourceOf } from '../element/resolved-url.ts';
import { requestEarly } from '../feed/early-requests.ts';

/** What the host's scripts may have set before the element was defined. */
interface Settings {
  readonly src?: string;
  readonly loading?: string;
  readonly feed?: unknown;
}

/** Whether a tag will load its feed as soon as its code is there. It does not if it has its content already. */
function needsFeed(tag: Element & Settings): boolean {
  if (tag.feed || tag.hasAttribute('data-mpg-prerendered')) return false;
  return mayLoadAtOnce(tag.loading ?? tag.getAttribute('loading'), isDisplayed(tag));
}

/** Requests the feed of a tag whose code is still loading, unless it may not load yet. */
export function requestFeedOf(tag: Element & Settings): void {
  const source = sourceOf(tag.src ?? tag.getAttribute('src'));
  if (!source || !needsFeed(tag)) return;
  const url = resolvedUrl(source);
  if (url) requestEarly(url);
}
