interface Searchable {
  readonly querySelectorAll: (this: Document, selector: string) => Iterable<Element>;
}

/** All elements in a document that match, even where `<img name="querySelectorAll">` hides the document's method. */
export function elementsIn(page: Document, selector: string): readonly Element[] {
  const prototype = Document.prototype as Partial<Searchable> | undefined;
  const find = prototype?.querySelectorAll ?? (page as Searchable).querySelectorAll;
  return [...find.call(page, selector)];
}
