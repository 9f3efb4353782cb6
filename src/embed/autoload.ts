/** What brings and registers each widget, by its tag. */
export type Importers = Readonly<Record<string, () => Promise<unknown>>>;

async function bring(tag: string, importers: Importers): Promise<void> {
  const widget = importers[tag];
  if (!widget) {
    console.warn(`[mpg-widgets] there is no <${tag}>. There are: ${Object.keys(importers).join(', ')}.`);
    return;
  }
  try {
    await widget();
  } catch (error) {
    // What the host put inside the tag stays in view.
    console.warn(`[mpg-widgets] <${tag}> could not be loaded.`, error);
  }
}

/**
 * Imports what the `mpg-*` tags of a document need, those that are there and those that come later. Each tag is
 * imported once; one that is not known or cannot be loaded is told to the console once, and nothing is thrown.
 * Tags inside the shadow roots of other elements are not seen.
 * @returns stops watching for new tags
 */
export function autoload(page: Document, importers: Importers): () => void {
  const asked = new Set<string>();
  const ask = ({ localName: tag }: Element): void => {
    if (!tag.startsWith('mpg-') || asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    void bring(tag, importers);
  };
  const look = (place: ParentNode): void => place.querySelectorAll(':not(:defined)').forEach(ask);

  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      ask(node);
      look(node);
    }
  });
  // The document itself, since routers replace its body, and some its root element.
  observer.observe(page, { childList: true, subtree: true });
  look(page);
  return () => {
    observer.disconnect();
  };
}
