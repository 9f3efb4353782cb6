/** All elements in a document that match, even where `<img name="querySelectorAll">` hides the document's method. */
export function elementsIn(page: Document, selector: string): readonly Element[] {
  const { querySelectorAll } = Document.prototype as Pick<ParentNode, 'querySelectorAll'>;
  return [...querySelectorAll.call(page, selector)];
}
