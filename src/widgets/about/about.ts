import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Organisation, Term, Text } from '../../feed/types.ts';
import { dateTemplate } from '../../parts/date.ts';
import { entryTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { logoTemplate, partyTemplate } from '../../parts/party.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './about.space.ts';
import { aboutStyles } from './about.styles.ts';

/** Sections that `hide` can leave out. */
const sections = ['name', 'summary', 'facts', 'mission', 'activities', 'values', 'story'] as const;
type Section = (typeof sections)[number];

/**
 * Who MPG is: when and where it was founded, its mission, its activities, its values and its story.
 *
 * @example
 * ```html
 * <mpg-about hide="values story"></mpg-about>
 * ```
 *
 * @tag mpg-about
 *
 * @csspart about - All sections together.
 * @csspart identity - Logo, name, summary and facts.
 * @csspart logo - The organisation's logo.
 * @csspart name - The name of the organisation, of an activity or of a value.
 * @csspart link - A link.
 * @csspart summary - The summary of the organisation, of an activity or of a value. Activities and values show it if all have one.
 * @csspart facts - Year of foundation, seat and email address.
 * @csspart mission - The mission.
 * @csspart activities - The activities.
 * @csspart values - The values.
 * @csspart story - The link to the organisation's story.
 * @csspart label - The heading of one of these sections.
 * @csspart party - One activity or value.
 * @csspart entry - The item that tells the story.
 * @csspart title - The title of that item.
 * @csspart meta - The date of that item.
 *
 * @cssprop --mpg-color-accent - Colour of links and of the sections' headings.
 *
 * @fires mpg-error - Loading failed, or `hide` names a section that does not exist.
 */
export class MpgAbout extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, aboutStyles, space];

  /**
   * Sections to leave out, separated by commas or spaces: `name`, `summary`, `facts`, `mission`, `activities`, `values`,
   * `story`.
   */
  @property() hide: string | undefined;

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const { organisation, activities, items } = feed;
    const { mission, values = [], story: storyId } = organisation ?? {};
    const story = items.find(({ id }) => id === storyId);
    const { localize, link } = this;
    const templates = [
      organisation && this.#identityTemplate(organisation),
      mission && this.#sectionTemplate('mission', html`<p class="lead">${textTemplate(mission, localize)}</p>`),
      activities.length ? this.#sectionTemplate('activities', this.#termsTemplate(activities)) : undefined,
      values.length ? this.#sectionTemplate('values', this.#termsTemplate(values)) : undefined,
      story && this.#sectionTemplate('story', entryTemplate(story, { localize, link })),
    ];
    return templates.some(Boolean) ? html`<div part="about" class="about">${templates}</div>` : undefined;
  }

  #identityTemplate(organisation: Organisation): TemplateResult | undefined {
    const { name, logo, summary } = organisation;
    const parts = [
      this.#shows('name') && [
        logo ? logoTemplate(logo, this.localize) : nothing,
        headingTemplate(this.subheadingLevel, this.link(organisation, this.#text(name)), 'name', 'name'),
      ],
      summary && this.#shows('summary') && html`<p part="summary" class="muted">${this.#text(summary)}</p>`,
      this.#shows('facts') && this.#factsTemplate(organisation),
    ].filter(Boolean);
    return parts.length ? html`<div part="identity" class="identity">${parts}</div>` : undefined;
  }

  #factsTemplate(organisation: Organisation): TemplateResult | undefined {
    const { founded, seat, email } = organisation;
    const facts = [
      founded && (['founded', dateTemplate(founded, this.localize)] as const),
      seat && (['seat', this.#text(seat)] as const),
      email && (['email', this.link(organisation, email, { url: `mailto:${encodeURI(email)}` })] as const),
    ].filter((fact) => fact !== undefined && fact !== '');
    if (!facts.length) return undefined;
    return html`<dl part="facts" class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt class="muted">${this.localize.term(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** A section with a heading, which is one level below the name. */
  #sectionTemplate(
    section: 'mission' | 'activities' | 'values' | 'story',
    content: unknown,
  ): TemplateResult | undefined {
    if (!this.#shows(section)) return undefined;
    const level = this.subheadingLevel + (this.#shows('name') ? 1 : 0);
    return html`<section part=${section} class="section">
      ${headingTemplate(level, this.localize.term(section), 'label', 'label')}
      <div>${content}</div>
    </section>`;
  }

  /** All of them in one form: with their summaries only if each has one. */
  #termsTemplate(terms: readonly Term[]): TemplateResult {
    const { localize, link } = this;
    const areDescribed = terms.every(({ summary }) => summary);
    const shown = areDescribed ? terms : terms.map((term) => ({ ...term, summary: undefined }));
    return html`<ul class="terms">
      ${shown.map(this.isolated((term: Term) => partyTemplate(term, { localize, link })))}
    </ul>`;
  }

  #text(text: Text): unknown {
    return textTemplate(text, this.localize);
  }

  get #hidden(): readonly string[] {
    return (this.hide ?? '').split(/[\s,]+/).filter(Boolean);
  }

  #shows(section: Section): boolean {
    return !this.#hidden.includes(section);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const unknown = this.#hidden.find((each) => !sections.includes(each as Section));
    if (!changed.has('hide') || !unknown) return;
    this.report(new Error(`hide="${unknown}" is no section; there are: ${sections.join(', ')}.`));
  }
}
