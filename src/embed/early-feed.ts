import { defaultSource } from '../element/default-source.ts';
import { requestEarly } from '../feed/early-requests.ts';

/** What the host's scripts may have set before the element was defined. */
interface Settings {
  readonly src?: string;
  readonly loading?: string;
  readonly feed?: unknown;
}

/**
 * Requests the feed of a tag whose code is still loading. Requests nothing if the tag loads its feed later (`loading="lazy"`)
 * or already has its content: a `feed` property, or a prerendered view.
 */
export function requestFeedOf(tag: Element): void {
  const { src, loading, feed } = tag as Element & Settings;
  if (feed || (loading ?? tag.getAttribute('loading')) === 'lazy' || tag.hasAttribute('data-mpg-prerendered')) return;
  const source = (src ?? tag.getAttribute('src')) || defaultSource();
  if (source && URL.canParse(source, document.baseURI)) requestEarly(new URL(source, document.baseURI).href);
}
