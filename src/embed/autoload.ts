import { elementsIn } from './elements.ts';
import { watchPage } from './watch-page.ts';

/** For each tag, a function that imports and registers the widget. `attempt` counts from 0. */
export type Importers = Readonly<Record<string, (attempt: number) => Promise<unknown>>>;

interface Steps {
  /** Called for each tag of a widget that is not defined yet, before the widget is imported. */
  readonly prepare?: (element: Element) => void;
  /** Called after a widget was imported. @throws if its tag still means nothing to the browser */
  readonly check?: (tag: string) => void;
  /** Called for each tag in the page whose widget could not be imported. `retry` imports it again. */
  readonly fail?: (element: Element, error: unknown, retry: () => void) => void;
  /** Called for each tag in the page whose widget was imported after it had failed. */
  readonly recover?: (element: Element) => void;
}

/** Whether the browser knows a tag. It knows none in documents without a window; there the registry says what is defined. */
function isDefined(element: Element): boolean {
  return element.ownerDocument === document ? element.matches(':defined') : !!customElements.get(element.localName);
}

/** Imports widgets, each once, and again if that failed and its tag is added again or the visitor asks for it. */
class Autoloader {
  /** Tags whose widgets are being imported or have been, and tags that are unknown. */
  readonly #requested = new Set<string>();
  /** How often the import of a tag's widget has failed. */
  readonly #failures = new Map<string, number>();

  constructor(
    private readonly page: Document,
    private readonly importers: Importers,
    private readonly steps: Steps,
  ) {}

  request(element: Element): void {
    const { localName: tag } = element;
    if (!tag.startsWith('mpg-') || isDefined(element)) return;
    try {
      if (this.importers[tag]) this.steps.prepare?.(element);
    } catch {
      // That only saves time.
    }
    void this.#import(tag);
  }

  requestAll(): void {
    for (const element of elementsIn(this.page, ':not(:defined)')) this.request(element);
  }

  /** Requests a node that was added to the page, and those in it. It may come from a frame, whose elements are of other classes. */
  requestAdded(node: Node): void {
    if (node.nodeType !== 1) return;
    const added = node as Element;
    this.request(added);
    for (const element of added.querySelectorAll(':not(:defined)')) this.request(element);
  }

  async #import(tag: string): Promise<void> {
    if (this.#requested.has(tag)) return;
    this.#requested.add(tag);
    const importer = this.importers[tag];
    if (!importer) {
      console.warn(`[mpg-widgets] there is no <${tag}>. There are: ${Object.keys(this.importers).join(', ')}.`);
      return;
    }
    const { steps } = this;
    const failures = this.#failures.get(tag) ?? 0;
    try {
      await importer(failures);
      steps.check?.(tag);
      if (failures) this.#forEach(tag, (element) => steps.recover?.(element));
    } catch (error) {
      if (!failures) console.warn(`[mpg-widgets] <${tag}> could not be loaded.`, error);
      this.#failures.set(tag, failures + 1);
      this.#requested.delete(tag);
      this.#forEach(tag, (element) => steps.fail?.(element, error, () => void this.#import(tag)));
    }
  }

  #forEach(tag: string, tell: (element: Element) => void): void {
    for (const element of elementsIn(this.page, tag)) tell(element);
  }
}

/**
 * Imports the widgets whose `mpg-*` tags are in a document or are added to it later. Each is imported once. If a tag is
 * unknown or cannot be loaded, it warns once in the console and throws nothing. It does not look into the shadow roots of
 * other elements.
 * @returns a function that stops watching for new tags
 */
export function autoload(page: Document, importers: Importers, steps: Steps = {}): () => void {
  const loader = new Autoloader(page, importers, steps);
  loader.requestAll();
  return watchPage(page, {
    onAdded: (node) => loader.requestAdded(node),
    onLoad: () => loader.requestAll(),
  });
}
