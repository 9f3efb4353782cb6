import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import { milestoneYears, type MilestoneYear } from '../../model/milestones.ts';
import { programmeAccent } from '../../parts/accent.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { milestoneTemplate } from './milestone.ts';

interface YearsView {
  readonly localize: Localize;
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** ID of the milestone that the page's address leads to. */
  readonly target: string;
  /** What a milestone's own link has before its `#`. */
  readonly page: string;
  /** How many milestones to show. The others are in the page too, hidden until the browser finds something in them. */
  readonly length: number;
  /** Called with the number of milestones up to and including the one found. */
  readonly onFound: (length: number) => void;
}

/** Milestones by year, in their order. */
export function yearsTemplate(feed: Feed, milestones: readonly Milestone[], view: YearsView): TemplateResult {
  const onFound = ({ target }: Event): void => view.onFound(lengthUpTo(target as Element));
  let start = 0;
  return html`<ol part="years" @beforematch=${onFound}>
    ${milestoneYears(milestones).map((group) => {
      const template = yearTemplate(feed, group, view.length - start, view);
      start += group.milestones.length;
      return template;
    })}
  </ol>`;
}

/** @param length how many of the year's milestones to show */
function yearTemplate(
  feed: Feed,
  { year, milestones }: MilestoneYear,
  length: number,
  view: YearsView,
): TemplateResult {
  const { localize, headingLevel, link, target, page } = view;
  const isHidden = length <= 0;
  const name = html`<span tabindex="-1" data-year=${year ?? nothing}>${year ?? localize.term('yearUnknown')}</span>`;
  return html`<li part="year" class="year" hidden=${isHidden ? 'until-found' : nothing}>
    ${headingTemplate(headingLevel, name, 'year-heading')}
    <ol>
      ${milestones.map((milestone, index) =>
        milestoneTemplate(milestone, {
          localize,
          accent: programmeAccent(feed, milestone),
          project: feed.projects.find(({ id }) => id === milestone.projects[0]),
          isTarget: milestone.id === target,
          isHidden: !isHidden && index >= length,
          page,
          link,
        }),
      )}
    </ol>
  </li>`;
}

/** How many milestones there are up to the end of a year or a milestone. */
function lengthUpTo(found: Element): number {
  const milestones = [...(found.closest('[part=years]')?.querySelectorAll('[part=milestone]') ?? [])];
  return milestones.findLastIndex((milestone) => found.contains(milestone)) + 1;
}
