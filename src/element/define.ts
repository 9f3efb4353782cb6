/**
 * Registers a widget's tag. The first definition stays: a page that loads the library twice, or in two versions, works on.
 */
export function define(tag: `mpg-${string}`, widget: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, widget);
}
