/**
 * Copies a text to the visitor's clipboard. Where the page may not do that, the place that shows the text is selected,
 * so that the visitor's own keys copy it.
 * @param shown the element that shows the text
 * @returns whether it is there
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    // Without a secure context, or in a frame that must not write, nothing else is left.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
