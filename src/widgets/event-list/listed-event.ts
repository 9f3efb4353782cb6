import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent, Project } from '../../feed/types.ts';
import { isPast } from '../../model/events.ts';
import {
  eventActionsTemplate,
  eventDatesTemplate,
  eventFilesTemplate,
  eventMetaTemplate,
  eventStatusTemplate,
  type EventView,
} from '../../parts/event.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { textTemplate } from '../../parts/text.ts';

/** An event in a list. A past one has no summary. */
export function listedEventTemplate(event: MpgEvent, view: EventView, project: Project | undefined): TemplateResult {
  const { localize, link, now } = view;
  const title = textTemplate(event.title ?? event.summary ?? event.content, localize);
  const hasSummary = event.summary && event.title && !isPast(event, now);
  return html`<article part="event" class="event" tabindex="-1">
    ${event.start ? eventDatesTemplate(event, view) : nothing}
    <div class="entry">
      ${eventStatusTemplate(event, localize)}
      <p part="title">${itemLinkTemplate(event, title, localize, link)}</p>
      ${eventMetaTemplate(event, view, project)}
      ${hasSummary ? html`<p part="summary">${textTemplate(event.summary, localize)}</p>` : nothing}
      ${eventFilesTemplate(event, view)} ${eventActionsTemplate(event, view)}
    </div>
  </article>`;
}
