import { isDisplayed } from '../element/displayed.ts';
import { elementsIn } from '../embed/elements.ts';
import { nameOf, selectorOf, type Check, type Finding, type Patient } from './finding.ts';

/** Width below which no widget is pleasant to read, in CSS pixels. */
const leastWidth = 240;
/** Sum of layout shifts from which a page jumps visibly. Google calls a page good below 0.1. */
const greatestShift = 0.1;

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) ancestors.push(each);
  return ancestors;
}

/** What hides an element: itself, or the outermost of those around it that do. */
function hiding(widget: Element): string {
  const all = [widget, ...ancestorsOf(widget)];
  const hidden = all.filter((each) => getComputedStyle(each).display === 'none').pop();
  return `${selectorOf(hidden ?? widget)} { display: ${hidden ? 'none' : '…'} }`;
}

/** What cuts off the end of an element. */
function cutting(widget: Element): Element | undefined {
  const end = widget.getBoundingClientRect().bottom;
  return ancestorsOf(widget).find((each) => {
    const { overflowY } = getComputedStyle(each);
    const cuts = /^(?:hidden|clip)$/.test(overflowY) && each !== document.body && each !== document.documentElement;
    return cuts && each.getBoundingClientRect().bottom < end - 1;
  });
}

function roomOf(widget: HTMLElement): readonly string[] {
  if (!isDisplayed(widget)) return [hiding(widget)];
  // Before its code is there it has no box of its own.
  if (!widget.shadowRoot) return [];
  const { offsetWidth } = widget;
  const holder = cutting(widget);
  return [
    ...(offsetWidth < leastWidth ? [`${selectorOf(widget.parentElement ?? widget)} { width: ${offsetWidth}px }`] : []),
    ...(holder ? [`${selectorOf(holder)} { overflow: ${getComputedStyle(holder).overflowY} }`] : []),
  ];
}

/** Finds widgets that are hidden, squeezed or cut off. */
export const checkRoom: Check = ({ widgets }) =>
  widgets.flatMap((widget): Finding[] => {
    const lines = roomOf(widget);
    return lines.length ? [{ code: 'room', about: nameOf(widget), lines }] : [];
  });

/** A layout shift as Chromium reports it. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** The shifts so far. Chromium alone measures them. */
function shiftsSoFar(): readonly Shift[] {
  const Observer = window.PerformanceObserver as typeof PerformanceObserver | undefined;
  if (!Observer?.supportedEntryTypes?.includes('layout-shift')) return [];
  const observer = new Observer(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as unknown as readonly Shift[];
  observer.disconnect();
  return shifts;
}

/** Whether a node is after one of the widgets, or in it. */
const isMovedBy = (widgets: readonly Element[], node: Node): boolean =>
  widgets.some((widget) => widget.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Finds that what is below the widgets moves when they appear, where the page does not keep their space. */
export const checkShift: Check = ({ widgets, base }) => {
  const moved = shiftsSoFar().filter(
    ({ hadRecentInput, sources }) => !hadRecentInput && sources.some(({ node }) => node && isMovedBy(widgets, node)),
  );
  const sum = moved.reduce((total, { value }) => total + value, 0);
  const isKept = elementsIn(document, 'link[href*="mpg-widgets.css"]').length > 0;
  return sum > greatestShift && !isKept
    ? [{ code: 'shift', lines: [`<link rel="stylesheet" href="${base}mpg-widgets.css">`] }]
    : [];
};

/** The colours of the host that a widget's contrast guard has replaced: src/element/contrast-guard.ts. */
function adjusted(widget: HTMLElement): readonly string[] {
  const base = widget.shadowRoot?.querySelector<HTMLElement>('.base');
  if (!base) return [];
  const set = getComputedStyle(widget);
  return [...base.style]
    .filter((name) => name.startsWith('--mpg-color-') && set.getPropertyValue(name).trim())
    .map((name) => `${name}: ${set.getPropertyValue(name).trim()} → ${base.style.getPropertyValue(name)}`);
}

/** Finds colours that the page has chosen and that nobody could read. */
export const checkColours: Check = ({ widgets }: Patient) =>
  widgets.flatMap((widget): Finding[] => {
    const lines = adjusted(widget);
    return lines.length ? [{ code: 'colours', about: nameOf(widget), lines }] : [];
  });
