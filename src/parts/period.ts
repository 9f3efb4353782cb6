import { html, type TemplateResult } from 'lit';
import type { Project } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { dateText } from '../model/date-text.ts';

/** The strings of periods. `Localize` has them. */
export interface PeriodLanguage extends Formats {
  term(key: 'periodStart' | 'periodEnd', date: string): string;
  term(key: 'startUnknown'): string;
}

/** When a project ran, as far as the feed knows. Where only one end is known, says which one. */
export function periodTemplate({ start, end }: Project, localize: PeriodLanguage): TemplateResult | string {
  const startText = dateText(start, localize);
  const endText = dateText(end, localize);
  if (startText && endText) {
    if (startText === endText) return html`<time datetime=${start}>${startText}</time>`;
    return html`<time datetime=${start}>${startText}</time> – <time datetime=${end}>${endText}</time>`;
  }
  if (startText) return localize.term('periodStart', startText);
  return endText ? localize.term('periodEnd', endText) : localize.term('startUnknown');
}
