/** Whether the host put content of its own inside an element, for visitors to see. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    // Browsers without declarative shadow roots keep their template.
    node instanceof Element ? !node.matches('template, script, style') : !!node.textContent?.trim(),
  );
}
