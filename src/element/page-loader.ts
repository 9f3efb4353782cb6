type Loader = (tag: string) => Promise<unknown> | undefined;

// On the global object, as default-source.ts and for the same reason.
const key = Symbol.for('mpg-widgets.page-loader');
const page = globalThis as { [key]?: Loader };

/** Tells how the page brings a widget that none of its tags asks for. */
export function setPageLoader(load: Loader): void {
  page[key] ??= load;
}

/** Sees to it that a tag is defined. @returns false where it is not, and the page cannot bring it */
export async function hasWidget(tag: string): Promise<boolean> {
  try {
    if (!customElements.get(tag)) await page[key]?.(tag);
  } catch {
    // It stays undefined; what would have been shown by it is reached by its link.
  }
  return !!customElements.get(tag);
}
