/** A plain copy of a widget's content for those who do not read shadow roots: crawlers, readers of saved pages, editors. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { marks } from './page.ts';
import { attribute, escapeHtml, isElement, isText } from './tree.ts';

/** Where the copy is going to be. */
interface CopyPlace {
  /** In a paragraph, which blocks would end: the copy then consists of text, links and line breaks. */
  readonly isInParagraph: boolean;
  /** In a link, which cannot hold another one. */
  readonly isInLink: boolean;
}

/** Elements to keep, with the attributes to keep. All others are dropped and their content stays. */
const kept: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['a', ['href', 'hreflang']],
  ['time', ['datetime']],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'].map((tag) => [tag, []] as const),
]);
const blocks = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd']);

/** What is of no use without its script, or is no text. */
const left = new Set(
  'style script template slot svg button form fieldset label legend input select img picture'.split(' '),
);
/** Details that are loaded when they are opened. */
const leftParts = new Set(['cite', 'export']);

function isLeft(element: Tree.Element): boolean {
  const hidden = attribute(element, 'hidden');
  return (
    left.has(element.tagName) ||
    leftParts.has(attribute(element, 'part') ?? '') ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'img' ||
    // Closed sections are a part of the content.
    (hidden !== undefined && hidden !== 'until-found') ||
    // A link to a place in the shadow root leads nowhere from outside it.
    (attribute(element, 'href')?.startsWith('#') ?? false)
  );
}

function attributesOf(element: Tree.Element, names: readonly string[]): string {
  const all = [...names, 'lang', 'dir'].map((name) => [name, attribute(element, name)] as const);
  return all.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`)).join('');
}

/** What keeps the parts of a line apart, where styles do it in the widget. */
function separatorOf(parent: Tree.ParentNode): string {
  const isLine = isElement(parent) && ['meta', 'counts', 'programmes'].includes(attribute(parent, 'part') ?? '');
  return isLine ? ' · ' : ' ';
}

/** Copies what is in an element. Neighbouring elements are kept apart, even without a space between them. */
function contentOf(parent: Tree.ParentNode, place: CopyPlace): string {
  const separator = separatorOf(parent);
  let content = '';
  let afterElement = false;
  for (const node of parent.childNodes) {
    if (isText(node)) {
      content += escapeHtml(node.value);
      afterElement &&= !node.value.trim();
    } else if (isElement(node) && !isLeft(node)) {
      const copy = elementCopy(node, place);
      if (copy && afterElement) content = content.trimEnd() + separator;
      content += copy;
      afterElement ||= copy !== '';
    }
  }
  return content;
}

function elementCopy(element: Tree.Element, place: CopyPlace): string {
  const { tagName } = element;
  const content = contentOf(element, place);
  const isEmpty = !content.trim();
  if (isEmpty) return '';
  const own = kept.get(tagName);
  const isBlock = blocks.has(tagName);
  const isKept =
    own && !(tagName === 'a' && place.isInLink) && !(place.isInParagraph && !['a', 'time'].includes(tagName));
  const attributes = attributesOf(element, isKept ? own : []);
  const trimmed = isBlock ? content.trim() : content;
  if (isKept) return `<${tagName}${attributes}>${trimmed}</${tagName}>`;
  const marked = attributes ? `<span${attributes}>${trimmed}</span>` : trimmed;
  return place.isInParagraph && isBlock ? `${marked}<br>` : marked;
}

/**
 * Copies headings, paragraphs, lists, links and dates, with the languages of their texts.
 * @param shadow HTML of the widget's shadow root
 * @returns HTML of one element; empty if there is nothing to copy
 */
export function lightCopy(shadow: string, place: CopyPlace): string {
  const content = contentOf(parseFragment(shadow), place)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<\/?(?:h[2-6]|p|ul|ol|li|dl|dt|dd)\b[^>]*>|<br>) ?/g, '$1')
    .trim();
  if (!content) return '';
  const tag = place.isInParagraph ? 'span' : 'div';
  return `<${tag} ${marks.copy}>${content}</${tag}>`;
}
