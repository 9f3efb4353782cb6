/** Minimum size of a pointer target, or else of the free space around its centre, by WCAG 2.5.8, in CSS pixels. */
const minimumSize = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

const isSmall = ({ box }: Target): boolean => box.width < minimumSize - 0.5 || box.height < minimumSize - 0.5;

/** Whether an element is a link within a line of text, which limits its height. WCAG 2.5.8 exempts such links. */
function isInline({ element }: Target): boolean {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, div');
  return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
}

/** The area that takes clicks for an element: the label around a field, or the area that a link's `::after` covers. */
function boxOf(element: Element): DOMRect {
  const { content, position, inset } = getComputedStyle(element, '::after');
  const isStretched = content !== 'none' && position === 'absolute' && /^0px( 0px)*$/.test(inset);
  const clickArea = isStretched && element instanceof HTMLElement ? element.offsetParent : element.closest('label');
  return (clickArea ?? element).getBoundingClientRect();
}

/** Charts in which visitors pick a position count as one target, whatever elements they contain for the keyboard. */
const charts = '.bars';

function targetsIn(root: ShadowRoot): readonly Target[] {
  const elements = root.querySelectorAll(`a[href], button, input, select, summary, ${charts}`);
  return [...elements]
    .filter((element) => element.checkVisibility() && !element.parentElement?.closest(charts))
    .map((element) => ({ element, box: boxOf(element) }));
}

/** The distance from the centre of a box to another box. */
function distance(box: DOMRect, other: DOMRect): number {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0));
}

function isCrowded(target: Target, other: Target): boolean {
  const centre = new DOMRect(other.box.x + other.box.width / 2, other.box.y + other.box.height / 2);
  if (isSmall(other) && distance(target.box, centre) < minimumSize - 0.5) return true;
  return distance(target.box, other.box) < minimumSize / 2 - 0.5;
}

/** The targets that are neither large enough nor far enough from others, one per line. */
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
