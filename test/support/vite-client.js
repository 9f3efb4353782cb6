// Replaces Vite's own client, which would wait for a web socket. Imported style sheets need only this.
export function updateStyle(_id, css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
export function removeStyle() {}
export const createHotContext = () => ({ accept() {}, prune() {} });

/** Leaves the URL of an import unchanged. */
export const injectQuery = (url) => url;
