import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import type { Language } from './text.ts';

/** An image of the feed, loaded lazily. */
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
