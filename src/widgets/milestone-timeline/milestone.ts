import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Milestone, Project } from '../../feed/types.ts';
import { dateTemplate } from '../../parts/date.ts';
import { linkTemplate } from '../../parts/link.ts';
import { textTemplate } from '../../parts/text.ts';

interface MilestoneView {
  readonly localize: Localize;
  /** Class of its programme's accent. */
  readonly accent: string;
  readonly project: Project | undefined;
  /** The page's address names it. */
  readonly isTarget: boolean;
  readonly onSelect: (event: Event) => void;
  readonly onLink: (event: MouseEvent, id: string) => void;
}

/** One milestone: what happened, when if more is known than the year, and where to read on. */
export function milestoneTemplate(milestone: Milestone, view: MilestoneView): TemplateResult {
  const { localize, project } = view;
  const { id, title, summary, date, url } = milestone;
  const isFinerThanYear = (date?.length ?? 0) > 4;
  const text = textTemplate(title ?? summary, localize);
  // Out of its context, in a list of links, a link says what it is about.
  const readMore = html`${localize.term('readMore')} <span class="visually-hidden">${text}</span>`;
  return html`<li
    part="milestone"
    class="milestone ${view.accent}"
    id=${id}
    tabindex="-1"
    aria-current=${view.isTarget ? 'location' : nothing}
  >
    <p part="text">${text}</p>
    <p part="meta" class="meta muted">
      ${isFinerThanYear ? dateTemplate(date, localize.lang()) : nothing}
      ${project ? html`<span>${textTemplate(project.title, localize)}</span>` : nothing}
      ${url ? linkTemplate(url, readMore, { onClick: view.onSelect }) : nothing}
      <a
        part="permalink"
        class="permalink"
        href="#${encodeURIComponent(id)}"
        aria-label=${localize.term('linkToMilestone')}
        @click=${(event: MouseEvent) => view.onLink(event, id)}
        >#</a
      >
    </p>
  </li>`;
}
