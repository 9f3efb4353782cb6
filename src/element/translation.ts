import type { LitElement, ReactiveController } from 'lit';
import { Observed } from './observed.ts';

type Children = readonly Node[];

/** What others had made of the nodes, before it was undone. */
interface Undone {
  /** Children of Lit's nodes. */
  readonly children: ReadonlyMap<Node, Children>;
  /** Children of nodes that others have added. */
  readonly added: ReadonlyMap<Node, Children>;
  readonly texts: ReadonlyMap<Text, string>;
  readonly focused: Element | null | undefined;
}

/** How often a widget brings back, unasked, elements that others have removed: they may insist. */
const mostRepairs = 10;

/** Matches what is not within a sentence. Translators move words from one element of a sentence to another. */
const aroundSentence = ':not(a, b, bdi, cite, code, em, i, mark, q, small, span, strong, sub, sup, time)';

/**
 * What others did to the nodes that Lit renders. Page translators put elements in the place of texts, split and merge
 * texts, and remove Lit's markers; Lit would then write to nodes that are gone. So all of it is undone before an update,
 * and done again afterwards, except where the update changed the same sentence.
 *
 * docs/decisions/0019-translated-pages.md
 */
export class Translation implements ReactiveController {
  /** Children as Lit left them, of nodes whose children others have changed; the first that was changed comes first. */
  readonly #children = new Map<Node, Children>();
  /** Texts as Lit left them, where others have changed them. */
  readonly #texts = new Map<Text, string>();
  /** Added elements that are not in Lit's way: style sheets, and icons without words. They stay during an update. */
  readonly #guests = new WeakSet<Node>();
  #repairs = 0;
  readonly #observer: Observed<MutationObserver>;

  /**
   * @param nodeChanges what to observe
   * @param records what others have changed so far
   */
  constructor(
    private readonly host: LitElement,
    private readonly nodeChanges: MutationObserverInit,
    records: readonly MutationRecord[],
  ) {
    this.#observer = new Observed(() => new MutationObserver((changes) => this.#note(changes)));
    this.#note(records);
  }

  hostConnected(): void {
    this.#observer.observe(this.host.renderRoot, this.nodeChanges);
  }

  hostDisconnected(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Runs an update on what Lit had rendered. */
  during(update: () => void): void {
    this.hostDisconnected();
    const undone = this.#children.size || this.#texts.size ? this.#undo() : undefined;
    // What the widget changes is of interest even while it is not in the page.
    if (undone) this.hostConnected();
    update();
    if (undone) this.#redo(undone, this.#observer.takeRecords());
    this.#observer.disconnect();
    if (this.host.isConnected) this.hostConnected();
  }

  get #root(): Node {
    return this.host.renderRoot;
  }

  /** Notes what others have changed since the last call or the last update. */
  #note(records: readonly MutationRecord[]): void {
    const changes = new Map<Node, MutationRecord[]>();
    for (const record of records) {
      const { type, target, oldValue } = record;
      if (type === 'characterData') {
        if (target instanceof Text && !this.#texts.has(target)) this.#texts.set(target, oldValue ?? '');
      } else {
        const all = changes.get(target) ?? [];
        all.push(record);
        changes.set(target, all);
      }
    }
    for (const [parent, all] of changes) this.#noteChildren(parent, all);
    // Copies of controls do nothing.
    if ([...changes.keys()].some((parent) => this.#hasLost(parent)) && this.#repairs++ < mostRepairs)
      this.host.requestUpdate();
  }

  /** Whether others have removed an element of Lit's. */
  #hasLost(parent: Node): boolean {
    const root = this.#root;
    const own = (root.contains(parent) && this.#children.get(parent)) || [];
    return own.some((node) => node instanceof Element && !root.contains(node));
  }

  #noteChildren(parent: Node, changes: readonly MutationRecord[]): void {
    const known = this.#children.get(parent);
    if (known) {
      const removed = new Set(changes.flatMap(({ removedNodes }) => [...removedNodes]));
      const children = known.filter((node) => !removed.has(node) || !this.#guests.has(node));
      this.#children.set(parent, children);
      return;
    }
    const now = [...parent.childNodes];
    const before = changes.reduceRight<Children>((children, change) => this.#childrenBefore(change, children), now);
    const isSame = before.length === now.length && before.every((node, index) => node === now[index]);
    if (!isSame) this.#children.set(parent, before);
  }

  #childrenBefore(change: MutationRecord, children: Children): Children {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = change;
    const added = new Set(addedNodes);
    const before = children.filter(
      (node, index) =>
        !added.has(node) || (!isCopy(node, removedNodes) && this.#isGuest(node, target, children[index - 1])),
    );
    const next = nextSibling ? before.indexOf(nextSibling) : before.length;
    // The next node may be a guest that has gone.
    const place = next < 0 && previousSibling ? before.indexOf(previousSibling) + 1 : Math.max(0, next);
    before.splice(place, 0, ...[...removedNodes].filter((node) => !this.#guests.has(node)));
    return before;
  }

  /** Lit finds a text by the comment before it, so nothing may stay between them. */
  #isGuest(node: Node, parent: Node, previous: Node | undefined): boolean {
    const isGuest =
      node instanceof Element &&
      node.parentNode === parent &&
      !(previous instanceof Comment) &&
      (parent === this.#root || !node.textContent.trim());
    if (isGuest) this.#guests.add(node);
    return isGuest;
  }

  /** Brings back what Lit had rendered. */
  #undo(): Undone {
    const root = this.#root;
    const focused = this.host.shadowRoot?.activeElement;
    const { children, added } = this.#presentChildren();
    for (const [parent, own] of this.#children) detachOthers(parent, own);
    // An added node may have had a node of Lit's as its first child. The node's own parent is noted before, so it gets it last.
    for (const [parent, own] of [...this.#children].reverse()) setChildren(parent, own);
    for (const parent of children.keys()) if (!root.contains(parent)) this.#children.delete(parent);
    for (const node of [...added.keys()]) if (root.contains(node)) added.delete(node);
    const texts = new Map<Text, string>();
    for (const [text, own] of this.#texts) {
      if (!root.contains(text)) {
        this.#texts.delete(text);
        continue;
      }
      texts.set(text, text.data);
      text.data = own;
    }
    return { children, added, texts, focused };
  }

  #presentChildren(): { readonly children: Map<Node, Children>; readonly added: Map<Node, Children> } {
    const children = new Map<Node, Children>();
    const added = new Map<Node, Children>();
    for (const [parent, own] of this.#children) {
      const isOwn = new Set(own);
      children.set(parent, [...parent.childNodes]);
      for (const child of parent.childNodes) if (!isOwn.has(child)) collectChildren(child, added);
    }
    return { children, added };
  }

  /** Does again what was undone, where that still fits. @param records what the update has changed since */
  #redo(undone: Undone, records: readonly MutationRecord[]): void {
    const { texts, focused } = undone;
    const isOutdated = this.#outdated(records, undone);
    for (const text of this.#texts.keys()) {
      if (isOutdated(text.parentNode)) this.#texts.delete(text);
    }
    for (const parent of this.#children.keys()) if (isOutdated(parent)) this.#children.delete(parent);
    for (const text of this.#texts.keys()) text.data = texts.get(text) ?? text.data;
    for (const parent of this.#children.keys()) this.#apply(parent, undone);
    if (focused instanceof HTMLElement && focused !== this.host.shadowRoot?.activeElement)
      focused.focus({ preventScroll: true });
  }

  /** Which nodes' children, as others made them, no longer fit. */
  #outdated(records: readonly MutationRecord[], undone: Undone): (parent: Node | null) => boolean {
    const root = this.#root;
    const changed = new Set<Node>();
    const blocks = new Set<Node>();
    for (const { target } of records) {
      blocks.add(blockOf(target, root));
      for (let node: Node | null = target; node && !changed.has(node); node = node.parentNode) changed.add(node);
    }
    for (const parent of this.#children.keys()) {
      if (root.contains(parent) && losesNodes(parent, undone, root)) blocks.add(blockOf(parent, root));
    }
    return (parent) => !root.contains(parent) || !parent || changed.has(parent) || blocks.has(blockOf(parent, root));
  }

  #apply(node: Node, { children, added }: Undone): void {
    setChildren(node, children.get(node) ?? []);
    const applyAdded = (parent: Node): void => {
      for (const child of [...parent.childNodes]) {
        const own = added.get(child);
        if (!own) continue;
        setChildren(child, own);
        applyAdded(child);
      }
    };
    applyAdded(node);
  }
}

/** Whether a node stands for one that is gone, or does what only Lit's own controls can do. */
function isCopy(node: Node, removed: NodeList): boolean {
  const isControl = node instanceof Element && node.matches('button, input, select, textarea');
  return isControl || [...removed].some(({ nodeName }) => nodeName === node.nodeName);
}

/** The element around the sentence that a node is in. */
function blockOf(node: Node, root: Node): Node {
  return (node instanceof Element ? node : node.parentElement)?.closest(aroundSentence) ?? root;
}

/** Whether others have removed an element of Lit's, or moved it to where another sentence is. */
function losesNodes(parent: Node, { children, added }: Undone, root: Node): boolean {
  const placed = new Set<Node>();
  const place = (nodes: Children): void => {
    for (const node of nodes) {
      placed.add(node);
      place(added.get(node) ?? []);
    }
  };
  place(children.get(parent) ?? []);
  const isForeign = [...placed].some((node) => root.contains(node) && node.parentNode !== parent);
  return isForeign || [...parent.childNodes].some((node) => node instanceof Element && !placed.has(node));
}

function collectChildren(node: Node, into: Map<Node, Children>): void {
  const children = [...node.childNodes];
  into.set(node, children);
  for (const child of children) collectChildren(child, into);
}

function detachOthers(parent: Node, own: Children): void {
  const isOwn = new Set(own);
  for (const child of [...parent.childNodes]) if (!isOwn.has(child)) child.remove();
  for (const node of own) if (node.parentNode !== parent) node.parentNode?.removeChild(node);
}

function setChildren(parent: Node, children: Children): void {
  detachOthers(parent, children);
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
}
