import { html, nothing, type TemplateResult } from 'lit';
import type { Isolate } from '../../element/feed-element.ts';
import type { Localize } from '../../element/localize.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import { milestoneYears, type MilestoneYear } from '../../model/milestones.ts';
import { programmeAccent } from '../../parts/accent.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { milestoneTemplate, moveInMilestone } from './milestone.ts';

interface YearsView {
  readonly localize: Localize;
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Leaves out a milestone that cannot be shown. */
  readonly isolated: Isolate;
  /** ID of the milestone that the page's address leads to. */
  readonly target: string;
  /** What a milestone's own link has before its `#`. */
  readonly page: string;
  /** How many milestones to show. The others are in the page too, hidden until the browser finds something in them. */
  readonly length: number;
  /** Called with the number of milestones up to the end of the year in which something was found. */
  readonly onFound: (length: number) => void;
}

/** Milestones by year, in their order. */
export function yearsTemplate(feed: Feed, milestones: readonly Milestone[], view: YearsView): TemplateResult {
  let end = 0;
  const onKey = (event: KeyboardEvent): void => moveInMilestone(event, view.localize.dir());
  return html`<ol part="years" @keydown=${onKey}>
    ${milestoneYears(milestones).map((group) => yearTemplate(feed, group, (end += group.milestones.length), view))}
  </ol>`;
}

/** @param end how many milestones there are up to the end of the year */
function yearTemplate(feed: Feed, { year, milestones }: MilestoneYear, end: number, view: YearsView): TemplateResult {
  const { localize, headingLevel, link, target, page } = view;
  const shown = view.length - end + milestones.length;
  const isHidden = shown <= 0;
  const name = html`<span tabindex="-1" data-year=${year ?? nothing}>${year ?? localize.term('yearUnknown')}</span>`;
  return html`<li
    part="year"
    class="year"
    hidden=${isHidden ? 'until-found' : nothing}
    @beforematch=${() => view.onFound(end)}
  >
    ${headingTemplate(headingLevel, name, 'year-heading')}
    <ol>
      ${milestones.map(
        view.isolated((milestone: Milestone, index: number) =>
          milestoneTemplate(milestone, {
            localize,
            accent: programmeAccent(feed, milestone),
            project: feed.projects.find(({ id }) => id === milestone.projects[0]),
            isTarget: milestone.id === target,
            isHidden: !isHidden && index >= shown,
            page,
            link,
          }),
        ),
      )}
    </ol>
  </li>`;
}
