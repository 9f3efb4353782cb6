import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../feed/types.ts';
import type { Subject } from '../parts/link.ts';
import { windowOf } from './another-document.ts';
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
 * Base class of widgets that can open what the visitor selects in place, instead of leading to another page. They do so
 * where the host sets `browse`, for the kinds that have a widget. Everything else stays a link.
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

  /** Opens the programme, project, publication or event that the visitor selects in the widget, not on its own page. */
  @property({ type: Boolean }) browse = false;
  /**
   * Keeps what is open in the page's address: it can be linked to, and the back button closes it. Two widgets of the same
   * kind on a page each need an `id`.
   */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /** What is open, as kind and id: `programme/<id>`, `project/<id>`, `publication/<id>` or `event/<id>`. */
  @property() open: string | undefined;

  readonly #address = new DeepLinks<'open'>(this, ['open']);
  /** Index of the link that opened the current view, for the focus to return to. Several links may share an address. */
  #openedFrom = 0;

  /** What the widget shows while nothing is open; undefined where there is nothing to show. */
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
    const [kind, id = ''] = parseOpen(this.open);
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('open')) return;
    const [kind] = parseOpen(this.open);
    if (kind) void hasWidget(tags[kind]);
    // The view that has the focus goes away, also when the visitor uses the browser's back button.
    if (this.shadowRoot?.activeElement) void this.#moveFocus();
  }

  protected override follow(event: Event, subject: Subject): void {
    const opened = this.browse && this.shownFeed && openValue(subject, this.shownFeed);
    // Of another window, it would be no MouseEvent of this one.
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const isPlainClick = !(ctrlKey || metaKey || shiftKey || altKey);
    const { currentTarget: link } = event;
    if (!opened || !isPlainClick || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void this.#openSubject(opened, link);
  }

  async #openSubject(opened: string, link: HTMLAnchorElement): Promise<void> {
    const [kind] = parseOpen(opened);
    const index = [...this.renderRoot.querySelectorAll('a')].indexOf(link);
    if (!kind || !(await hasWidget(tags[kind]))) {
      windowOf(link).location.assign(link.href);
      return;
    }
    this.#openedFrom = index;
    this.open = opened;
    this.#address.write(true);
    await this.#moveFocus();
  }

  async #close(): Promise<void> {
    this.open = undefined;
    this.#address.write(true);
    await this.#moveFocus();
  }

  /** Moves the focus to the back button; in the overview, to the link that opened the last view. */
  async #moveFocus(): Promise<void> {
    await this.updateComplete;
    const back = this.renderRoot.querySelector<HTMLElement>('[part=back]');
    (back ?? this.renderRoot.querySelectorAll('a')[this.#openedFrom])?.focus();
  }
}

/** Splits `project/sirius` into kind and id. Empty where the kind cannot be opened. */
function parseOpen(open: string | undefined): [] | [SubjectKind, string] {
  const [kind = '', ...id] = (open ?? '').split('/');
  return kind in tags ? [kind as SubjectKind, id.join('/')] : [];
}

/** The value of `open` for a subject; undefined where it cannot be opened. */
function openValue(subject: Subject, feed: Feed): string | undefined {
  const project = feed.projects.find((each) => each === subject);
  if (project) return `project/${project.id}`;
  const programme = feed.programmes.find((each) => each === subject);
  if (programme) return `programme/${programme.id}`;
  const item = feed.items.find((each) => each === subject);
  return item && item.kind in tags ? `${item.kind}/${item.id}` : undefined;
}
