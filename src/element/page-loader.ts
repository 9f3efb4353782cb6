type Loader = (tag: string) => Promise<unknown> | undefined;

// On the global object, for the same reason as in default-source.ts.
const key = Symbol.for('mpg-widgets.page-loader');
const page = globalThis as { [key]?: Loader };

/** Sets how the page loads a widget that has no tag in the page yet. The first loader set stays. */
export function setPageLoader(load: Loader): void {
  page[key] ??= load;
}

/** Loads a widget if it is not defined yet. @returns whether the tag is defined now */
export async function hasWidget(tag: string): Promise<boolean> {
  try {
    if (!customElements.get(tag)) await page[key]?.(tag);
  } catch {
    // The tag stays undefined, and the caller falls back to a link.
  }
  return !!customElements.get(tag);
}
