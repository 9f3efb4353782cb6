import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Milestone, Project } from '../../feed/types.ts';
import { localText } from '../../model/text.ts';
import { arrowKeys } from '../../parts/arrow-keys.ts';
import { dateTemplate } from '../../parts/date.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
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

/**
 * One milestone: its text, which is the link to read more, and its date if more than the year is known.
 *
 * It is one stop for the Tab key: the text, or where that leads nowhere the milestone's own link.
 */
export function milestoneTemplate(milestone: Milestone, view: MilestoneView): TemplateResult {
  const { localize, project } = view;
  const { id, date, url } = milestone;
  const text = localText(milestone.title ?? milestone.summary ?? milestone.content, localize.languages);
  const lang = text ? langAttribute(text.lang, localize) : nothing;
  const isFinerThanYear = (date?.length ?? 0) > 4;
  const sentence = html`<span part="text" lang=${lang} dir=${lang === nothing ? nothing : 'auto'}
    >${text?.value}</span
  >`;
  return html`<li
    part="milestone"
    class="milestone ${view.accent}"
    id=${id}
    tabindex="-1"
    aria-current=${view.isTarget ? 'location' : nothing}
    hidden=${view.isHidden ? 'until-found' : nothing}
  >
    <p class="entry">
      ${itemLinkTemplate(milestone, sentence, localize, view.link)}&nbsp;<a
        part="permalink"
        class="permalink muted"
        href="${view.page}#${encodeURIComponent(id)}"
        tabindex=${url ? -1 : nothing}
        aria-label=${localize.term('linkToMilestone', text?.value ?? id)}
        >#</a
      >
    </p>
    ${
      isFinerThanYear || project
        ? html`<p part="meta" class="meta muted">
            ${isFinerThanYear ? dateTemplate(date, localize) : nothing}
            ${project ? html`<span>${textTemplate(project.title, localize)}</span>` : nothing}
          </p>`
        : nothing
    }
  </li>`;
}

/**
 * Moves the focus between a milestone's text and its own link, which is no stop for the Tab key: the arrow key in reading
 * direction leads to it, the other one back.
 */
export function moveInMilestone(event: KeyboardEvent, dir: 'ltr' | 'rtl'): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || altKey || ctrlKey || metaKey || shiftKey) return;
  const [forward, backward] = arrowKeys(dir);
  const [from, to] = key === forward ? ['link', 'permalink'] : key === backward ? ['permalink', 'link'] : [];
  if (!to || !target.matches(`[part=${from}]`)) return;
  const other = target.closest('[part=milestone]')?.querySelector<HTMLElement>(`[part=${to}]`);
  if (!other) return;
  event.preventDefault();
  other.focus();
}
