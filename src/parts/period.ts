import { html, type TemplateResult } from 'lit';
import type { Project } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { dateText } from '../model/date-text.ts';
import { dateTemplate } from './date.ts';

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

/**
 * A period as the name and the value of a fact. Where only one end is known, that end is the fact: “Start”, “2004”. A dash after
 * it would claim that the project continues.
 */
export function periodFact(
  project: Project,
  localize: PeriodLanguage & { term(key: 'period'): string },
): readonly [name: string, value: unknown] {
  const { start, end } = project;
  if (!start === !end) return [localize.term('period'), periodTemplate(project, localize)];
  // “Start: 2004” without its colon and its date.
  const name = localize.term(start ? 'periodStart' : 'periodEnd', '').replace(/\s*:\s*$/, '');
  return [name, dateTemplate(start ?? end, localize)];
}
