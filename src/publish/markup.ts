/** Writes HTML and XML safely: whatever is put into a template is text, unless it is markup itself. */

/** Markup that may be put into other markup as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[];

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part)
    .replaceAll(/[&<>"']/g, (character) => names[character] ?? character)
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
}

/** A template for markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + textOf(parts[index] ?? '')).join(''));
}
