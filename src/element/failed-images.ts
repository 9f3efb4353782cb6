/**
 * Gives the place of an image that cannot be loaded the class `failed`, so that style sheets replace the browser's sign for that.
 * It is taken away again if another address loads: rows of lists are used for other items.
 * @returns the root
 */
export function markFailedImages<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
  try {
    // Neither event bubbles.
    root.addEventListener('error', mark, true);
    root.addEventListener('load', mark, true);
  } catch {
    // In a page where nothing can listen, the browser's sign is shown.
  }
  // In what a server rendered, images may have failed before.
  for (const image of root.querySelectorAll('img')) {
    if (image.complete) image.decode().catch(() => setFailed(image, true));
  }
  return root;
}

function mark({ target, type }: Event): void {
  setFailed(target as Element, type === 'error');
}

function setFailed(image: Element, hasFailed: boolean): void {
  if (image.localName === 'img') image.parentElement?.classList.toggle('failed', hasFailed);
}
