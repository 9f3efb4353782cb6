import { html, nothing, type TemplateResult } from 'lit';
import type { Project } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { dateTemplate, dateText } from './date.ts';

/** What a period is said with. `Localize` is one. */
export interface PeriodLanguage extends Formats {
  term(key: 'periodStart' | 'periodEnd', date: string): string;
  term(key: 'startUnknown'): string;
}

/** When a project ran, as far as the feed knows: one end alone is named as what it is, never taken for the other. */
export function periodTemplate({ start, end }: Project, localize: PeriodLanguage): TemplateResult | string {
  const [startText, endText] = [dateText(start, localize), dateText(end, localize)];
  if (startText && endText) {
    const from = dateTemplate(start, localize);
    return html`${from}${startText === endText ? nothing : html` – ${dateTemplate(end, localize)}`}`;
  }
  if (startText) return localize.term('periodStart', startText);
  return endText ? localize.term('periodEnd', endText) : localize.term('startUnknown');
}
