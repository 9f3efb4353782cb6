import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { itemDate } from '../model/items.ts';
import { dateTemplate } from './date.ts';
import { itemLinkTemplate } from './item-link.ts';
import type { SubjectLink } from './link.ts';
import { soleOrAll } from './sole.ts';
import { textTemplate, type Language } from './text.ts';

export interface EntryView {
  readonly localize: Language;
  readonly link: SubjectLink;
  /** Replaces the item's date, by default the day it happened or was published. */
  readonly date?: unknown;
  /** Details to show after the date. */
  readonly details?: readonly unknown[];
  /** A line below the title. */
  readonly summary?: unknown;
  /** What it is, before the date. */
  readonly kind?: string;
  /** Its programme, after the details. */
  readonly programme?: TemplateResult | undefined;
}

/** An item in brief, for lists of mixed kinds: its title, and what is shown above it, its date and other details. */
export function entryTemplate(item: Item, view: EntryView): TemplateResult {
  const { localize, link, date, details = [], summary, kind, programme } = view;
  const text = textTemplate(item.title ?? item.summary ?? item.content, localize);
  const title = itemLinkTemplate(item, text, localize, link, { part: 'title' });
  const meta = metaTemplate([date ?? dateTemplate(itemDate(item), localize), ...details], kind);
  const label = programme ? html`<div class="label">${meta}${programme}</div>` : meta;
  const rest = summary === undefined ? label : html`${summary} ${label}`;
  return html`<article part="entry" class="entry">${title} ${rest}</article>`;
}

/**
 * Details on one line, with separators. Skips empty ones; nothing where all are empty.
 * @param kind what it is, before all others
 */
export function metaTemplate(details: readonly unknown[], kind?: string): TemplateResult | typeof nothing {
  const all = [kind, ...details];
  const [first, ...rest] = all.filter((detail) => detail !== nothing && detail !== undefined && detail !== '');
  if (first === undefined) return nothing;
  const part = kind ? 'kind' : nothing;
  if (!rest.length) return html`<p part="meta" class="meta muted"><span part=${part}>${first}</span></p>`;
  return html`<p part="meta" class="meta muted">
    <span part=${part}>${first}</span>${soleOrAll(rest.map(detailTemplate))}
  </p>`;
}

const detailTemplate = (detail: unknown): TemplateResult => html` <span>${detail}</span>`;
