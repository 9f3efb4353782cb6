/** Marks what the autoloader says inside a tag whose code could not be loaded. */
export const failureMark = 'data-mpg-failure';

// Browsers without declarative shadow roots keep their template.
const notContent = `template, script, style, [${failureMark}]`;

/** Whether the host put content of its own inside a widget's tag. */
export function hasOwnContent(element: Element): boolean {
  // By its methods, because an element from another window is no instance of this window's Element.
  return [...element.childNodes].some((node) =>
    'matches' in node ? !(node as Element).matches(notContent) : node.nodeType === 3 && node.textContent?.trim(),
  );
}
