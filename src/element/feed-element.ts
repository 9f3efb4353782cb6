import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadedFeed } from '../feed/index.ts';
import type { Feed } from '../feed/types.ts';
import { headingTemplate } from '../parts/heading.ts';
import { campaignUrl, linkTemplate, type Subject, type SubjectLink } from '../parts/link.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { defaultSource } from './default-source.ts';
import { emit } from './events.ts';
import { FeedController } from './feed-controller.ts';
import { Localize } from './localize.ts';
import { asError, warnOnce } from './warn.ts';

/**
 * The machine that every widget inherits: its feed, its states, its place in the host's page.
 * A widget says what it shows of a feed (`contentTemplate`); everything before and around that happens here.
 *
 * | state   | what the visitor sees                                                          |
 * | ------- | ------------------------------------------------------------------------------ |
 * | waiting | the host's own content inside the element, else a skeleton                     |
 * | content | the widget; while it loads anew the old view stays, with `aria-busy`           |
 * | empty   | a plain sentence                                                               |
 * | failed  | the host's own content, else a message and a *Try again* button                |
 * | stale   | the last good copy and, under it, from when it is                              |
 *
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading set with `heading`.
 * @csspart message - The message shown when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - The note that an older copy is shown.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an attribute names something that the feed does not have.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 *
 * @cssprop [--mpg-color-text=inherit] - Colour of text.
 * @cssprop [--mpg-color-ground=Canvas] - Ground of a widget whose `theme` is light or dark; others have the host's.
 * @cssprop [--mpg-color-muted] - Colour of what is less important; the text's colour, made paler.
 * @cssprop [--mpg-color-accent] - Colour of links and of what can be used, where no programme gives it its own.
 * @cssprop [--mpg-color-programme-1] - Accent of the first programme.
 * @cssprop [--mpg-color-programme-2] - Accent of the second programme.
 * @cssprop [--mpg-color-programme-3] - Accent of the third programme.
 * @cssprop [--mpg-color-focus] - Colour of the line around what has the focus; the accent.
 * @cssprop [--mpg-color-rule] - Colour of thin lines between things and under titles; the text's colour, made much paler.
 * @cssprop [--mpg-font-family=inherit] - Typeface.
 * @cssprop [--mpg-font-heading=inherit] - Typeface of headings.
 * @cssprop [--mpg-font-size=inherit] - Size of text, from which all other sizes follow.
 * @cssprop [--mpg-font-size-heading=1.5em] - Size of the widget's own heading.
 * @cssprop [--mpg-line-height=1.5] - Height of a line.
 * @cssprop [--mpg-space-item] - Space between the items of a list; each widget has its own.
 * @cssprop [--mpg-space-section] - Space between sections, groups of items and cards; each widget has its own.
 * @cssprop [--mpg-space-inset=1.25em] - Space inside the edge of the ground of a widget whose `theme` is light or dark.
 * @cssprop [--mpg-radius=0.25em] - Roundness of the corners of buttons, fields and pictures.
 */
export abstract class FeedElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Address of the feed, absolute or relative to the page. Without it the page's default feed is shown. */
  @property() src: string | undefined;
  /** Heading above the widget's content; none where it is missing. */
  @property() heading: string | undefined;
  /** Level of that heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many items to show at the most. */
  @property({ type: Number }) limit: number | undefined;
  /** Id of the programme to show; of several in lists, separated by commas. */
  @property() programme: string | undefined;
  /** Id of the project to show; of several in lists, separated by commas. */
  @property() project: string | undefined;
  /** Id of the activity to show; of several in lists, separated by commas. */
  @property() activity: string | undefined;
  /** Name of the host's campaign, put on outgoing links as `utm_campaign`. */
  @property() campaign: string | undefined;
  /** Colours: of the page around it (`auto`), or with a ground of its own, `light` or `dark`. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | undefined;
  /** `lazy` waits with loading until the widget is about to come into view. */
  @property() loading: 'eager' | 'lazy' = 'eager';
  /** A checked feed to show, instead of one to load. */
  @property({ attribute: false }) feed: Feed | undefined;

  /** True where the host put content of its own inside the element. */
  @state() private hasFallback = false;

  protected readonly localize = new Localize(this);
  /** Protected members that a widget's controllers need. */
  protected readonly forControllers = {
    localize: this.localize,
    announce: (message: string): void => void this.announce(message),
    renderNow: (): void => this.scheduleUpdate(),
  };
  readonly #loader = new FeedController(this, {
    url: () => this.#url,
    isWanted: () => !this.feed,
    isLazy: () => this.loading === 'lazy',
    ready: () => this.localize.ready,
    onLoad: (loaded) => void this.#tellLoaded(loaded),
    onError: (error) => this.#tellFailed(error),
  });
  /** Unknown ids that were told of. */
  readonly #faults = new Set<string>();
  #announcer: typeof import('./announce.ts') | undefined;
  #isGuarded = false;

  /** What the widget shows of a feed; undefined where there is nothing to show. Reads state, changes none. */
  protected abstract contentTemplate(feed: Feed): TemplateResult | undefined;

  /** Stands in for the content, as high as it will be, so that nothing jumps. @param items number of items to draw */
  protected skeletonTemplate(items = 1): TemplateResult {
    const itemTemplate = html`<div class="bone short"></div>
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone short"></div>`;
    return html`${Array.from({ length: items }, () => itemTemplate)}`;
  }

  /** Level for headings under the widget's own one. */
  protected get subheadingLevel(): number {
    return this.#level + (this.heading ? 1 : 0);
  }

  /** The feed that is shown now. */
  protected get shownFeed(): Feed | undefined {
    return this.feed ?? this.#loader.loaded?.feed;
  }

  /** Asks for the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#loader.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#noteFallback();
    this.#guardContrast();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer?.releaseAnnouncer(this);
  }

  // A fault of ours must not become an error of the host's page: the view that is there stays.
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.report(asError(error));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const feed = this.shownFeed;
    if (!feed) return;
    this.expectKnown('programme', this.programme, feed.programmes);
    this.expectKnown('project', this.project, feed.projects);
    this.expectKnown('activity', this.activity, feed.activities);
  }

  /** Tells the page's developer, once, of ids in an attribute that the feed does not have, and which ones it has. */
  protected expectKnown(attribute: string, value: string | undefined, known: readonly { readonly id: string }[]): void {
    const ids = known.map(({ id }) => id);
    const unknown = value?.split(/[\s,]+/).find((id) => id && !ids.includes(id));
    const fault = `${attribute}="${String(unknown)}" is not in the feed; there are: ${ids.join(', ')}.`;
    if (!unknown || !ids.length || this.#faults.has(fault)) return;
    this.#faults.add(fault);
    this.report(new Error(fault));
  }

  override render(): TemplateResult {
    const { shownFeed: feed, localize } = this;
    const { foreign } = localize;
    // The host's words are in the language of its page, also where the widget has to speak another.
    const words = foreign !== undefined ? html`<bdi lang=${foreign}>${this.heading}</bdi>` : this.heading;
    const heading = this.heading ? headingTemplate(this.#level, words, 'heading', 'heading') : nothing;
    const isMarked = foreign !== undefined && (feed || !this.hasFallback);
    return html`<div
      part="base"
      class="base"
      lang=${isMarked ? localize.lang() : nothing}
      dir=${isMarked ? localize.dir() : nothing}
      @transitionrun=${this.#guardContrast}
      aria-busy=${this.#loader.isPending ? 'true' : nothing}
    >
      ${feed ? [heading, this.contentTemplate(feed) ?? this.#emptyTemplate(), this.#staleTemplate()] : this.#withoutFeedTemplate(heading)}
    </div>`;
  }

  #withoutFeedTemplate(heading: unknown): TemplateResult {
    const own = this.#loader.error ? this.#failedTemplate() : this.#waitingTemplate();
    return html`<slot @slotchange=${this.#noteFallback}></slot>${this.hasFallback ? nothing : [heading, own]}`;
  }

  #waitingTemplate(): TemplateResult {
    return html`<p class="visually-hidden">${this.localize.term('waiting')}</p>
      <div aria-hidden="true">${this.skeletonTemplate()}</div>`;
  }

  #failedTemplate(): TemplateResult {
    return html`<div part="message" class="message">
      <p>${this.localize.term('failed')}</p>
      <button part="retry" type="button" @click=${this.#retry}>${this.localize.term('tryAgain')}</button>
    </div>`;
  }

  /** The focus is not lost with the button that had it: what announced the fault can bring it back. */
  readonly #retry = async (): Promise<void> => {
    await this.reload();
    await this.#announcer?.refocus(this);
  };

  #emptyTemplate(): TemplateResult {
    return html`<p part="message" class="message">${this.localize.term('empty')}</p>`;
  }

  #staleTemplate(): TemplateResult | typeof nothing {
    const loaded = this.#loader.loaded;
    if (this.feed || !loaded?.stale) return nothing;
    const { localize } = this;
    const date = new localize.intl.DateTimeFormat(localize.lang(), { dateStyle: 'long' }).format(loaded.fetchedAt);
    return html`<p part="notice" class="notice muted">${localize.term('stale', date)}</p>`;
  }

  /** A link to something MPG shows; the host may take its click over. The content alone where it has no address. */
  protected readonly link: SubjectLink = (subject, content, options = {}) => {
    const { url = subject.url, ...others } = options;
    return linkTemplate(url && campaignUrl(url, this.campaign), content, {
      ...others,
      onClick: (event) => {
        if (emit(this, 'mpg-select', { subject, url })) this.follow?.(event, subject);
        else event.preventDefault();
      },
    });
  };

  /** Of a widget that can show a subject itself: prevents the event's default where it does. */
  protected follow?(event: Event, subject: Subject): void;

  /** Has screen readers say something, in the widget's language. What says nothing loads no announcer. */
  protected announce(message: string): Promise<void> {
    return this.#onDemand(import('./announce.ts'), (announcer) => {
      this.#announcer = announcer;
      if (this.isConnected) announcer.announce(this, message, this.localize.lang());
    });
  }

  /** Holds the colours that the host sets to be legible; where it sets none, nothing is loaded for that. */
  readonly #guardContrast = (): void => {
    if (this.#isGuarded || !getComputedStyle(this).getPropertyValue('--mpg-i-guarded').trim()) return;
    this.#isGuarded = true;
    void this.#onDemand(import('./contrast-guard.ts'), ({ ContrastGuard }) => new ContrastGuard(this));
  };

  /** Does what few widgets need with a file that only they load. */
  #onDemand<Module>(file: Promise<Module>, use: (module: Module) => void): Promise<void> {
    return file.then(use).catch((error: unknown) => warnOnce(`<${this.localName}> ${String(error)}`));
  }

  /** Tells the page's developer of a fault: once in the console, and in an event. */
  protected report(error: Error): void {
    warnOnce(`<${this.localName}> ${error.message}`);
    emit(this, 'mpg-error', { error });
  }

  /** What the page shows of it is said too, since it may stand far from what the visitor is reading. */
  #tellFailed(error: Error): void {
    this.report(error);
    if (!this.shownFeed && !this.hasFallback) void this.announce(this.localize.term('failed'));
  }

  async #tellLoaded(loaded: LoadedFeed): Promise<void> {
    if (loaded.problems.length) {
      void this.#onDemand(import('./problems.ts'), ({ reportProblems }) =>
        reportProblems(loaded.feed.url, loaded.problems),
      );
    }
    await this.updateComplete;
    if (this.isConnected) emit(this, 'mpg-load', loaded);
  }

  get #level(): number {
    return Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
  }

  get #url(): string {
    const source = this.src || defaultSource() || '';
    try {
      return source && new URL(source, document.baseURI).href;
    } catch {
      return source;
    }
  }

  readonly #noteFallback = (): void => {
    this.hasFallback = [...this.childNodes].some((node) => node instanceof Element || node.textContent?.trim());
  };
}
