import { html, type TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { foreignLanguageName } from '../model/local-page.ts';
import { entryTemplate, type EntryView } from './entry.ts';
import { eventDateTemplate } from './event-date.ts';
import type { Language } from './text.ts';

interface DetailedEntryView extends Omit<EntryView, 'date' | 'details'> {
  readonly localize: Language & { term(key: 'cancelled' | 'postponed'): string };
  /** Whether an event's date has its weekday. */
  readonly hasWeekday?: boolean;
}

/** An entry with its language where it is not the visitor's, and whether an event is cancelled or postponed. */
export function detailedEntryTemplate(item: Item, view: DetailedEntryView): TemplateResult {
  const { localize, hasWeekday } = view;
  const language = foreignLanguageName(item, localize);
  if (item.kind !== 'event') return entryTemplate(item, { ...view, details: [language] });
  const status = item.status === 'scheduled' ? undefined : html`<strong>${localize.term(item.status)}</strong>`;
  const date = eventDateTemplate(item, localize, hasWeekday);
  return entryTemplate(item, { ...view, date, details: [status, language] });
}
