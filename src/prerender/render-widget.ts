import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr';
import { stampAttribute } from '../element/prerendered/attribute.ts';
import { opened } from '../element/prerendered/open-widget.ts';
import { readStamp, writeStamp } from '../element/prerendered/stamp.ts';
import { loadLanguage } from '../locales/index.ts';
import type { Subject } from '../parts/link.ts';
import type { RenderContext } from './render-context.ts';
import { scriptlessStyles } from './scriptless.styles.ts';
import { nodesInFrame } from './tree.ts';
import { placeRenderer } from './widget-renderer.ts';

import.meta.glob('../widgets/*/define.ts', { eager: true });

/** A widget as HTML. */
export interface RenderedWidget {
  /** Content of the declarative shadow root: the styles, then what the widget shows. */
  readonly shadow: string;
  /** Attributes to add to the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the widget links to, in order, each once. */
  readonly subjects: readonly Subject[];
}

/** Whether there is a widget with this tag. */
export function isWidget(tag: string): boolean {
  return tag.startsWith('mpg-') && !!customElements.get(tag);
}

/**
 * Renders a widget for a declarative shadow root, as a browser would show it in the same place of the page. Visitors' time
 * zones are unknown on a server, so events have only their own times.
 * @param tag name of the widget's tag
 * @param attributes attributes of the tag, by their names in lower case
 * @throws Error if there is no such widget, or if it would have to wait for something that a server does not load
 */
export async function renderWidget(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  context: RenderContext,
): Promise<RenderedWidget> {
  if (!isWidget(tag)) throw new Error(`there is no <${tag}>.`);
  // Rendering is synchronous, and uses only what is loaded.
  await loadLanguage(context.lang);
  const subjects = new Set<Subject>();
  const PlaceRenderer = placeRenderer(context, subjects);
  const widget = new PlaceRenderer(tag);
  for (const [name, value] of attributes) if (name !== stampAttribute) widget.setAttribute(name, value);
  await opened(widget.element).loadForCopy?.();
  widget.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [PlaceRenderer],
    customElementInstanceStack: [widget],
    customElementHostStack: [widget],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const shadow = collectResultSync(widget.renderShadow(info) ?? [])
    // Lit writes `.checked=${false}` as an attribute. Quotes in texts are escaped, so no text has this.
    .replaceAll(/ (?:checked|selected)="false"/g, '');
  if (shadow.includes(' aria-busy="true"')) throw new Error('shows what only a search index has; it stays as it is.');
  const stamp = readStamp(widget.element.getAttribute(stampAttribute));
  return {
    shadow: shadow.replaceAll('</style>', () => `${scriptlessStyles.cssText}</style>`),
    attributes: { [stampAttribute]: stamp ? writeStamp({ ...stamp, nodes: nodesInFrame(shadow) }) : '' },
    subjects: [...subjects],
  };
}
