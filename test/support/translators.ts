/** What page translators and extensions do to a widget's nodes, with words that can be told from the feed's own. */

/** A way to rewrite what is in a shadow root. */
export interface Translator {
  /** What it does, for the name of a test. */
  readonly name: string;
  readonly translate: (root: ShadowRoot) => void;
  /** Whether it moves words between the elements of a sentence. */
  readonly movesWords?: boolean;
}

const fullWidth = 0xfee0;

/** “Translates” a text: letters and digits become their full-width forms. */
const translated = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + fullWidth));

const original = (text: string): string =>
  text.replaceAll(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - fullWidth));

function allTexts(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** The texts that are not translated yet. */
const texts = (root: Node): readonly Text[] =>
  allTexts(root).filter(({ data, parentElement, nextSibling }) => {
    const isTranslated = original(data) !== data || (nextSibling instanceof Element && nextSibling.localName === 'ins');
    return /\w/.test(data) && !isTranslated && parentElement?.localName !== 'style';
  });

/** A new element with children, such as `<font>`. */
function made(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

const inner = (root: ShadowRoot, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`.base ${selector}`),
];

const sentenceParts = 'a, b, bdi, mark, span, time';

/** The elements around a sentence of several elements. */
const sentences = (root: ShadowRoot): readonly HTMLElement[] =>
  inner(root, '*').filter(
    ({ children, localName }) =>
      !/^(?:select|svg)$/.test(localName) &&
      children.length &&
      [...children].every((child) => child.matches(sentenceParts)),
  );

const leaves = (root: ShadowRoot): readonly HTMLElement[] =>
  inner(root, '*').filter(({ children, textContent }) => !children.length && textContent.trim());

function eachText(change: (text: Text) => void): (root: ShadowRoot) => void {
  return (root) => texts(root).forEach(change);
}

function translateAttributes(root: ShadowRoot): void {
  for (const name of ['alt', 'aria-label', 'placeholder', 'title']) {
    for (const element of inner(root, `[${name}]`)) element.setAttribute(name, translated(element.getAttribute(name)!));
  }
}

export const translators: readonly Translator[] = [
  {
    name: 'puts elements in the place of texts',
    translate: eachText((text) => text.replaceWith(made('font', made('font', translated(text.data))))),
  },
  {
    name: 'moves texts into elements',
    translate: eachText((text) => {
      const place = made('font');
      text.replaceWith(place);
      place.append(made('font', text));
      text.data = translated(text.data);
    }),
  },
  { name: 'rewrites texts', translate: eachText((text) => (text.data = translated(text.data))) },
  {
    name: 'splits texts',
    translate: eachText((text) => {
      const middle = text.splitText(Math.ceil(text.length / 3));
      for (const each of [text, middle, middle.splitText(Math.floor(middle.length / 2))])
        each.data = translated(each.data);
    }),
  },
  { name: 'merges texts', translate: (root) => root.normalize() },
  {
    name: 'splits and merges texts, and removes empty ones',
    translate: (root) => {
      for (const text of texts(root)) text.splitText(1);
      root.normalize();
    },
  },
  {
    name: 'replaces the content of elements that hold a text',
    translate: (root) => leaves(root).forEach((leaf) => (leaf.textContent = translated(leaf.textContent))),
  },
  {
    name: 'replaces the content of elements that hold others',
    translate: (root) => sentences(root).forEach((each) => (each.textContent = translated(each.textContent))),
  },
  {
    name: 'replaces everything by a copy of its markup',
    translate: (root) => {
      const base = root.querySelector('.base')!;
      const { innerHTML } = base;
      base.innerHTML = innerHTML;
    },
  },
  {
    name: 'replaces the whole root by a copy of its markup',
    translate: (root) => {
      const { innerHTML } = root;
      root.innerHTML = innerHTML;
    },
  },
  {
    name: 'moves the words of a sentence into its first element',
    movesWords: true,
    translate: (root) => {
      for (const each of sentences(root)) {
        const [first, ...rest] = allTexts(each);
        if (!first || !texts(each).length) continue;
        first.data = translated(each.textContent);
        for (const text of rest) text.data = '';
      }
    },
  },
  {
    name: 'wraps sentences, with their elements in them',
    translate: (root) => {
      for (const each of [...sentences(root), ...leaves(root)].filter((each) => texts(each).length))
        each.append(made('font', ...each.childNodes));
      eachText((text) => (text.data = translated(text.data)))(root);
    },
  },
  {
    name: 'adds a translation after each text',
    translate: eachText((text) => text.after(made('ins', translated(text.data)))),
  },
  {
    name: 'adds a translation after each block',
    translate: (root) => {
      for (const block of inner(root, ':is(p, h2, h3, h4, h5, h6, dd, li, article)')) {
        if (block.textContent.trim() && !block.querySelector('ins'))
          block.append(made('ins', translated(block.textContent)));
      }
    },
  },
  {
    name: 'puts an element before each text and each element',
    translate: (root) => {
      for (const text of texts(root)) text.before(made('font'));
      for (const element of inner(root, ':not(option, font, font + *, svg *)')) element.before(made('font'));
    },
  },
  { name: 'rewrites attributes', translate: translateAttributes },
  {
    name: 'rewrites everything twice',
    translate: (root) => {
      for (const translate of [translators[0]!.translate, translators[2]!.translate, translators[4]!.translate])
        translate(root);
      translateAttributes(root);
    },
  },
];

const withoutSpace = (text: string): string => original(text).replaceAll(/\s+/g, ' ').trim();

/** Text of an element without what translators have added. */
function ownText(node: Node): string {
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map((child) => (child instanceof HTMLModElement ? '' : ownText(child))).join('');
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => ` ${name}=${original(value)}`)
    .sort()
    .join('');
}

/**
 * What a widget shows, in one line per block, in the original language and without the elements that translators add. A
 * translation that does not fit the text that it was added to is marked.
 */
export function shape(root: ParentNode & Node, isFlat = false): string {
  const lines = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.localName === 'style') return '';
    const content = [...node.childNodes].map(lines).join('') + (node.shadowRoot ? shape(node.shadowRoot, isFlat) : '');
    if (node.localName === 'font') return content;
    if (node.localName === 'ins') {
      const fits = withoutSpace(node.textContent) === withoutSpace(ownText(node.parentNode!));
      return fits || withoutSpace(ownText(node.parentNode!)).includes(withoutSpace(node.textContent))
        ? ''
        : `OUTDATED ${node.textContent}`;
    }
    if (isFlat && node.matches(sentenceParts)) return content;
    return `\n<${node.localName}${attributesOf(node)}>${content}\n`;
  };
  return original([...root.childNodes].map(lines).join(''))
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** All shadow roots of widgets in an element and below it. */
export function rootsIn(element: Element): readonly ShadowRoot[] {
  const { shadowRoot: root } = element;
  const below = [...(root ?? element).querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mpg-'));
  return [...(root ? [root] : []), ...below.flatMap(rootsIn)];
}
