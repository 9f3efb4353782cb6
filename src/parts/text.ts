import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/types.ts';
import { foreignTag, type Language } from '../model/local-page.ts';
import { localText } from '../model/text.ts';

export type { Language } from '../model/local-page.ts';

/** Value for the `lang` attribute of a text: empty where unknown, `nothing` where it is the interface's language. */
export function langAttribute(tag: string, language: Language): string | typeof nothing {
  return foreignTag(tag, language) ?? nothing;
}

/**
 * A text of the feed in the visitor's language if it has that, else in another one, marked with `lang`.
 * @param show returns what to show for the text, such as the text with search matches marked
 */
export function textTemplate(
  text: Text | undefined,
  language: Language,
  show: (value: string) => unknown = (value) => value,
): unknown {
  const local = localText(text, language.languages);
  if (!local) return nothing;
  const lang = langAttribute(local.lang, language);
  const content = show(local.value);
  return lang === nothing ? content : html`<span lang=${lang} dir="auto">${content}</span>`;
}

/** A summary as a paragraph with its own language and direction, so that the dots of one that is cut stand at its end. */
export function summaryTemplate(
  text: Text | undefined,
  language: Language,
  show: (value: string) => unknown = (value) => value,
): TemplateResult | typeof nothing {
  const local = localText(text, language.languages);
  if (!local) return nothing;
  return html`<p part="summary" lang=${langAttribute(local.lang, language)} dir="auto">${show(local.value)}</p>`;
}
