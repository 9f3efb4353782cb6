import { Observed } from '../element/observed.ts';

interface Changes {
  /** Called with each node that is added to the page. It may come from a frame, whose elements are of other classes. */
  readonly onAdded: (node: Node) => void;
  /** Called with each element of the page one of whose `attributes` changes. */
  readonly onAttribute?: (element: Element) => void;
  readonly attributes?: readonly string[];
  /** Called once all of the page is there, because some hosts have observers that never tell. */
  readonly onLoad: () => void;
}

/** Watches a document for what is added to it. @returns a function that stops watching */
export function watchPage(page: Document, { onAdded, onAttribute, attributes = [], onLoad }: Changes): () => void {
  const onChange: MutationCallback = (changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'attributes') onAttribute?.(target as Element);
      for (const node of addedNodes) onAdded(node);
    }
  };
  const observer = new Observed(() => new MutationObserver(onChange));
  // Observe the document, because routers replace its body, and some its root element.
  observer.observe(page, {
    childList: true,
    subtree: true,
    ...(attributes.length && { attributeFilter: [...attributes] }),
  });
  addEventListener('load', onLoad, { once: true });
  return () => {
    observer.disconnect();
    removeEventListener('load', onLoad);
  };
}
