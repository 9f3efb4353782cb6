const warned = new Set<string>();

/** Turns a thrown value into an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Warns in the console. The same message appears once, however many widgets report it. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[mpg-widgets] ${message}`);
}

/** Warns in the console of what failed in a widget, once for all widgets of its kind. */
export function warnOf({ localName }: Element, error: unknown): void {
  warnOnce(`<${localName}> ${asError(error).message}`);
}
