import type { TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { foreignLanguageName } from '../model/local-page.ts';
import { entryTemplate } from './entry.ts';
import { eventDateTemplate } from './event-date.ts';
import type { SubjectLink } from './link.ts';
import type { Language } from './text.ts';

interface DetailedEntryView {
  readonly localize: Language & { term(key: 'cancelled' | 'postponed'): string };
  readonly link: SubjectLink;
  /** Whether an event's date has its weekday. */
  readonly hasWeekday?: boolean;
  /** A line between title and details. */
  readonly summary?: unknown;
}

/** An entry with its language where it is not the visitor's, and whether an event is cancelled or postponed. */
export function detailedEntryTemplate(item: Item, view: DetailedEntryView): TemplateResult {
  const { localize, link, hasWeekday, summary } = view;
  const language = foreignLanguageName(item, localize);
  if (item.kind !== 'event') return entryTemplate(item, { localize, link, summary, details: [language] });
  const status = item.status === 'scheduled' ? undefined : localize.term(item.status);
  const date = eventDateTemplate(item, localize, hasWeekday);
  return entryTemplate(item, { localize, link, date, summary, details: [status, language] });
}
