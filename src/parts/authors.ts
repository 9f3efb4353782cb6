import { html } from 'lit';
import type { Author } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';

/**
 * Names in a row, as a language writes it.
 * @param mark makes of a name what is shown
 */
export function authorsTemplate(
  authors: readonly Author[],
  formats: Formats,
  mark: (name: string) => unknown = (name) => name,
): unknown {
  const parts = new formats.intl.ListFormat(formats.lang()).formatToParts(authors.map(({ name }) => name));
  return parts.map(({ type, value }) => (type === 'element' ? html`<bdi>${mark(value)}</bdi>` : value));
}
