/** For each tag, a function that imports and registers the widget. */
export type Importers = Readonly<Record<string, () => Promise<unknown>>>;

async function importWidget(tag: string, importers: Importers): Promise<void> {
  const importer = importers[tag];
  if (!importer) {
    console.warn(`[mpg-widgets] there is no <${tag}>. There are: ${Object.keys(importers).join(', ')}.`);
    return;
  }
  try {
    await importer();
  } catch (error) {
    // The host's own content inside the tag stays visible.
    console.warn(`[mpg-widgets] <${tag}> could not be loaded.`, error);
  }
}

/**
 * Imports the widgets whose `mpg-*` tags are in a document or are added to it later. Each tag is imported once. If a tag is
 * unknown or cannot be loaded, it warns once in the console and throws nothing. It does not look into the shadow roots of
 * other elements.
 * @param prepare called once for each tag of a widget that is not defined yet, before the widget is imported
 * @returns a function that stops watching for new tags
 */
export function autoload(
  page: Document,
  importers: Importers,
  prepare: (element: Element) => void = () => undefined,
): () => void {
  const requested = new Set<string>();
  const request = (element: Element): void => {
    const { localName: tag } = element;
    if (!tag.startsWith('mpg-') || customElements.get(tag)) return;
    if (importers[tag]) prepare(element);
    if (requested.has(tag)) return;
    requested.add(tag);
    void importWidget(tag, importers);
  };
  const requestInside = (parent: ParentNode): void => parent.querySelectorAll(':not(:defined)').forEach(request);

  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      request(node);
      requestInside(node);
    }
  });
  // Observe the document, because routers replace its body, and some its root element.
  observer.observe(page, { childList: true, subtree: true });
  requestInside(page);
  return () => {
    observer.disconnect();
  };
}
