import { htmlElement } from '../parts/html-element.ts';
import { shadowHosts } from './ancestors.ts';

/** Delay before a message is announced, in milliseconds. A newer message within that time replaces it. */
const announceDelay = 400;
const visuallyHidden =
  'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

const users = new Set<Element>();
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Parent for the live region: the open dialog around the widget, since all outside of a modal one is inert, or the body. */
function regionParent(user: Element): Element {
  let outermost = user;
  for (const element of shadowHosts(user)) {
    outermost = element;
    // Old browsers do not know `:modal`; an open dialog that is not modal does as well.
    const dialog = element.closest('dialog[open]');
    if (dialog) return dialog;
  }
  // A document of SVG has no body.
  return user.ownerDocument.body ?? outermost.parentElement ?? outermost;
}

/** Releases the page's live region. The last widget to release it removes it. */
export function releaseAnnouncer(user: Element): void {
  users.delete(user);
  if (users.size) return;
  clearTimeout(timer);
  region?.remove();
  region = undefined;
}

/**
 * Announces a message to screen readers through the page's one polite live region.
 *
 * The region is in the light DOM, since some screen readers ignore live regions in shadow roots. Of several messages in a
 * row, as while a visitor types, only the last is announced.
 * @param user the widget that announces; it must call `releaseAnnouncer` when it leaves the page
 * @param language BCP 47 tag of the message
 */
export function announce(user: Element, message: string, language: string): void {
  users.add(user);
  if (!region?.isConnected) {
    // Routers that restore a copy of the page (Turbo) restore a copy of the region as well.
    region = document.documentElement.querySelector<HTMLElement>('[data-mpg-announcer]') ?? htmlElement('div');
    region.setAttribute('role', 'status');
    region.dataset['mpgAnnouncer'] = '';
    region.style.cssText = visuallyHidden;
  }
  const parent = regionParent(user);
  if (region.parentElement !== parent) parent.append(region);
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!region) return;
    region.lang = language;
    // Setting the same text again would change nothing, so nothing would be announced.
    region.textContent = region.textContent === message ? `${message}\u00a0` : message;
  }, announceDelay);
}
