import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Publication, Report } from '../../feed/types.ts';
import { doiName, doiUrl } from '../../model/doi.ts';
import { itemEditions } from '../../model/editions.ts';
import { itemDate, selectedItems } from '../../model/items.ts';
import { itemLanguages } from '../../model/languages.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import { authorsTemplate } from '../../parts/authors.ts';
import { dateTemplate } from '../../parts/date.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { filesTemplate } from '../../parts/files.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { imageTemplate } from '../../parts/image.ts';
import { foreignLanguageTemplate, itemLinkTemplate, itemPage } from '../../parts/item-link.ts';
import { languageNames } from '../../parts/language-name.ts';
import { textTemplate } from '../../parts/text.ts';
import { publicationCardStyles } from './publication-card.styles.ts';

type Published = Publication | Report;

/**
 * One of MPG's publications or reports: what it is about, its editions and files, and how to cite it.
 *
 * Without `publication` it is the newest, of all or of those that `programme`, `project` and `activity` ask for.
 * Citations are in English, after APA (7th edition) and Chicago (18th edition, author and date), and for reference
 * managers in BibTeX, RIS and CSL-JSON. Names stand as the feed has them: nothing tells family names from others.
 *
 * @example
 * ```html
 * <mpg-publication-card publication="benchmarking-integration-governance-in-europes-cities-english"></mpg-publication-card>
 * ```
 *
 * @tag mpg-publication-card
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart card - The card.
 * @csspart image - The publication's picture.
 * @csspart meta - What it is, its date, its publisher and, where it is not the visitor's, its language.
 * @csspart title - Its title.
 * @csspart link - The link in the title, of an edition or of a file.
 * @csspart authors - Who wrote it.
 * @csspart summary - What it is about.
 * @csspart editions - Its editions in several languages.
 * @csspart editions-heading - The heading of these.
 * @csspart files - The list of editions and files.
 * @csspart identifiers - Its DOI and its ISBN.
 * @csspart cite - What opens to cite it.
 * @csspart formats - The choice of a citation's format.
 * @csspart format - One of these.
 * @csspart citation - The citation.
 * @csspart copy - The button that copies it.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, has no such publication, or citing could not be loaded.
 * @fires mpg-select - The visitor follows a link to the publication, an edition or a file; cancel it to take over.
 */
export class MpgPublicationCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, publicationCardStyles];

  /** Id of the publication or report to show; the newest publication without it. */
  @property() publication: string | undefined;

  /** Name of the format that the visitor cites in. */
  @state() private format = 'APA';
  /** Whether the citation was copied; undefined before anybody asked for it. */
  @state() private isCopied: boolean | undefined;

  readonly #citing = this.lazyModule(() => import('./citing.ts'));

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
    const { localize, link } = this;
    const { title, url, image, authors, summary } = publication;
    const name = title ? textTemplate(title, localize) : url;
    const accent = accentClass(feed.programmes.findIndex(({ id }) => id === programmeLookup(feed)(publication)[0]));
    return html`<article part="card" class="ruled ${accent}">
      ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
      ${this.#metaTemplate(publication)}
      ${headingTemplate(this.subheadingLevel, itemLinkTemplate(publication, name, localize, link), 'title', 'title')}
      ${authors.length ? html`<p part="authors">${authorsTemplate(authors, localize)}</p>` : nothing}
      ${summary ? html`<p part="summary">${textTemplate(summary, localize)}</p>` : nothing}
      ${this.#editionsTemplate(publication)} ${this.#identifiersTemplate(publication)}
      ${this.#citeTemplate(publication)}
    </article>`;
  }

  #publication(feed: Feed): Published | undefined {
    if (this.publication) return feed.items.filter(isPublished).find(({ id }) => id === this.publication);
    const [programmes, projects, activities] = [this.programme, this.project, this.activity].map(listedValues);
    return selectedItems(feed, { kinds: ['publication'], programmes, projects, activities }).find(isPublished);
  }

  #metaTemplate(publication: Published): TemplateResult | typeof nothing {
    const { localize } = this;
    const { type, publisher } = publication;
    const date = dateTemplate(itemDate(publication), localize);
    return metaTemplate([
      type && localize.term('publicationType', type),
      date === nothing ? localize.term('yearUnknown') : date,
      publisher && html`<bdi>${publisher}</bdi>`,
      foreignLanguageTemplate(publication, localize),
    ]);
  }

  #editionsTemplate(publication: Published): TemplateResult | typeof nothing {
    const { localize, link } = this;
    const { url } = itemPage(publication, localize);
    const item = { ...publication, files: itemEditions(publication, localize.languages, url) };
    const languageName = languageNames(localize, localize.term('languageUnknown'));
    const files = filesTemplate(item, { localize, link, languageName });
    if (!itemLanguages(item)[1]) return files;
    const name = localize.term('editions');
    return html`<div part="editions">
      ${headingTemplate(Math.min(6, this.subheadingLevel + 1), name, 'editions-heading')} ${files}
    </div>`;
  }

  #identifiersTemplate(publication: Published): TemplateResult | typeof nothing {
    const { isbn, doi } = publication;
    const name = doiName(doi);
    const url = name && doiUrl(name);
    if (!url && !isbn) return nothing;
    return html`<p part="identifiers" class="muted">
      ${url ? html`<span>DOI ${this.link(publication, html`<bdi>${url}</bdi>`, { url })}</span>` : nothing}
      ${isbn ? html`<span>ISBN ${isbn}</span>` : nothing}
    </p>`;
  }

  #citeTemplate(publication: Published): TemplateResult {
    const { localize, format, isCopied } = this;
    const view = { localize, format, isCopied, onChoose: this.#choose, onCopy: this.#tellCopied };
    return html`<details part="cite" @toggle=${() => void this.#citing.load()}>
      <summary>${localize.term('cite')}</summary>
      ${this.#citing.module?.citingTemplate(publication, view) ?? this.#notLoadedTemplate()}
    </details>`;
  }

  #notLoadedTemplate(): TemplateResult {
    const { localize } = this;
    if (!this.#citing.hasFailed) return html`<p>${localize.term('waiting')}</p>`;
    return failureTemplate(localize, () => void this.retryModule(this.#citing));
  }

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
