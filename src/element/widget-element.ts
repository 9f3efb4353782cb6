import { html, LitElement, nothing, render, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { failureTemplate } from '../parts/failure.ts';
import { headingTemplate } from '../parts/heading.ts';
import { campaignUrl, linkAddress, linkTemplate, type Subject, type SubjectLink } from '../parts/link.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { announce, releaseAnnouncer } from './announce.ts';
import { dress } from './another-document.ts';
import { emit } from './events.ts';
import { markFailedImages } from './failed-images.ts';
import { fit } from './fit.ts';
import { flatStyles } from './flat-styles.ts';
import { ForeignChanges } from './foreign-changes.ts';
import type { LazyModule } from './lazy-module.ts';
import { Localize } from './localize.ts';
import { hasOwnContent } from './own-content.ts';
import { sleep } from './prerendered/sleep.ts';
import { refocus } from './refocus.ts';
import { spaceTemplate } from './space-template.ts';
import { NextFrame } from './tasks.ts';
import { UpdateGuard } from './update-guard.ts';
import type { View } from './view.ts';
import { warnOf } from './warn.ts';
import { readAttributes } from './xml-document.ts';

/**
 * The base of every widget: its states, its heading, its links, and how it fits into the host's page (language,
 * direction, colours, announcements). It knows nothing of where the content comes from; `FeedElement` adds the feed.
 *
 * | state   | what the visitor sees                                                          |
 * | ------- | ------------------------------------------------------------------------------ |
 * | waiting | the host's own content inside the element, else a skeleton                     |
 * | content | the widget; while something newer is loading the old view stays (`aria-busy`)  |
 * | empty   | a plain sentence                                                               |
 * | failed  | the host's own content, else a message and a *Try again* button                |
 *
 * @slot - Content of the host's own, shown until the widget's content is loaded, and instead of an error message if it
 * cannot be loaded.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading set with `heading`.
 * @csspart message - The message shown when there is nothing to show or loading failed.
 * @csspart retry - The button that tries again.
 * @csspart notice - The note that an older copy is shown.
 *
 * @fires mpg-error - Loading failed, or an attribute has a value that the feed does not know. `detail.error` says more.
 * @fires mpg-select - The visitor follows a link. Cancel the event to handle the click yourself.
 *
 * @cssprop [--mpg-color-text=inherit] - Text colour.
 * @cssprop [--mpg-color-ground=Canvas] - Background colour if `theme` is light or dark; otherwise the page's shows through.
 * @cssprop [--mpg-color-muted] - Colour of secondary text. Default: the text colour, paler.
 * @cssprop [--mpg-color-accent] - Colour of links and controls that have no programme's colour.
 * @cssprop [--mpg-color-programme-1] - Colour of the first programme.
 * @cssprop [--mpg-color-programme-2] - Colour of the second programme.
 * @cssprop [--mpg-color-programme-3] - Colour of the third programme.
 * @cssprop [--mpg-color-focus] - Colour of the outline of what has the keyboard focus. Default: the accent colour.
 * @cssprop [--mpg-color-rule] - Colour of thin lines between items and under titles. Default: the text colour, much paler.
 * @cssprop [--mpg-font-family=inherit] - Typeface.
 * @cssprop [--mpg-font-heading=inherit] - Typeface of headings.
 * @cssprop [--mpg-font-size=inherit] - Text size. All other sizes follow from it.
 * @cssprop [--mpg-font-size-heading=1.5em] - Size of the widget's heading.
 * @cssprop [--mpg-line-height=1.5] - Line height.
 * @cssprop [--mpg-space-item] - Space between the items of a list. The default differs between widgets.
 * @cssprop [--mpg-space-section] - Space between sections, groups and cards. The default differs between widgets.
 * @cssprop [--mpg-space-inset=1.25em] - Padding of a widget whose `theme` is light or dark.
 * @cssprop [--mpg-radius=0.25em] - Corner radius of buttons, fields and images.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  protected static override finalizeStyles(styles?: CSSResultGroup): ReturnType<typeof flatStyles> {
    return super.finalizeStyles(styles && flatStyles(styles));
  }

  /** Heading above the widget. Without it there is none. */
  @property() heading: string | undefined;
  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Name of your campaign. It is added to outgoing links as `utm_campaign`. */
  @property() campaign: string | undefined;
  /** Colours: those of the page around the widget (`auto`), or a `light` or `dark` background of its own. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | undefined;

  /**
   * Height of the content in pixels, without the heading, if you know it. That much space is reserved until the content is
   * there. Default: about as much as MPG's own feed takes.
   */
  @property({ type: Number }) height: number | undefined;

  /** Whether the host put content of its own inside the element. */
  @state() protected hasFallback = false;

  protected readonly foreignChanges = new ForeignChanges(this);
  protected readonly localize = new Localize(this);
  /** Protected members that a widget's controllers need. */
  protected readonly forControllers = {
    localize: this.localize,
    announce: (message: string): void => this.announce(message),
    renderNow: (): void => void this.scheduleUpdate(),
  };
  #hasOwnRoot = false;
  readonly #frame = new NextFrame();
  readonly #guard = new UpdateGuard(this, {
    goBack: () => this.goBack(),
    write: (change) => this.foreignChanges.during(change),
    renderFailure: () => void render(this.render(), this.renderRoot, this.renderOptions),
    tell: (error) => (this.hasFallback ? this.report(error) : this.tellFailure(error)),
    texts: () => (this.hasFallback ? undefined : (key) => this.localize.term(key)),
    onRetry: () => void this.#tryAgain(),
  });

  /** What to show now. Reads state, changes none. */
  protected abstract get view(): View;

  /** Loads what could not be loaded, after the visitor pressed *Try again*. */
  protected abstract retry(): Promise<unknown>;

  /** Most items to show, where the host says it. */
  protected abstract readonly limit: number | undefined;

  /**
   * Stands in for the content, as high as it will be, so that nothing moves when it arrives.
   * @param content the host's own; without it lines are drawn
   */
  protected skeletonTemplate(content?: TemplateResult): TemplateResult {
    return spaceTemplate(this.height, this.limit, content, Boolean(this.heading));
  }

  /** Level for headings under the widget's own one. */
  protected get subheadingLevel(): number {
    return this.#level + (this.heading ? 1 : 0);
  }

  /** What a server rendered is kept until something needs the widget: docs/decisions/0016-prerender.md. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot: root } = this;
    // The root is the widget's own if making it has failed before.
    if (!root || this.#hasOwnRoot) {
      this.#hasOwnRoot = true;
      const made = root ?? this.attachShadow(WidgetElement.shadowRootOptions) ?? this.shadowRoot;
      if (!made) throw new Error('the page allows no shadow root');
      return markFailedImages(dress(this, made));
    }
    this.#guard.keepCopy();
    sleep(this, root);
    return markFailedImages(root);
  }

  /** The browser calls this when the page moves the widget into a frame or another window. */
  adoptedCallback(): void {
    if (this.shadowRoot) dress(this, this.shadowRoot);
  }

  override connectedCallback(): void {
    this.#guard.connect(() => {
      readAttributes(this);
      this.#noteFallback();
      super.connectedCallback();
      // In the next frame the browser calculates styles anyway; here it would do so for each widget.
      this.#frame.ask(() => fit(this));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A page out of view draws no frame, and would keep the widget until then.
    this.#frame.cancel();
    releaseAnnouncer(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.localize.update();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { ready } = this.foreignChanges;
    if (ready) return ready.then(() => this.scheduleUpdate());
    if (this.isUpdatePending) {
      this.foreignChanges.during(() => this.#guard.update(() => void super.scheduleUpdate()));
    }
    return undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#guard.render(() => super.update(changed));
  }

  /** Whether something in the widget has failed so that it can show nothing else. */
  protected get hasFailed(): boolean {
    return this.#guard.hasFailed;
  }

  /** Goes back to what the widget could show before, if anything: what it shows now cannot be shown. */
  protected goBack(): boolean {
    return false;
  }

  override render(): TemplateResult {
    const { localize } = this;
    const view = this.#guard.view(() => this.view);
    const { foreign } = localize;
    const isMarked = foreign !== undefined && (view.state === 'content' || !this.hasFallback);
    return html`<div class="frame">
      <div
        part="base"
        class="base"
        lang=${isMarked ? localize.lang() : nothing}
        dir=${isMarked ? localize.dir() : nothing}
        @transitionrun=${() => fit(this)}
        aria-busy=${view.isBusy ? 'true' : nothing}
      >
        ${
          view.state === 'content'
            ? html`${this.#headingTemplate()}${view.content ?? this.#emptyTemplate()}${view.notice ?? nothing}`
            : this.#withoutContentTemplate(view.state)
        }
      </div>
    </div>`;
  }

  #headingTemplate(): TemplateResult | typeof nothing {
    if (!this.heading) return nothing;
    const { foreign } = this.localize;
    // The host wrote it in the language of its page, even if the widget has to speak another.
    const text = foreign !== undefined ? html`<bdi lang=${foreign}>${this.heading}</bdi>` : this.heading;
    return headingTemplate(this.#level, text, 'heading', 'heading');
  }

  #withoutContentTemplate(state: 'waiting' | 'failed'): TemplateResult {
    const isWaiting = state === 'waiting';
    const slot = html`<slot @slotchange=${this.#noteFallback}></slot>`;
    if (this.hasFallback) return isWaiting ? this.skeletonTemplate(slot) : slot;
    const own = isWaiting ? this.#waitingTemplate() : failureTemplate(this.localize, () => void this.#tryAgain());
    return html`${this.#headingTemplate()}${own}${slot}`;
  }

  #waitingTemplate(): TemplateResult {
    return html`<p class="visually-hidden">${this.localize.term('waiting')}</p>
      ${this.skeletonTemplate()}`;
  }

  #emptyTemplate(): TemplateResult {
    return html`<p part="message" class="message">${this.localize.term('empty')}</p>`;
  }

  /** The button goes away when there is something to show: the focus then goes to the widget. */
  async #tryAgain(): Promise<void> {
    this.requestUpdate();
    await this.retry();
    await refocus(this);
  }

  /** A link to something MPG shows. The host may handle its click. Without an address, the content alone. */
  protected readonly link: SubjectLink = (subject, content, options = {}) => {
    const { url: written = subject.url, ...others } = options;
    const url = linkAddress(written);
    return linkTemplate(url && campaignUrl(url, this.campaign), content, {
      ...others,
      onClick: (event) => {
        if (emit(this, 'mpg-select', { subject, url })) this.follow?.(event, subject);
        else event.preventDefault();
      },
    });
  };

  /** For widgets that can show a subject themselves: prevents the event's default if they do. */
  protected follow?(event: Event, subject: Subject): void;

  /** Lets screen readers say a message in the widget's language. */
  protected announce(message: string): void {
    if (this.isConnected) announce(this, message, this.localize.lang());
  }

  /** Loads again what failed. The button of its `failureTemplate` goes away on success: the focus then goes to the widget. */
  protected async retryModule(module: LazyModule<unknown>): Promise<void> {
    await module.load();
    await refocus(this);
  }

  /** Tells the page's developer of an error: once in the console, and in an `mpg-error` event. */
  protected report(error: Error): void {
    warnOf(this, error);
    emit(this, 'mpg-error', { error });
  }

  /** Tells developer and visitor that something the visitor asked for failed. */
  protected readonly tellFailure = (error: Error): void => {
    this.report(error);
    this.announce(this.localize.term('failed'));
  };

  get #level(): number {
    return Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
  }

  readonly #noteFallback = (): void => {
    this.hasFallback = hasOwnContent(this);
  };
}
