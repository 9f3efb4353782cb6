import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Milestone, Project } from '../../feed/types.ts';
import { localText } from '../../model/text.ts';
import { dateTemplate } from '../../parts/date.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { textTemplate } from '../../parts/text.ts';

interface MilestoneView {
  readonly localize: Localize;
  /** Class of its programme's accent. */
  readonly accent: string;
  readonly project: Project | undefined;
  /** The page's address names it. */
  readonly isTarget: boolean;
  /** What stands before the `#` of its own link; nothing where `#…` alone leads to it. */
  readonly page: string;
  readonly link: SubjectLink;
}

/** One milestone: what happened, when if more is known than the year, and where to read on. */
export function milestoneTemplate(milestone: Milestone, view: MilestoneView): TemplateResult {
  const { localize, project } = view;
  const { id, date, url } = milestone;
  const text = milestone.title ?? milestone.summary ?? milestone.content;
  const isFinerThanYear = (date?.length ?? 0) > 4;
  // Out of its context, in a list of links, a link says what it is about.
  const label = localText(text, localize.languages)?.value ?? id;
  return html`<li
    part="milestone"
    class="milestone ${view.accent}"
    id=${id}
    tabindex="-1"
    aria-current=${view.isTarget ? 'location' : nothing}
  >
    <p>
      <span part="text">${textTemplate(text, localize)}</span>&nbsp;<a
        part="permalink"
        class="permalink muted"
        href="${view.page}#${encodeURIComponent(id)}"
        aria-label=${localize.term('linkToMilestone', label)}
        >#</a
      >
    </p>
    <p part="meta" class="meta muted">
      ${isFinerThanYear ? dateTemplate(date, localize) : nothing}
      ${project ? html`<span>${textTemplate(project.title, localize)}</span>` : nothing}
      ${url ? view.link(milestone, localize.term('readMore'), { label: localize.term('readMoreAbout', label) }) : nothing}
    </p>
  </li>`;
}
