/** Writes the element of each `<div data-mpg="…">` into it, as the script does in a browser. */
import { html as markup, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementAttribute, twinAttribute, twinTag } from '../element/twin-attributes.ts';
import { edited, type Edit } from './edits.ts';
import { marks } from './page.ts';
import { attribute, elements, escapeHtml, isElement } from './tree.ts';

interface Attribute {
  readonly name: string;
  readonly value: string;
}

const startTag = (tag: string, attributes: readonly Attribute[]): string =>
  `<${tag}${attributes.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;

function attributesOf(twin: Tree.Element): readonly Attribute[] {
  return twin.attrs.flatMap(({ name, value }) => {
    const own = elementAttribute(name);
    // A name that HTML could not read as one would end the tag.
    return own && /^[^\s"'>/=]+$/.test(own) ? [{ name: own, value }] : [];
  });
}

function editsOf(twin: Tree.Element): readonly Edit[] {
  const tag = twinTag(attribute(twin, twinAttribute));
  const location = twin.sourceCodeLocation;
  if (!tag || twin.tagName !== 'div' || twin.namespaceURI !== markup.NS.HTML || !location?.startTag || !location.endTag)
    return [];
  const attributes = attributesOf(twin);
  const first = twin.childNodes.find(isElement);
  const existing = first?.tagName === tag ? first.sourceCodeLocation?.startTag : undefined;
  if (first && existing) {
    const stamp = first.attrs.filter(({ name }) => name === marks.element);
    return [{ start: existing.startOffset, end: existing.endOffset, text: startTag(tag, [...stamp, ...attributes]) }];
  }
  const [start, end] = [location.startTag.endOffset, location.endTag.startOffset];
  return [
    { start, end: start, text: startTag(tag, attributes) },
    { start: end, end, text: `</${tag}>` },
  ];
}

/** The page with the element of each twin in it. Given its own result, it returns the same. */
export function withTwinElements(html: string): string {
  if (!html.includes(twinAttribute)) return html;
  return edited(html, [...elements(parse(html, { sourceCodeLocationInfo: true }))].flatMap(editsOf));
}
