import { emulate } from '../support/emulate.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

/** Does what a browser does before it prints. Waits for nothing, as browsers do not wait either. */
export async function beginPrinting(): Promise<void> {
  await emulate({ type: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
}

/** Does what a browser does after printing. */
export async function endPrinting(): Promise<void> {
  window.dispatchEvent(new Event('afterprint'));
  await emulate({});
}

/** The elements of a widget that match a selector and are visible in print. */
export function printed(element: FeedElement, selector: string): readonly HTMLElement[] {
  const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  return found.filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
}

/** The URLs that print shows behind links. */
export function printedAddresses(element: FeedElement): readonly string[] {
  return printed(element, 'a').flatMap((link) => {
    const { content } = getComputedStyle(link, '::after');
    if (content === 'none') return [];
    // Firefox tells what the style sheet says, other browsers what that amounts to.
    return content === 'attr(href)' ? [link.getAttribute('href') ?? ''] : [content.replace(/^"|"$/g, '')];
  });
}
