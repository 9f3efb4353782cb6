import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { itemDate } from '../model/items.ts';
import { dateTemplate } from './date.ts';
import { itemLinkTemplate } from './item-link.ts';
import type { SubjectLink } from './link.ts';
import { textTemplate, type Language } from './text.ts';

interface EntryView {
  readonly localize: Language;
  readonly link: SubjectLink;
  /** What stands for its date; without it the day it happened or came out. */
  readonly date?: unknown;
  /** Further details, each already a template, to stand behind the date. */
  readonly details?: readonly unknown[];
}

/** An item in few words, for lists of many kinds: its title and, quietly, its date and what else is worth a word. */
export function entryTemplate(item: Item, { localize, link, date, details = [] }: EntryView): TemplateResult {
  const title = textTemplate(item.title ?? item.summary ?? item.content, localize);
  return html`<article part="entry" class="entry">
    <p part="title">${itemLinkTemplate(item, title, localize, link)}</p>
    ${metaTemplate([date ?? dateTemplate(itemDate(item), localize), ...details])}
  </article>`;
}

/** Details on one line, apart from each other; nothing where there are none. */
export function metaTemplate(details: readonly unknown[]): TemplateResult | typeof nothing {
  const known = details.filter((detail) => detail !== nothing && detail !== undefined && detail !== '');
  if (!known.length) return nothing;
  return html`<p part="meta" class="meta muted">${known.map((detail) => html`<span>${detail}</span> `)}</p>`;
}
