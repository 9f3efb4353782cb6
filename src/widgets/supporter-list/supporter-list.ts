import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Supporter, SupporterGroup } from '../../feed/types.ts';
import { itemSelection } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { supportersByGroup, type SupportersOfGroup } from '../../model/supporters.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { partyTemplate } from '../../parts/party.ts';
import { space } from './supporter-list.space.ts';
import { supporterListStyles } from './supporter-list.styles.ts';

const groupNames = {
  foundation: 'foundations',
  'european-institution': 'europeanInstitutions',
  intergovernmental: 'intergovernmentalOrganisations',
  other: 'otherSupporters',
} as const satisfies Record<SupporterGroup, string>;

/**
 * MPG's supporters: foundations, European institutions, intergovernmental organisations and others, each with its logo, if
 * the feed has one, and what it supports.
 *
 * With `project` or `programme` it shows the supporters of those projects.
 *
 * @example
 * ```html
 * <mpg-supporter-list heading="Supported by"></mpg-supporter-list>
 * ```
 *
 * @tag mpg-supporter-list
 *
 * @csspart groups - All groups.
 * @csspart group - One group of supporters.
 * @csspart group-heading - The name of a group.
 * @csspart list - The list of a group's supporters.
 * @csspart party - One supporter.
 * @csspart logo - The logo of a supporter.
 * @csspart name - The name of a supporter.
 * @csspart link - The link in the name.
 * @csspart summary - What a supporter supports.
 *
 * @cssprop --mpg-color-accent - Colour of the groups' names, and of a link under the pointer.
 */
export class MpgSupporterList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, supporterListStyles, space];

  /**
   * Groups to show, separated by commas: `foundation`, `european-institution`, `intergovernmental`, `other`. A single group
   * is shown without its name.
   */
  @property() group: string | undefined;

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const groups = listedValues(this.group);
    const found = supportersByGroup(feed, { ...itemSelection(this), groups, limit: itemLimit(this.limit) });
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
        ${supporters.map(this.isolated((supporter: Supporter) => partyTemplate(supporter, { localize, link })))}
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
