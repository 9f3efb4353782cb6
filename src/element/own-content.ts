/** Whether a host put content of its own inside a widget's element. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    // Browsers without declarative shadow roots keep their template.
    node instanceof Element ? !node.matches('template, script, style') : node.textContent?.trim(),
  );
}
