import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Organisation, Term, Text } from '../../feed/types.ts';
import { dateTemplate } from '../../parts/date.ts';
import { entryTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { logoTemplate, partyTemplate } from '../../parts/party.ts';
import { textTemplate } from '../../parts/text.ts';
import { aboutStyles } from './about.styles.ts';

/** What can be left out. */
const pieces = ['name', 'summary', 'facts', 'mission', 'activities', 'values', 'story'] as const;
type Piece = (typeof pieces)[number];

/**
 * Who MPG is: since when and where, what for, what it does, what it stands for, and its story.
 *
 * @example
 * ```html
 * <mpg-about hide="values story"></mpg-about>
 * ```
 *
 * @tag mpg-about
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart about - All pieces.
 * @csspart identity - Logo, name, summary and facts.
 * @csspart logo - The organisation's logo.
 * @csspart name - The organisation's name; of activities and values too.
 * @csspart link - A link.
 * @csspart summary - What kind of organisation it is; what an activity or value means.
 * @csspart facts - Founding year, seat and e-mail address.
 * @csspart mission - What the organisation is for.
 * @csspart activities - Its activities.
 * @csspart values - Its values.
 * @csspart story - Where its story is told.
 * @csspart label - The heading of one of these pieces.
 * @csspart party - One activity or value.
 * @csspart entry - The item that tells the story.
 * @csspart title - The title of that item.
 * @csspart meta - The date of that item.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of the headings of pieces, and of links.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or `hide` names what there is not.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgAbout extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, aboutStyles];

  /**
   * Pieces to leave out, separated by spaces or commas: `name`, `summary`, `facts`, `mission`, `activities`, `values`,
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
      mission && this.#pieceTemplate('mission', html`<p class="lead">${textTemplate(mission, localize)}</p>`),
      activities.length ? this.#pieceTemplate('activities', this.#termsTemplate(activities)) : undefined,
      values.length ? this.#pieceTemplate('values', this.#termsTemplate(values)) : undefined,
      story && this.#pieceTemplate('story', entryTemplate(story, { localize, link })),
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

  /** A piece under a heading of its own, which is one level below the name. */
  #pieceTemplate(piece: 'mission' | 'activities' | 'values' | 'story', content: unknown): TemplateResult | undefined {
    if (!this.#shows(piece)) return undefined;
    const level = this.subheadingLevel + (this.#shows('name') ? 1 : 0);
    return html`<section part=${piece} class="piece">
      ${headingTemplate(level, this.localize.term(piece), 'label', 'label')}
      <div>${content}</div>
    </section>`;
  }

  #termsTemplate(terms: readonly Term[]): TemplateResult {
    const { localize, link } = this;
    return html`<ul class="terms">
      ${terms.map((term) => html`<li>${partyTemplate(term, { localize, link })}</li>`)}
    </ul>`;
  }

  #text(text: Text): unknown {
    return textTemplate(text, this.localize);
  }

  get #hidden(): readonly string[] {
    return (this.hide ?? '').split(/[\s,]+/).filter(Boolean);
  }

  #shows(piece: Piece): boolean {
    return !this.#hidden.includes(piece);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const unknown = this.#hidden.find((each) => !pieces.includes(each as Piece));
    if (!changed.has('hide') || !unknown) return;
    this.report(new Error(`hide="${unknown}" is no piece; there are: ${pieces.join(', ')}.`));
  }
}
