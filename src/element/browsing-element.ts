import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../feed/types.ts';
import type { Subject } from '../parts/link.ts';
import { DeepLinks } from './deep-links.ts';
import { FeedElement } from './feed-element.ts';
import { hasWidget } from './page-loader.ts';

type SubjectKind = 'programme' | 'project' | 'publication' | 'event';

const tags: Readonly<Record<SubjectKind, string>> = {
  programme: 'mpg-programme',
  project: 'mpg-project',
  publication: 'mpg-publication-card',
  event: 'mpg-event-card',
};

/**
 * A widget that can show what the visitor chooses in its own place, instead of sending the visitor to another page.
 * It does so where the host sets `browse`, and for what there is a widget for on the page; all else stays a link.
 *
 * @csspart back - With `browse`: the button that goes back to the overview.
 */
export abstract class BrowsingElement extends FeedElement {
  static override styles: CSSResultGroup = [
    FeedElement.styles,
    css`
      .back {
        margin-block-end: 1.5em;
      }
    `,
  ];

  /** Whether a programme, project, publication or event that the visitor chooses opens here, not on its own page. */
  @property({ type: Boolean }) browse = false;
  /**
   * Whether the page's address says what is open, so that it can be linked and left with the back button. Where the page
   * has two widgets of a kind, each needs an `id`.
   */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /** What is open: `programme/`, `project/`, `publication/` or `event/` and its id. */
  @property() open: string | undefined;

  readonly #address = new DeepLinks<'open'>(this, ['open']);
  /** Place among the links of the one that opened what is open, for the focus to return to. Several may share an address. */
  #openedFrom = 0;

  /** What the widget shows while nothing is open. */
  protected abstract overviewTemplate(feed: Feed): TemplateResult | undefined;

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const opened = this.#openedTemplate(feed);
    if (!opened) return this.overviewTemplate(feed);
    return html`<p class="back">
        <button part="back" type="button" @click=${() => void this.#close()}>${this.localize.term('back')}</button>
      </p>
      ${opened}`;
  }

  #openedTemplate(feed: Feed): TemplateResult | undefined {
    const [kind, id = ''] = split(this.open);
    if (!id) return undefined;
    const level = this.subheadingLevel;
    const campaign = this.campaign ?? nothing;
    switch (kind) {
      case 'programme':
        return html`<mpg-programme
          .feed=${feed}
          programme=${id}
          heading-level=${level}
          campaign=${campaign}
        ></mpg-programme>`;
      case 'project':
        return html`<mpg-project
          .feed=${feed}
          project=${id}
          heading-level=${level}
          campaign=${campaign}
        ></mpg-project>`;
      case 'publication':
        return html`<mpg-publication-card
          .feed=${feed}
          publication=${id}
          heading-level=${level}
          campaign=${campaign}
        ></mpg-publication-card>`;
      case 'event':
        return html`<mpg-event-card
          .feed=${feed}
          event=${id}
          heading-level=${level}
          campaign=${campaign}
        ></mpg-event-card>`;
      default:
        return undefined;
    }
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has('open')) return;
    const [kind] = split(this.open);
    if (kind) void hasWidget(tags[kind]);
    // The view that the focus is in goes away, be it by the browser's back button.
    if (this.shadowRoot?.activeElement) void this.#moveFocus();
  }

  protected override follow(event: Event, subject: Subject): void {
    const opened = this.browse && this.shownFeed && openingOf(subject, this.shownFeed);
    const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const { currentTarget: link } = event;
    if (!opened || !isPlain || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void this.#openSubject(opened, link);
  }

  async #openSubject(opened: string, link: HTMLAnchorElement): Promise<void> {
    const [kind] = split(opened);
    const place = [...this.renderRoot.querySelectorAll('a')].indexOf(link);
    if (!kind || !(await hasWidget(tags[kind]))) {
      location.assign(link.href);
      return;
    }
    this.#openedFrom = place;
    this.open = opened;
    this.#address.write(true);
    await this.#moveFocus();
  }

  async #close(): Promise<void> {
    this.open = undefined;
    this.#address.write(true);
    await this.#moveFocus();
  }

  /** To the button that leads back, or, back again, to where the visitor was. */
  async #moveFocus(): Promise<void> {
    await this.updateComplete;
    const back = this.renderRoot.querySelector<HTMLElement>('[part=back]');
    (back ?? this.renderRoot.querySelectorAll('a')[this.#openedFrom])?.focus();
  }
}

/** `project/sirius` as its two parts; nothing where the first is no kind that can be opened. */
function split(open: string | undefined): [] | [SubjectKind, string] {
  const [kind = '', ...id] = (open ?? '').split('/');
  return kind in tags ? [kind as SubjectKind, id.join('/')] : [];
}

/** What `open` says for a subject; undefined for one that cannot be opened. */
function openingOf(subject: Subject, feed: Feed): string | undefined {
  const project = feed.projects.find((each) => each === subject);
  if (project) return `project/${project.id}`;
  const programme = feed.programmes.find((each) => each === subject);
  if (programme) return `programme/${programme.id}`;
  const item = feed.items.find((each) => each === subject);
  return item && item.kind in tags ? `${item.kind}/${item.id}` : undefined;
}
