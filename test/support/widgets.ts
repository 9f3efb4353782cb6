import type { FeedElement } from '../../src/element/feed-element.ts';

/** A widget found in src/widgets. Tests read its docblock, which is also its manual. */
export interface Widget {
  readonly name: string;
  readonly tag: string;
  /** The first example of the docblock. */
  readonly example: string;
  /** Names documented with `@csspart`, by the widget or by a class it extends. */
  readonly parts: readonly string[];
}

const sources = import.meta.glob<string>(['../../src/widgets/*/*.ts', '../../src/element/*-element.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
import.meta.glob('../../src/widgets/*/define.ts', { eager: true });

interface DocumentedClass {
  readonly docblock: string;
  readonly superclass: string;
}

const classPattern = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:abstract )?class (\w+) extends (\w+)/g;

/** Classes of the widgets and their bases, by name. */
const classes = new Map<string, DocumentedClass>(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(classPattern)].map(([, comment = '', name = '', superclass = '']) => {
      return [name, { docblock: comment.replaceAll(/^ *\* ?/gm, ''), superclass }] as const;
    }),
  ),
);

/** Parts that a class documents or inherits. */
function documentedParts(documented: DocumentedClass | undefined): string[] {
  if (!documented) return [];
  const own = [...documented.docblock.matchAll(/^@csspart ([\w-]+)/gm)].map(([, part = '']) => part);
  return [...own, ...documentedParts(classes.get(documented.superclass))];
}

function widgetAt(folder: string): Widget {
  const name = folder.split('/').at(-1) ?? '';
  const tag = `mpg-${name}`;
  const widget = [...classes.values()].find(({ docblock }) => new RegExp(`^@tag ${tag}$`, 'm').test(docblock));
  return {
    name,
    tag,
    example: /```html\n([^]*?)```/.exec(widget?.docblock ?? '')?.[1]?.trim() ?? '',
    parts: documentedParts(widget),
  };
}

/** All widgets. */
export const widgets: readonly Widget[] = Object.keys(sources)
  .filter((path) => path.endsWith('/define.ts'))
  .map((path) => widgetAt(path.slice(0, path.lastIndexOf('/'))));

const pages: Element[] = [];

/** An empty container in the page, removed at the end of the running test. */
export function mountPoint(className = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  pages.push(element);
  return element;
}

/** Creates the docblock's example without attaching it. */
export function example(widget: Widget, properties: Partial<FeedElement> = {}): FeedElement {
  const template = document.createElement('template');
  template.innerHTML = widget.example;
  const element = document.importNode(template.content, true).querySelector<FeedElement>(widget.tag);
  if (!element) throw new Error(`The docblock of <${widget.tag}> has no example in a html block.`);
  return Object.assign(element, properties);
}

/**
 * Resolves when a widget, which is `target` or inside it, has reported and shows its first result, good or bad.
 * @returns The type of the event.
 */
export async function told(target: HTMLElement): Promise<string> {
  const [type, widget] = await new Promise<[string, FeedElement]>((resolve) => {
    const tell = (event: Event): void => resolve([event.type, event.composedPath()[0] as FeedElement]);
    for (const name of ['mpg-load', 'mpg-error']) target.addEventListener(name, tell, { once: true });
  });
  await widget.updateComplete;
  return type;
}

/** Attaches the docblock's example and waits for its first result. */
export async function show(
  widget: Widget,
  properties: Partial<FeedElement>,
  where: ParentNode = mountPoint(),
): Promise<FeedElement> {
  const element = example(widget, properties);
  const result = told(element);
  where.append(element);
  await result;
  return element;
}

/** The text that a widget shows, without the host's own content. */
export function shownText(element: Element): string {
  const pieces = [...(element.shadowRoot?.querySelectorAll('.base > *') ?? [])];
  return pieces.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
}

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});
