import { windowOf } from '../../element/another-document.ts';

/** With less room below, in CSS pixels, the list opens above the field if there is more. */
const enoughRoom = 200;
/** Distance to the edge of the window, in CSS pixels. */
const margin = 8;

/** Places a list that has just opened where it can be seen, in what the keyboard on a screen leaves of the window. */
export function place(list: HTMLElement, field: HTMLElement): void {
  const { innerHeight, visualViewport } = windowOf(field);
  const { top, bottom } = field.getBoundingClientRect();
  const start = visualViewport?.offsetTop ?? 0;
  const below = start + (visualViewport?.height ?? innerHeight) - bottom;
  const above = top - start;
  const isAbove = below < enoughRoom && above > below;
  list.classList.toggle('above', isAbove);
  // Out of view, the list is as high as it likes: nobody is looking.
  list.style.maxBlockSize = `min(24em, ${Math.max(isAbove ? above : below, enoughRoom) - margin}px)`;
}

/** Scrolls the list, and never the page, so that an option is in view. @param index -1 for the start of the list */
export function reveal(list: HTMLElement, index: number): void {
  const option = index > 0 && list.querySelectorAll<HTMLElement>('[role=option]')[index];
  if (!option) {
    list.scrollTop = 0;
    return;
  }
  const { offsetTop: top, offsetHeight: height } = option;
  list.scrollTop = Math.min(top, Math.max(list.scrollTop, top + height - list.clientHeight));
}
