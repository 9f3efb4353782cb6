import type { TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { entryTemplate } from './entry.ts';
import { eventDateTemplate } from './event-date.ts';
import { foreignLanguageTemplate } from './item-link.ts';
import type { SubjectLink } from './link.ts';
import type { Language } from './text.ts';

interface RelatedEntryView {
  readonly localize: Language & { term(key: 'cancelled' | 'postponed'): string };
  readonly link: SubjectLink;
}

/** An item in few words, with what must not be missed: that an event does not take place as planned, another language. */
export function relatedEntryTemplate(item: Item, { localize, link }: RelatedEntryView): TemplateResult {
  const event = item.kind === 'event' ? item : undefined;
  const status = event?.status ?? 'scheduled';
  return entryTemplate(item, {
    localize,
    link,
    date: event && eventDateTemplate(event, localize),
    details: [status === 'scheduled' ? undefined : localize.term(status), foreignLanguageTemplate(item, localize)],
  });
}
