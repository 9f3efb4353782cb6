import { html, nothing, type TemplateResult } from 'lit';
import { dateParts } from '../model/dates.ts';

/** A date in the visitor's language, exactly as precisely as the feed gives it; nothing where it gives none. */
export function dateTemplate(date: string | undefined, lang: string): TemplateResult | typeof nothing {
  const parts = dateParts(date);
  if (!parts) return nothing;
  const { year, month, day } = parts;
  const format = new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  // Two-digit years would be read as of the twentieth century.
  const instant = new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return html`<time datetime=${(date ?? '').slice(0, 10)}>${format.format(instant)}</time>`;
}
