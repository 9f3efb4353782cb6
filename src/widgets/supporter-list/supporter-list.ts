import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, SupporterGroup } from '../../feed/types.ts';
import { listedValues } from '../../model/listed-values.ts';
import { supportersByGroup, type SupportersOfGroup } from '../../model/supporters.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { partyTemplate } from '../../parts/party.ts';
import { supporterListStyles } from './supporter-list.styles.ts';

const groupNames = {
  foundation: 'foundations',
  'european-institution': 'europeanInstitutions',
  intergovernmental: 'intergovernmentalOrganisations',
  other: 'otherSupporters',
} as const satisfies Record<SupporterGroup, string>;

/**
 * Who supports MPG: foundations, European institutions, intergovernmental organisations and others, each with its logo,
 * where the feed has one, and what it supports.
 *
 * With `project` or `programme` these are the supporters that the feed names for those projects.
 *
 * @example
 * ```html
 * <mpg-supporter-list heading="Supported by"></mpg-supporter-list>
 * ```
 *
 * @tag mpg-supporter-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart groups - All groups.
 * @csspart group - One group of supporters.
 * @csspart group-heading - The name of a group.
 * @csspart list - The list of a group's supporters.
 * @csspart party - One supporter.
 * @csspart logo - Its logo.
 * @csspart name - Its name.
 * @csspart link - The link in the name.
 * @csspart summary - What it supports.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of the groups’ names, and of a link that is pointed at.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an attribute names what it does not have.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgSupporterList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, supporterListStyles];

  /**
   * Groups to show, separated by commas: `foundation`, `european-institution`, `intergovernmental`, `other`.
   * One alone is shown without its name.
   */
  @property() group: string | undefined;

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const { programme, project, limit } = this;
    const [programmes, projects, groups] = [listedValues(programme), listedValues(project), listedValues(this.group)];
    const found = supportersByGroup(feed, { groups, programmes, projects, limit });
    if (!found.length) return undefined;
    return html`<div part="groups" class="groups">
      ${found.map((each) => this.#groupTemplate(each, groups.length !== 1))}
    </div>`;
  }

  #groupTemplate({ group, supporters }: SupportersOfGroup, isNamed: boolean): TemplateResult {
    const { localize, link, subheadingLevel } = this;
    return html`<section part="group" class="group">
      ${isNamed ? headingTemplate(subheadingLevel, localize.term(groupNames[group]), 'group-heading', 'label') : nothing}
      <ul part="list" class="list">
        ${supporters.map((supporter) => html`<li>${partyTemplate(supporter, { localize, link })}</li>`)}
      </ul>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const groups = this.shownFeed?.supporters.map(({ group: id }) => id) ?? [];
    const known = [...new Set(groups)].map((id) => ({ id }));
    this.expectKnown('group', this.group, known);
  }
}
