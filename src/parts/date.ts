import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../locales/formats.ts';
import { dateParts } from '../model/dates.ts';

/** A date written out, exactly as precisely as the feed gives it; `undefined` where it gives none. */
export function dateText(date: string | undefined, formats: Formats): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const format = new formats.intl.DateTimeFormat(formats.lang(), {
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
export function dateTemplate(date: string | undefined, formats: Formats): TemplateResult | typeof nothing {
  const text = dateText(date, formats);
  return text ? html`<time datetime=${(date ?? '').slice(0, 10)}>${text}</time>` : nothing;
}
