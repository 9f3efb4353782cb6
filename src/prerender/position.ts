/** What an element inherits from its position in a page. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ancestors, attribute, isElement, isText } from './tree.ts';

/** Elements whose text does not count for `dir=auto`. */
const skipped = new Set(['bdi', 'script', 'style', 'textarea']);
const rightToLeft = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

/** Direction of the first letter in an element; undefined if it has none. */
function directionOfText(parent: Tree.ParentNode): 'ltr' | 'rtl' | undefined {
  for (const node of parent.childNodes) {
    if (isText(node)) {
      const letter = /\p{L}/u.exec(node.value)?.[0];
      if (letter) return rightToLeft.test(letter) ? 'rtl' : 'ltr';
    } else if (isElement(node) && !skipped.has(node.tagName) && attribute(node, 'dir') === undefined) {
      const direction = directionOfText(node);
      if (direction) return direction;
    }
  }
  return undefined;
}

/** The `lang` attribute that applies to an element; empty if there is none, as in the browser. */
export function inheritedLang(element: Tree.Element): string {
  for (const holder of ancestors(element)) {
    const lang = attribute(holder, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

/** The direction of an element as the browser finds it, from `dir` attributes alone. */
export function inheritedDirection(element: Tree.Element): 'ltr' | 'rtl' {
  for (const holder of ancestors(element)) {
    const dir = attribute(holder, 'dir')?.toLowerCase() ?? (holder.tagName === 'bdi' ? 'auto' : '');
    if (dir === 'ltr' || dir === 'rtl') return dir;
    if (dir === 'auto') return directionOfText(holder) ?? 'ltr';
  }
  return 'ltr';
}
