import { html } from 'lit';
import { sharedFormat, type Formats } from '../locales/formats.ts';

/** Latin, Greek and Cyrillic letters, and marks that leave them in their order. Not all that run from left to right. */
const leftToRight = /^[ -\u058f\u1e00-\u200e\u2010-\u206f]*$/;

/** Before such a name the Arabic “and” stands alone. It is written together with an Arabic one. */
const isLatin = /^\p{Script=Latin}/u;

/** Whether texts cannot disturb the order of what stands around them: that and they run from left to right. */
export function runLeftToRight(texts: readonly string[], formats: Formats): boolean {
  return formats.dir() === 'ltr' && leftToRight.test(texts.join());
}

/**
 * Names as a list in the language of the interface, with its commas and its “and”. Where directions may differ, each
 * name is isolated by a `<bdi>`.
 * @param names plain text, since the “and” of some languages depends on the word after it: “y Francia”, “e Italia”
 * @param show returns what to show for a name
 */
export function namesTemplate(
  names: readonly string[],
  formats: Formats,
  show: (name: string, index: number) => unknown,
): unknown {
  const list = sharedFormat(formats.intl.ListFormat, formats.lang());
  const shown = names.map(show);
  const isPlain = shown.every((each, index) => each === names[index]);
  if (isPlain && runLeftToRight(names, formats)) return list.format(names);
  let index = 0;
  return list.formatToParts(names).map(({ type, value }) => {
    if (type !== 'element') return /\s$/.test(value) || !isLatin.test(names[index] ?? '') ? value : `${value} `;
    return html`<bdi>${shown[index++]}</bdi>`;
  });
}
