const pause = 400;
const style =
  'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

const users = new Set<Element>();
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where what is said is heard: outside an open modal dialog nothing is. */
function hearingPlace(user: Element): Element {
  for (let place: Element | undefined = user; place;) {
    const modal: Element | null = place.closest(':modal');
    if (modal) return modal;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return document.body;
}

/** Lets go of the page's live region; the last widget to do so takes it away. */
export function releaseAnnouncer(user: Element): void {
  users.delete(user);
  if (users.size) return;
  clearTimeout(timer);
  region?.remove();
  region = undefined;
}

/**
 * Has screen readers say something when they are free, through the page's one polite live region.
 * It stands in the page's light DOM, since some screen readers do not listen inside shadow roots.
 * Of several messages in a row (a visitor typing) only the last is said.
 * @param user the widget that speaks; it must let go when it leaves the page
 * @param language BCP 47 tag of the message
 */
export function announce(user: Element, message: string, language: string): void {
  users.add(user);
  if (!region?.isConnected) {
    // A router that puts a copy of the page back (Turbo) puts a copy of the region back too.
    region = document.querySelector<HTMLElement>('[data-mpg=announcer]') ?? document.createElement('div');
    region.role = 'status';
    region.dataset['mpg'] = 'announcer';
    region.style.cssText = style;
  }
  const place = hearingPlace(user);
  if (region.parentElement !== place) place.append(region);
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!region) return;
    region.lang = language;
    // The same words twice would be no change, and nothing would be said.
    region.textContent = region.textContent === message ? `${message}\u00a0` : message;
  }, pause);
}
