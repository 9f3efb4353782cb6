import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent, Project } from '../feed/types.ts';
import type { DateBlock } from '../model/date-block.ts';
import { visitorTimeText } from '../model/event-date.ts';
import { eventTime, fitsCalendar, isOnline, isPast, isTimed } from '../model/events.ts';
import { languageNames } from '../model/language-names.ts';
import { foreignLanguageName } from '../model/local-page.ts';
import { venueParts, venueSeparator } from '../model/venue.ts';
import { localText } from '../model/text.ts';
import { metaTemplate } from './entry.ts';
import { eventDateTemplate } from './event-date.ts';
import { fileDetails, filesTemplate } from './files.ts';
import type { SubjectLink } from './link.ts';
import { runLeftToRight } from './names.ts';
import { textTemplate, type Language } from './text.ts';

/** The strings of events. `Localize` has them. */
interface EventLanguage extends Language {
  term(
    key: 'cancelled' | 'postponed' | 'online' | 'dateUnknown' | 'failed' | 'webPage' | 'openFile' | 'languageUnknown',
  ): string;
  term(key: 'joinOnline' | 'addToCalendar' | 'updateCalendar', event?: string): string;
  term(key: 'yourTime', time: string): string;
}

export interface EventView {
  readonly localize: EventLanguage;
  readonly link: SubjectLink;
  readonly now: Date;
  /** The visitor's time zone, an IANA name; undefined where it is unknown, as on a server. */
  readonly timeZone: string | undefined;
  /** Called when the visitor asks for a calendar file. */
  readonly onSave: (event: MpgEvent) => void;
  /** The event whose calendar file could not be saved, if any. */
  readonly failed: MpgEvent | undefined;
}

/**
 * The days of an event, as a calendar shows them; nothing where they are unknown. Hidden from assistive technology:
 * `eventDatesTemplate` says the same in words.
 */
export function dateBlockTemplate(block: DateBlock | undefined): TemplateResult | typeof nothing {
  if (!block) return nothing;
  return html`<p part="date-block" class="block" aria-hidden="true">${block.large} <small>${block.small}</small></p>`;
}

/**
 * When an event takes place, and below it the visitor's local time where that differs. What the date block says already is
 * there for screen readers alone: a month or year, and the days of an event that is over.
 */
export function eventDatesTemplate(
  event: MpgEvent,
  block: DateBlock | undefined,
  { localize, now, timeZone }: EventView,
): TemplateResult {
  const local = visitorTimeText(event, localize, timeZone);
  const isOver = isPast(event, now);
  const date = eventDateTemplate(event, localize, !isOver);
  const time = eventTime(event);
  const hasWeekday = !isOver && !!time && time.start.length > 'YYYY-MM'.length;
  const isEndSaid = !time?.end || block?.hasEnd;
  const saysMore = !time || !isEndSaid || hasWeekday || isTimed(time.start);
  const dateTemplate = html`<p part="date" class="date ${saysMore ? '' : 'visually-hidden'}">
    ${date === nothing ? localize.term('dateUnknown') : date}
  </p>`;
  if (!local) return dateTemplate;
  return html`<div>
    ${dateTemplate}
    <p part="local-time" class="local-time muted">${localize.term('yourTime', local)}</p>
  </div>`;
}

/** Says that an event is cancelled or postponed; nothing where it is as planned. */
export function eventStatusTemplate({ status }: MpgEvent, localize: EventLanguage): TemplateResult | typeof nothing {
  return status === 'scheduled' ? nothing : html`<p part="status" class="status">${localize.term(status)}</p>`;
}

/** An event's venue, its language where it is not the visitor's, and its project. */
export function eventMetaTemplate(
  event: MpgEvent,
  { localize }: EventView,
  project?: Project,
): TemplateResult | typeof nothing {
  return metaTemplate([
    venueTemplate(event, localize),
    isOnline(event) ? localize.term('online') : undefined,
    foreignLanguageName(event, localize),
    textTemplate(project?.title, localize),
  ]);
}

/** The parts of a venue, each in a `<bdi>` where their directions may differ. */
function venueTemplate({ place }: MpgEvent, localize: EventLanguage): unknown {
  const parts = place ? venueParts(place, localize) : [];
  const separator = venueSeparator(localize);
  if (!parts.length || runLeftToRight(parts, localize)) return parts.join(separator);
  return parts.map((part, index) => html`${index ? separator : ''}<bdi>${part}</bdi>`);
}

/** The files of an event, such as reports and slides. */
export function eventFilesTemplate(event: MpgEvent, { localize, link }: EventView): TemplateResult | typeof nothing {
  const languageName = languageNames(localize, localize.term('languageUnknown'));
  return filesTemplate(event, { localize, link, details: fileDetails(event, localize, languageName) });
}

/** Actions for an event that is not over: join online, save to the calendar. */
export function eventActionsTemplate(event: MpgEvent, view: EventView): TemplateResult | typeof nothing {
  const { localize, link, now, onSave, failed } = view;
  const { status, onlineUrl: url } = event;
  if (isPast(event, now)) return nothing;
  const title = localText(event.title ?? event.summary ?? event.content, localize.languages)?.value;
  const key = status === 'scheduled' ? 'addToCalendar' : 'updateCalendar';
  const join =
    url && status !== 'cancelled'
      ? link(event, localize.term('joinOnline'), { url, part: 'join', label: localize.term('joinOnline', title) })
      : nothing;
  const save = fitsCalendar(event)
    ? html`<button part="calendar" type="button" aria-label=${localize.term(key, title)} @click=${() => onSave(event)}>
        ${localize.term(key)}
      </button>`
    : nothing;
  if (join === nothing && save === nothing) return nothing;
  const failure = failed === event ? html`<span class="muted">${localize.term('failed')}</span>` : nothing;
  return html`<p class="actions">${join} ${save} ${failure}</p>`;
}
