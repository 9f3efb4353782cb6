import { windowOf } from './another-document.ts';

/**
 * Copies a text to the clipboard. Where the page may not write to it, selects the text, so that the visitor can copy it.
 * @param shown the element that shows the text
 * @returns whether the text was copied
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  const { navigator, document } = windowOf(shown);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    document.getSelection()?.selectAllChildren(shown);
    // What is shown may be translated.
    const copyGiven = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', copyGiven, { capture: true, once: true });
    // The only way without a secure context, and in frames without the permission.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', copyGiven, { capture: true });
    return isCopied;
  }
}
