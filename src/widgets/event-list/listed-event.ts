import { html, nothing, type TemplateResult } from 'lit';
import type { MpgEvent, Project } from '../../feed/types.ts';
import { dateBlock } from '../../model/date-block.ts';
import { isPast } from '../../model/events.ts';
import {
  dateBlockTemplate,
  eventActionsTemplate,
  eventDatesTemplate,
  eventFilesTemplate,
  eventMetaTemplate,
  eventStatusTemplate,
  type EventView,
} from '../../parts/event.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { textTemplate } from '../../parts/text.ts';

interface ListedEventView extends EventView {
  readonly project: Project | undefined;
}

/** An event in a list. */
export function listedEventTemplate(event: MpgEvent, view: ListedEventView): TemplateResult {
  const { localize, link, now, project } = view;
  const text = textTemplate(event.title ?? event.summary ?? event.content, localize);
  const title = itemLinkTemplate(event, text, localize, link, { part: 'title' });
  const head = event.status === 'scheduled' ? title : html`${eventStatusTemplate(event, localize)}${title}`;
  const block = dateBlock(event, localize);
  const meta = eventMetaTemplate(event, view, project);
  const rest = isPast(event, now) ? eventFilesTemplate(event, view) : upcomingTemplate(event, view);
  return html`<li>
    <article part="event" class="event dated" tabindex="-1">
      ${dateBlockTemplate(block)}
      <div class="entry">${head}${event.start ? eventDatesTemplate(event, block, view) : nothing}${meta}${rest}</div>
    </article>
  </li>`;
}

/** What only an event that is not over has: a summary and actions. Its files stand between them. */
function upcomingTemplate(event: MpgEvent, view: EventView): TemplateResult {
  const { summary, title } = event;
  return html`${summary && title ? html`<p part="summary">${textTemplate(summary, view.localize)}</p>` : nothing}${eventFilesTemplate(event, view)}${eventActionsTemplate(event, view)}`;
}
