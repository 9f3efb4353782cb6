/**
 * Runs in each measured page, before its own scripts. An item counts as visible when it is in the document and has a box,
 * in the first frame that shows it. Mutations are observed, also in shadow roots; a frame after one is looked at when the
 * browser has drawn it, so that looking costs no layout.
 * @param {{ hosts?: string, items: string, count: number }} wanted
 */
export function observe({ hosts, items, count }) {
  const seen = { first: undefined, last: undefined, shown: 0, mutated: 0, longest: 0, tasks: 0, shifts: [] };
  globalThis.benchSeen = seen;
  const observed = new WeakSet();
  const drawn = new MessageChannel();
  let isWaiting = false;

  const look = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => drawn.port2.postMessage(undefined));
  };
  const observer = new MutationObserver(() => {
    seen.mutated = performance.now();
    look();
  });
  const watch = (root) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
  };

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };

  // Inside content that the browser skips until it is near (`content-visibility`), asking for a box would lay it out.
  const isSkipped = (element) => !element.checkVisibility({ contentVisibilityAuto: true });
  const isVisible = (element) => {
    if (!element.checkVisibility()) return false;
    if (isSkipped(element)) return true;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  function shownItems() {
    const roots = hosts
      ? [...document.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
      : [document];
    roots.forEach(watch);
    return roots.flatMap((root) => [...root.querySelectorAll(items)]).filter(isVisible).length;
  }
  drawn.port1.onmessage = () => {
    isWaiting = false;
    const shown = shownItems();
    if (shown <= seen.shown) return;
    const now = performance.now();
    seen.shown = shown;
    seen.first ??= now;
    if (shown >= count && seen.last === undefined) seen.last = now;
    globalThis.benchShown(String(shown));
  };
  watch(document);
  // A style sheet can show what was hidden.
  document.addEventListener('load', look, true);

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.tasks++;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, startTime, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.shifts.push({ value, startTime });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: its DOM nodes, with those in shadow roots, and those of each item on average. */
export function countNodes({ hosts, items }) {
  function nodes(root) {
    let sum = 1;
    if (root.shadowRoot) sum += nodes(root.shadowRoot);
    for (const child of root.childNodes) sum += nodes(child);
    return sum;
  }
  const roots = hosts
    ? [...document.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    : [document];
  const each = roots.flatMap((root) => [...root.querySelectorAll(items)]).map(nodes);
  return { nodes: nodes(document), nodesPerItem: each.reduce((sum, count) => sum + count, 0) / each.length };
}
