/** Opens pages with prerendered widgets. */
import { readFileSync } from 'node:fs';
import { prerender } from 'mpg-widgets/prerender';
import { startHost } from './browser.mjs';

const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

/** Requests of widgets that are awake. */
export const isWaking = (path) => /\/(hydration\.js|feed\.json)$/.test(path);

/**
 * Starts a host whose pages can have prerendered widgets.
 * @returns all that `startHost` gives, and `openPrerendered`
 */
export async function startPrerenderingHost() {
  const host = await startHost();
  return {
    ...host,
    /**
     * Opens a page with this markup, prerendered.
     * @param {string} tags
     * @param {object} [options] those of a page, and
     * @param {Date} [options.now] when the server rendered it
     * @param {'ltr' | 'rtl'} [options.dir]
     * @param {(html: string) => string} [options.change] what happened to the markup since
     */
    openPrerendered: async (tags, { now, dir = 'ltr', lang = 'en', change = (html) => html, ...page } = {}) => {
      const body = `<div lang="${lang}" dir="${dir}">${tags}</div>`;
      const rendered = await prerender(body, { feed, now: now ?? new Date() });
      const { head = script, ...others } = page;
      return host.openPage({ ...others, head: `<script>(${watch})()</script>${head}`, lang, body: change(rendered) });
    },
  };
}

// Runs in the page before all else.
function watch() {
  globalThis.shift = 0;
  // Only Chromium tells of shifts; others complain about the name.
  if (globalThis.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new globalThis.PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });

  globalThis.events = [];
  for (const type of ['mpg-load', 'mpg-error', 'mpg-filter']) {
    globalThis.addEventListener(type, ({ target, detail }) =>
      globalThis.events.push([type, target.localName, detail.error?.message]),
    );
  }

  /** Elements and texts of a widget, without Lit's markers. */
  globalThis.nodesOf = (widget) => {
    const walker = document.createTreeWalker(
      widget.shadowRoot.querySelector('.base'),
      globalThis.NodeFilter.SHOW_ELEMENT | globalThis.NodeFilter.SHOW_TEXT,
    );
    const nodes = [walker.currentNode];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };

  /** Remembers the nodes of all widgets; the second call tells of each widget how many of them are gone, and how many are new. */
  globalThis.compareNodes = () => {
    const widgets = [...document.querySelectorAll('[data-mpg-prerendered], :defined')].filter(({ localName }) =>
      localName.startsWith('mpg-'),
    );
    const before = globalThis.rememberedNodes;
    globalThis.rememberedNodes = new Map(widgets.map((widget) => [widget, globalThis.nodesOf(widget)]));
    if (!before) return undefined;
    return widgets.map((widget) => {
      const [then, now] = [new Set(before.get(widget)), new Set(globalThis.rememberedNodes.get(widget))];
      return { tag: widget.localName, gone: then.difference(now).size, added: now.difference(then).size };
    });
  };
}
