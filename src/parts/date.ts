import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../locales/formats.ts';
import { dateText } from '../model/date-text.ts';

/** A `<time>` with the text of `dateText`; nothing where the feed gives no date. */
export function dateTemplate(date: string | undefined, formats: Formats): TemplateResult | typeof nothing {
  const text = dateText(date, formats);
  return text ? html`<time datetime=${(date ?? '').slice(0, 10)}>${text}</time>` : nothing;
}
