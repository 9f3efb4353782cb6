import { html } from 'lit';
import { sharedFormat, type Formats } from '../locales/formats.ts';

/**
 * Names as a list in the language of the interface, with its commas and its “and”.
 * @param names plain text, since the “and” of some languages depends on the word after it: “y Francia”, “e Italia”
 * @param show returns what to show for a name
 */
export function namesTemplate(
  names: readonly string[],
  formats: Formats,
  show: (name: string, index: number) => unknown,
): unknown {
  const parts = sharedFormat(formats.intl.ListFormat, formats.lang()).formatToParts(names);
  let index = 0;
  return parts.map(({ type, value }) => (type === 'element' ? html`<bdi>${show(value, index++)}</bdi>` : value));
}
