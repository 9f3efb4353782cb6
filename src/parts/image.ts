import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import type { Language } from './text.ts';

/** A picture of the feed, loaded when it is about to be seen. */
export function imageTemplate({ src, alt, width, height }: Image, language: Language): TemplateResult {
  const text = localText(alt, language.languages)?.value ?? '';
  return html`<img
    src=${src}
    alt=${text}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}
