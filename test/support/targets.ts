/** Diameter that a target of pointers needs, or around its middle its distance from others, by WCAG 2.5.8; CSS pixels. */
const least = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

const isSmall = ({ box }: Target): boolean => box.width < least - 0.5 || box.height < least - 0.5;

/** A link in a line of other text, the height of which is the line's. */
function isInline({ element }: Target): boolean {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, div');
  return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
}

/** What takes a click for an element: the label around a field, what a link's `::after` is stretched over. */
function boxOf(element: Element): DOMRect {
  const { content, position, inset } = getComputedStyle(element, '::after');
  const isStretched = content !== 'none' && position === 'absolute' && /^0px( 0px)*$/.test(inset);
  const taker = isStretched && element instanceof HTMLElement ? element.offsetParent : element.closest('label');
  return (taker ?? element).getBoundingClientRect();
}

/** Pictures on which a place is chosen by where it is pressed are one target, whatever stands in them for the keyboard. */
const pictures = '.bars';

function targetsIn(root: ShadowRoot): readonly Target[] {
  const elements = root.querySelectorAll(`a[href], button, input, select, summary, ${pictures}`);
  return [...elements]
    .filter((element) => element.checkVisibility() && !element.parentElement?.closest(pictures))
    .map((element) => ({ element, box: boxOf(element) }));
}

/** How far the middle of a box is from another box. */
function distance(box: DOMRect, other: DOMRect): number {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0));
}

function isCrowded(target: Target, other: Target): boolean {
  const middles = new DOMRect(other.box.x + other.box.width / 2, other.box.y + other.box.height / 2);
  if (isSmall(other) && distance(target.box, middles) < least - 0.5) return true;
  return distance(target.box, other.box) < least / 2 - 0.5;
}

/** Targets that are neither large enough nor far enough from others, a line each. */
export function smallTargets(root: ShadowRoot): readonly string[] {
  const targets = targetsIn(root);
  return targets
    .filter((target) => isSmall(target) && !isInline(target))
    .filter((target) => targets.some((other) => other !== target && isCrowded(target, other)))
    .map(({ element, box }) => {
      const name = element.ariaLabel ?? element.textContent.trim().slice(0, 30);
      return `<${element.localName} part="${element.getAttribute('part') ?? ''}"> ${name}: ${Math.round(box.width)} × ${Math.round(box.height)} px`;
    });
}
