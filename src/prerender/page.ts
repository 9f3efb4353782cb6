/** Finds the widgets in a page's HTML and what an earlier run has written there. */
import { type DefaultTreeAdapterTypes as Tree, html as markup, parse, type Token } from 'parse5';
import { stampAttribute } from '../element/prerendered/attribute.ts';
import type { Edit } from './edits.ts';
import { inheritedDirection, inheritedLang } from './position.ts';
import { ancestors, attribute, elements, isElement } from './tree.ts';

/** Marks what prerendering adds to a page, so that the next run can replace it. */
export const marks = { element: stampAttribute, copy: 'data-mpg-copy', data: 'data-mpg-json-ld' } as const;

/** A widget's tag in the page. */
export interface PageWidget {
  readonly tag: string;
  /** The host's attributes. Booleans have an empty value. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The `lang` attribute that applies to it; empty if there is none. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether only text-level elements may be inside: it is in a `<p>`, which a block would end. */
  readonly isInParagraph: boolean;
  /** Whether it is inside a link, which cannot hold another one. */
  readonly isInLink: boolean;
  readonly hasEndTag: boolean;
  /** Offset just after the tag's name, where attributes can be added. */
  readonly nameEnd: number;
  /** Offset just after the start tag. */
  readonly contentStart: number;
  /** Whether an earlier run has prerendered it. */
  readonly wasPrerendered: boolean;
  /** Removes what an earlier run has added. */
  readonly removals: readonly Edit[];
}

export interface PageTree {
  readonly widgets: readonly PageWidget[];
  /** What relative addresses in the page are resolved against; undefined if the page does not say. */
  readonly base: string | undefined;
  /** Address of the feed for widgets without `src`, as the tag of the library's script gives it. */
  readonly feed: string | undefined;
  /** The JSON-LD of an earlier run. */
  readonly data: { readonly text: string; readonly removal: Edit } | undefined;
  /** Offset at which JSON-LD can be added. */
  readonly dataPosition: number;
}

const libraryScript = /^(?:[^?#]*\/)?(?:mpg-widgets(?:\.classic)?|all)\.js(?:[?#]|$)/;

/** A parsed element always has its location, since the parser is asked for it. */
function locationOf(element: Tree.Element): Token.ElementLocation | undefined {
  return element.sourceCodeLocation ?? undefined;
}

function removal(location: Token.Location): Edit {
  return { start: location.startOffset, end: location.endOffset, text: '' };
}

/** An attribute and the space before it. */
function attributeRemoval({ startOffset: start, endOffset: end }: Token.Location): Edit {
  return { start: start - 1, end, text: '' };
}

function isShadow(element: Tree.Element): boolean {
  return element.tagName === 'template' && attribute(element, 'shadowrootmode') !== undefined;
}

/** What an earlier run has added to a widget: attributes, the shadow root and the copy. */
function removalsOf(element: Tree.Element, location: Token.ElementLocation): readonly Edit[] {
  if (attribute(element, marks.element) === undefined) return [];
  const attributes = Object.entries(location.attrs ?? {}).filter(([name]) => name === marks.element);
  const children = element.childNodes.filter(isElement);
  // A second shadow root is the host's own. Browsers take the first.
  const shadow = children.find(isShadow);
  const added = children.filter((child) => child === shadow || attribute(child, marks.copy) !== undefined);
  const locations = added.map(locationOf).filter((each) => each !== undefined);
  return [...attributes.map(([, place]) => attributeRemoval(place)), ...locations.map(removal)];
}

/** Whether a block inside the element would end a paragraph around it. */
function isInParagraph(element: Tree.Element): boolean {
  for (const { tagName } of ancestors(element)) {
    if (tagName === 'p') return true;
    // The parser does not look for the paragraph beyond these.
    if (['button', 'td', 'th', 'caption', 'object', 'marquee', 'applet'].includes(tagName)) return false;
  }
  return false;
}

function widgetOf(element: Tree.Element): readonly PageWidget[] {
  const location = locationOf(element);
  const startTag = location?.startTag;
  if (!startTag) return [];
  const { tagName: tag, attrs } = element;
  const own = attrs.filter(({ name }) => name !== marks.element);
  return [
    {
      tag,
      attributes: new Map(own.map(({ name, value }) => [name, value])),
      lang: inheritedLang(element),
      dir: inheritedDirection(element),
      isInParagraph: isInParagraph(element),
      isInLink: [...ancestors(element)].some(({ tagName }) => tagName === 'a'),
      hasEndTag: location.endTag !== undefined,
      nameEnd: startTag.startOffset + 1 + tag.length,
      contentStart: startTag.endOffset,
      wasPrerendered: attribute(element, marks.element) !== undefined,
      removals: removalsOf(element, location),
    },
  ];
}

function isWidget({ tagName, namespaceURI }: Tree.Element): boolean {
  return tagName.startsWith('mpg-') && namespaceURI === markup.NS.HTML;
}

/** The feed that the autoloader would use: the script's `data-feed` or `data-src`, or else `feed.json` beside it. */
function feedOf(all: readonly Tree.Element[]): string | undefined {
  for (const script of all.filter(({ tagName }) => tagName === 'script')) {
    // In `src`, or where lazy loaders keep the address: then `data-src` is no feed.
    const address = script.attrs.map(({ value }) => value.trim()).find((value) => libraryScript.test(value));
    if (!address) continue;
    const stated = [attribute(script, 'data-feed'), attribute(script, 'data-src')].find(
      (value) => value?.trim() && !/\.m?js(?:[?#]|$)/i.test(value.trim()),
    );
    return stated ?? address.replace(/[^/]*(?:[?#].*)?$/, 'feed.json');
  }
  return undefined;
}

function dataOf(all: readonly Tree.Element[]): PageTree['data'] {
  const script = all.find((element) => element.tagName === 'script' && attribute(element, marks.data) !== undefined);
  const location = script && locationOf(script);
  const [content] = script?.childNodes ?? [];
  if (!location || !content || !('value' in content)) return undefined;
  return { text: content.value, removal: removal(location) };
}

/** Before the end of the body, so that it delays nothing. In a fragment after the last widget. */
function dataPositionOf(all: readonly Tree.Element[], length: number): number {
  const body = all.find(({ tagName }) => tagName === 'body');
  const end = body && locationOf(body)?.endTag?.startOffset;
  if (end !== undefined) return end;
  const outermost = all.filter(isWidget).map((element) => locationOf(element)?.endTag?.endOffset ?? length);
  return outermost.length ? Math.max(...outermost) : length;
}

/** Reads a page or a part of one. Tags in comments, scripts, `<noscript>` and templates are no widgets. */
export function readPage(html: string): PageTree {
  const all = [...elements(parse(html, { sourceCodeLocationInfo: true }))];
  const base = all.find((element) => element.tagName === 'base' && attribute(element, 'href') !== undefined);
  return {
    widgets: all.filter(isWidget).flatMap(widgetOf),
    base: base && attribute(base, 'href'),
    feed: feedOf(all),
    data: dataOf(all),
    dataPosition: dataPositionOf(all, html.length),
  };
}
