const pause = 400;
const style = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

let users = 0;
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Holds the page's live region for one widget; the last one to let go takes it away. @returns lets go */
export function useAnnouncer(): () => void {
  users++;
  return () => {
    if (--users) return;
    clearTimeout(timer);
    region?.remove();
    region = undefined;
  };
}

/**
 * Has screen readers say something when they are free, through the page's one polite live region.
 * It stands in the page's light DOM, since some screen readers do not listen inside shadow roots.
 * Of several messages in a row (a visitor typing) only the last is said.
 * @param language BCP 47 tag of the message
 */
export function announce(message: string, language: string): void {
  if (!users) return;
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.role = 'status';
    region.dataset['mpg'] = 'announcer';
    region.style.cssText = style;
    document.body.append(region);
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!region) return;
    region.lang = language;
    // The same words twice would be no change, and nothing would be said.
    region.textContent = region.textContent === message ? `${message}\u00a0` : message;
  }, pause);
}
