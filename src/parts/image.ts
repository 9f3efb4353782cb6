import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../feed/types.ts';
import { absoluteAddress } from '../model/absolute-address.ts';
import { localText } from '../model/text.ts';
import type { Language } from './text.ts';

/**
 * An image of the feed, loaded lazily. Nothing if its address is none that a page may load: those of a feed that a script has set
 * were not read with the contract.
 */
export function imageTemplate({ src, alt, width, height }: Image, language: Language): TemplateResult | typeof nothing {
  const address = absoluteAddress(src);
  if (!address) return nothing;
  const text = localText(alt, language.languages)?.value ?? '';
  return html`<img
    src=${address}
    alt=${text}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}
