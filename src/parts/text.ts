import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { localText } from '../model/text.ts';

/** What a template needs to know of the place it is shown in. `Localize` is one. */
export interface Language extends Formats {
  /** Languages to show content in, best first. */
  readonly languages: readonly string[];
}

/** The `lang` that a text needs to be pronounced right; `nothing` where it is the interface's own. */
export function langAttribute(tag: string, language: Language): string | typeof nothing {
  if (tag === 'und') return '';
  return tag.split('-', 1)[0] === language.lang().split('-', 1)[0] ? nothing : tag;
}

/**
 * A text of the feed in the visitor's language where there is one, marked with its language where it is another.
 * @param show makes of the text what is shown
 */
export function textTemplate(
  text: Text | undefined,
  language: Language,
  show: (value: string) => unknown = (value) => value,
): TemplateResult | typeof nothing {
  const local = localText(text, language.languages);
  if (!local) return nothing;
  const lang = langAttribute(local.lang, language);
  const content = show(local.value);
  return lang === nothing ? html`${content}` : html`<span lang=${lang} dir="auto">${content}</span>`;
}
