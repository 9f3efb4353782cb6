import type { FeedElement } from '../../src/element/feed-element.ts';

/** The elements that extend beyond the sides of a widget, one per line. */
export function overflow(element: FeedElement): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((inner) => !inner.closest('.visually-hidden, svg'))
    .map((inner) => ({ inner, box: inner.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.left < left - 1 || box.right > right + 1))
    .map(({ inner, box }) => `<${inner.localName} class="${inner.className}"> ${Math.round(box.width)} px`);
}
