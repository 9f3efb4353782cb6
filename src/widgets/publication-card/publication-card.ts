import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { LazyModule } from '../../element/lazy-module.ts';
import type { Feed, Publication, Report } from '../../feed/types.ts';
import { itemSelection, selectedItems } from '../../model/items.ts';
import { programmeAccent } from '../../parts/accent.ts';
import { authorsTemplate } from '../../parts/authors.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { imageTemplate } from '../../parts/image.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { itsProgrammeTemplate } from '../../parts/programme-name.ts';
import { textTemplate } from '../../parts/text.ts';
import { editionsTemplate, identifiersTemplate, publicationMetaTemplate } from './details.ts';
import { space } from './publication-card.space.ts';
import { publicationCardStyles } from './publication-card.styles.ts';

type Published = Publication | Report;

/**
 * One of MPG's publications or reports: summary, editions, files, and how to cite it.
 *
 * Without `publication` it shows the newest publication. `programme`, `project` and `activity` narrow the choice.
 * Citations are in English: APA (7th edition), Chicago (18th edition, author-date), and BibTeX, RIS and CSL-JSON for
 * reference managers. They give names as the feed does, without telling family names from given names.
 *
 * @example
 * ```html
 * <mpg-publication-card publication="benchmarking-integration-governance-in-europes-cities-english"></mpg-publication-card>
 * ```
 *
 * @tag mpg-publication-card
 *
 * @csspart card - The card.
 * @csspart image - The publication's image.
 * @csspart meta - Type, date, publisher, and language if it is not the page's.
 * @csspart programme - The name of its programme, unless you have selected one.
 * @csspart title - The title.
 * @csspart link - The link in the title, to an edition or to a file.
 * @csspart authors - The authors.
 * @csspart summary - The summary.
 * @csspart editions - The editions, if there are several languages.
 * @csspart editions-heading - The heading of the editions.
 * @csspart files - The list of editions and files.
 * @csspart identifiers - DOI and ISBN.
 * @csspart cite - What opens the citation.
 * @csspart formats - The choice of a citation format.
 * @csspart format - One citation format.
 * @csspart citation - The citation.
 * @csspart copy - The button that copies the citation.
 */
export class MpgPublicationCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, publicationCardStyles, space];

  /** ID of the publication or report to show. Default: the newest publication. */
  @property() publication: string | undefined;

  /** Name of the chosen citation format. */
  @state() private format = 'APA';
  /** Whether copying the citation succeeded; undefined before the first attempt. */
  @state() private isCopied: boolean | undefined;

  readonly #citing = new LazyModule(this, () => import('./citing.ts'), { onError: this.tellFailure });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('publication')) this.isCopied = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const feed = this.shownFeed;
    if (feed) this.expectKnown('publication', this.publication, feed.items.filter(isPublished));
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const publication = this.#publication(feed);
    if (!publication) return undefined;
    const { localize, link, subheadingLevel: level } = this;
    const { title, url, image, authors, summary } = publication;
    const name = title ? textTemplate(title, localize) : url;
    return html`<article part="card" class="ruled ${programmeAccent(feed, publication)}">
      ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
      <div class="label">
        ${publicationMetaTemplate(publication, localize)}
        ${itsProgrammeTemplate(feed, publication, localize, this.programme)}
      </div>
      ${itemLinkTemplate(publication, name, localize, link, { level, part: 'title', name: 'title' })}
      ${authors.length ? html`<p part="authors">${authorsTemplate(authors, localize)}</p>` : nothing}
      ${summary ? html`<p part="summary">${textTemplate(summary, localize)}</p>` : nothing}
      ${editionsTemplate(publication, { localize, link, headingLevel: level + 1 })}
      ${identifiersTemplate(publication, link)} ${this.#citeTemplate(publication)}
    </article>`;
  }

  #publication(feed: Feed): Published | undefined {
    if (this.publication) return feed.items.filter(isPublished).find(({ id }) => id === this.publication);
    return selectedItems(feed, { ...itemSelection(this), kinds: ['publication'] }).find(isPublished);
  }

  #citeTemplate(publication: Published): TemplateResult {
    const { localize, format, isCopied } = this;
    const view = { localize, format, isCopied, onChoose: this.#choose, onCopy: this.#tellCopied };
    return html`<details part="cite" @toggle=${this.#loadIfOpen}>
      <summary>${localize.term('cite')}</summary>
      ${this.#citing.module?.citingTemplate(publication, view) ?? this.#notLoadedTemplate()}
    </details>`;
  }

  #notLoadedTemplate(): TemplateResult {
    const { localize } = this;
    if (!this.#citing.hasFailed) return html`<p>${localize.term('waiting')}</p>`;
    return failureTemplate(localize, () => void this.retryModule(this.#citing));
  }

  readonly #loadIfOpen = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) void this.#citing.load();
  };

  readonly #choose = (format: string): void => {
    this.format = format;
    this.isCopied = undefined;
  };

  readonly #tellCopied = (isCopied: boolean): void => {
    this.isCopied = isCopied;
    this.announce(this.localize.term(isCopied ? 'copied' : 'notCopied'));
  };
}

function isPublished(item: Feed['items'][number]): item is Published {
  return item.kind === 'publication' || item.kind === 'report';
}
