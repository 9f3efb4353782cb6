import { htmlElement } from './html-element.ts';

/** Delay before the file's blob URL is revoked, in milliseconds: some browsers start downloads late. */
const revokeDelay = 60_000;

/**
 * Lets the visitor save a text as a UTF-8 file.
 * @param name file name with extension
 * @param mediaType without a charset
 */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = Object.assign(htmlElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), revokeDelay);
}
