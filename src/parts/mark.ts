import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/types.ts';
import { markedPieces } from '../model/search.ts';
import { localText } from '../model/text.ts';
import { langAttribute, type Language } from './text.ts';

/** A text with what a query finds in it marked. */
export function markedTemplate(text: string, query: string): unknown {
  if (!query) return text;
  return markedPieces(text, query).map((piece) => (piece.isMatch ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** Like `textTemplate`, with what a query finds marked. */
export function markedTextTemplate(
  text: Text | undefined,
  query: string,
  language: Language,
): TemplateResult | typeof nothing {
  const local = localText(text, language.languages);
  if (!local) return nothing;
  const lang = langAttribute(local.lang, language);
  const content = markedTemplate(local.value, query);
  return lang === nothing ? html`${content}` : html`<span lang=${lang} dir="auto">${content}</span>`;
}
