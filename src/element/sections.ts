import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { sectionTemplate, toggledSet } from '../parts/section.ts';
import type { Isolate } from './feed-element.ts';
import { itemLimit } from './limit.ts';
import type { Localize } from './localize.ts';
import { printedLength, Printing } from './printing.ts';

/** The heading's term, too. */
type SectionName = 'projects' | 'publications' | 'news' | 'events' | 'milestones';

interface Section<T> {
  readonly name: SectionName;
  readonly items: readonly T[];
  /** Shows the first items, with `entriesTemplate`. */
  readonly list: (shown: readonly T[]) => unknown;
}

interface SectionsOptions {
  readonly localize: Localize;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
}

const defaultLimit = 6;

/** A list of entries. They have a `tabindex`, so that script can focus them. */
export const entriesTemplate = <T>(
  items: readonly T[],
  entryTemplate: (item: T) => unknown,
  isolated: Isolate,
): TemplateResult =>
  html`<ul part="list" class="entries">
    ${items.map(isolated((item: T) => html`<li tabindex="-1">${entryTemplate(item)}</li>`))}
  </ul>`;

/**
 * The sections of a page about one programme or project. Each shows the first `limit` items, and all on request; print shows up
 * to `printedLength`. In a narrow container all but the first are closed at first.
 */
export class Sections {
  /** Sections that the visitor opened or closed. */
  #toggled: ReadonlySet<SectionName> = new Set();
  /** Sections that the visitor expanded to all their items. */
  #expanded: ReadonlySet<SectionName> = new Set();
  readonly #printing: Printing;

  constructor(
    private readonly host: LitElement & { readonly limit: number | undefined },
    private readonly options: SectionsOptions,
  ) {
    this.#printing = new Printing(host, options.renderNow);
  }

  /** Goes back to what is open and shown at first. */
  restart(): void {
    this.#toggled = this.#expanded = new Set();
  }

  /** @param index position among the sections, from 0 */
  template<T>(section: Section<T>, index: number, headingLevel: number): TemplateResult {
    const { localize } = this.options;
    const { name, items } = section;
    const view = {
      name,
      title: localize.term(name),
      count: localize.number(items.length),
      headingLevel,
      isOpen: this.#toggled.has(name) === index > 0,
      onToggle: () => {
        this.#toggled = toggledSet(this.#toggled, name);
        this.host.requestUpdate();
      },
    };
    return sectionTemplate(view, this.#contentTemplate(section));
  }

  #contentTemplate<T>({ name, items, list }: Section<T>): TemplateResult {
    const { localize } = this.options;
    const length = this.#expanded.has(name) ? items.length : itemLimit(this.host.limit, defaultLimit);
    const rest = items.length - length;
    const { isOn } = this.#printing;
    const shown = items.slice(0, isOn ? Math.max(printedLength, length) : length);
    const left = items.length - shown.length;
    if (rest <= 0) return html`${list(shown)}`;
    return html`${list(shown)}
      <p>
        <button part="more" type="button" @click=${(event: Event) => void this.#expand(event, name, length)}>
          ${localize.term('showMore', rest)}
        </button>
        ${left ? html`<span class="left">${localize.term('andMore', left)}</span>` : nothing}
      </p>`;
  }

  /** The button goes away: the focus moves to the first of the new items. */
  async #expand({ target }: Event, name: SectionName, length: number): Promise<void> {
    const section = (target as Element).closest('section');
    this.#expanded = new Set([...this.#expanded, name]);
    this.host.requestUpdate();
    await this.host.updateComplete;
    section?.querySelectorAll<HTMLElement>('[part=list] > li')[length]?.focus();
  }
}
