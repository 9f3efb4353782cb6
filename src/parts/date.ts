import { html, nothing, type TemplateResult } from 'lit';
import { dateParts } from '../model/dates.ts';

/** A date written out in a language, exactly as precisely as the feed gives it; `undefined` where it gives none. */
export function dateText(date: string | undefined, lang: string): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const format = new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  // Two-digit years would be read as of the twentieth century.
  return format.format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
}

/** A date as `dateText` writes it, and for machines; nothing where the feed gives none. */
export function dateTemplate(date: string | undefined, lang: string): TemplateResult | typeof nothing {
  const text = dateText(date, lang);
  return text ? html`<time datetime=${(date ?? '').slice(0, 10)}>${text}</time>` : nothing;
}
