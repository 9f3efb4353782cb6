import { emulate } from '../support/emulate.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

/** What a browser does before it prints. Nothing is waited for, as no browser waits. */
export async function beginPrinting(): Promise<void> {
  await emulate({ type: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
}

/** What a browser does when it has printed. */
export async function endPrinting(): Promise<void> {
  window.dispatchEvent(new Event('afterprint'));
  await emulate({});
}

/** Elements of a widget that these selectors name and paper shows. */
export function printed(element: FeedElement, selector: string): readonly HTMLElement[] {
  const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  return found.filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
}

/** Every address that paper shows behind a link. */
export function printedAddresses(element: FeedElement): readonly string[] {
  return printed(element, 'a').flatMap((link) => {
    const { content } = getComputedStyle(link, '::after');
    return content === 'none' ? [] : [content.replace(/^"|"$/g, '')];
  });
}
