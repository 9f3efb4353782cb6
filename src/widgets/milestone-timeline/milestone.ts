import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Milestone, Project } from '../../feed/types.ts';
import { localText } from '../../model/text.ts';
import { dateTemplate } from '../../parts/date.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { langAttribute, textTemplate } from '../../parts/text.ts';

interface MilestoneView {
  readonly localize: Localize;
  /** CSS class for its programme's accent colour. */
  readonly accent: string;
  readonly project: Project | undefined;
  /** Whether the page's address leads to it. */
  readonly isTarget: boolean;
  /** Whether it is hidden until it is found. */
  readonly isHidden: boolean;
  /** What its own link has before the `#`; empty if `#…` is enough. */
  readonly page: string;
  readonly link: SubjectLink;
}

/** One milestone: its text, its date if more than the year is known, and a link to read more. */
export function milestoneTemplate(milestone: Milestone, view: MilestoneView): TemplateResult {
  const { localize, project } = view;
  const { id, date, url } = milestone;
  const text = localText(milestone.title ?? milestone.summary ?? milestone.content, localize.languages);
  const lang = text ? langAttribute(text.lang, localize) : nothing;
  const isFinerThanYear = (date?.length ?? 0) > 4;
  // In a screen reader's list of links each link has to say what it is about.
  const label = text?.value ?? id;
  return html`<li
    part="milestone"
    class="milestone ${view.accent}"
    id=${id}
    tabindex="-1"
    aria-current=${view.isTarget ? 'location' : nothing}
    hidden=${view.isHidden ? 'until-found' : nothing}
  >
    <p>
      <span part="text" lang=${lang} dir=${lang === nothing ? nothing : 'auto'}>${text?.value}</span>&nbsp;<a
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
