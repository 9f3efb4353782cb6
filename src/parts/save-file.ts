/** How long a browser may take to begin with the download, in milliseconds. */
const patience = 60_000;

/**
 * Has the browser save a text as a file of the visitor's.
 * @param name with its ending
 * @param mediaType without a charset: files are UTF-8
 */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
