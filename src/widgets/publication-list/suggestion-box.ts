import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import { addStyles } from '../../element/late-styles.ts';
import { nextPaint } from '../../element/tasks.ts';
import { warnOf } from '../../element/warn.ts';
import type { Suggestion } from '../../model/search/suggestions.ts';
import { piecesTemplate } from '../../parts/pieces.ts';
import type { FieldSuggestions } from '../../parts/search-field.ts';
import { langAttribute } from '../../parts/text.ts';
import type { PublicationQuery, PublicationSource } from '../../sources/publication-source.ts';
import type { PublicationFinder } from './publication-finder.ts';
import { place, reveal } from './suggestion-place.ts';
import { suggestionsStyles } from './suggestions.styles.ts';

const mostSuggestions = 8;

/** What the groups of suggestions are called, in the order of the source. */
const groupNames = { topic: 'topics', author: 'authors', title: 'publications' } as const;
const kinds = Object.keys(groupNames) as (keyof typeof groupNames)[];

const optionId = (index: number): string => `suggestion-${index}`;

/** Whether a key belongs to an input method, such as the Enter that ends a word. */
function isOfInputMethod(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- in Safari nothing else tells it of the Enter that ends a word
  return event.isComposing || event.keyCode === keyOfInputMethod;
}
const keyOfInputMethod = 229;

/** A list that searches for its `query`. */
export type SearchHost = LitElement & { readonly query: string | undefined };

/**
 * The suggestions under the search field: the list of a combobox. The focus stays in the field, which names the active
 * suggestion (`aria-activedescendant`): so the visitor can go on typing at any time, and nothing scrolls the page. Both are in
 * one shadow root, or the ID would not be found.
 */
export class SuggestionBox implements ReactiveController {
  #suggestions: readonly Suggestion[] = [];
  /** Place of the active one; -1 if there is none. */
  #active = -1;
  /** Whether other suggestions are shown, or another one is active, since the list was last placed: that reads the layout. */
  #isMoved = false;
  /** What the visitor has typed for them. If the host sets another query, the list closes. */
  #typed: string | undefined;
  /** Where they were found. If the list gets another feed, which may not have them, it closes. */
  #source: PublicationSource | undefined;
  #asking = new AbortController();

  constructor(
    private readonly host: SearchHost,
    private readonly finder: PublicationFinder,
    private readonly localize: Localize,
  ) {
    addStyles(host, suggestionsStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    const list = this.host.renderRoot.querySelector<HTMLElement>('#suggestions');
    if (!list || (list.style.maxBlockSize && !this.#isMoved)) return;
    this.#isMoved = false;
    const field = this.#field;
    if (field && !list.style.maxBlockSize) place(list, field);
    reveal(list, this.#active);
  }

  /** What the search field shows of it. */
  get field(): FieldSuggestions {
    const isOpen = this.#isOpen;
    return {
      list: isOpen ? this.#listTemplate() : nothing,
      active: isOpen && this.#active >= 0 ? optionId(this.#active) : undefined,
      onKey: (event) => this.#press(event),
      onBlur: () => this.#close(),
    };
  }

  /** Suggests for what the visitor has typed. @param shown resolves when its results are shown, which come first */
  async suggest(typed: string, shown: Promise<unknown> = this.host.updateComplete): Promise<void> {
    const { signal } = this.#restart();
    this.#typed = typed;
    this.#active = -1;
    await shown;
    if (!signal.aborted) await nextPaint(signal);
    if (signal.aborted || typed !== this.#query.filter.query) return;
    const source = this.#currentSource;
    if (this.#source !== source) this.#suggestions = [];
    this.#source = source;
    const suggestions = await this.#suggestionsFor(typed, signal);
    if (signal.aborted || source !== this.#currentSource) return;
    if (this.#field !== this.host.shadowRoot?.activeElement) return;
    this.#show(suggestions);
  }

  /** What the list shows, or is about to show: after a letter, it first paints the letter. */
  get #query(): PublicationQuery {
    return this.finder.settings.query;
  }

  get #field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector<HTMLInputElement>('[part=query]');
  }

  get #isOpen(): boolean {
    const isCurrent = (this.host.query ?? '') === this.#typed && this.#currentSource === this.#source;
    return this.#suggestions.length > 0 && isCurrent;
  }

  get #currentSource(): PublicationSource | undefined {
    return this.finder.search.found?.source;
  }

  async #suggestionsFor(typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
    if (!typed.trim()) return [];
    try {
      return (await this.#source?.suggest?.(this.#query, mostSuggestions, signal)) ?? [];
    } catch (error) {
      // Suggestions are an aid. The search itself says if it fails.
      if (!signal.aborted) warnOf(this.host, error);
      return [];
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    // Each group in one piece, so that arrow keys go from top to bottom.
    this.#active = -1;
    this.#isMoved = true;
    this.#suggestions = kinds.flatMap((kind) => suggestions.filter((each) => each.kind === kind));
    this.host.requestUpdate();
    if (suggestions.length) this.finder.tellSuggestions(suggestions.length);
  }

  #close(): void {
    this.#restart();
    if (this.#suggestions.length) this.#show([]);
  }

  #restart(): AbortController {
    this.#asking.abort();
    return (this.#asking = new AbortController());
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (isOfInputMethod(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const wasUsed = key === 'Escape' ? this.#escape() : this.#isOpen ? this.#pressInList(key) : this.#pressToOpen(key);
    if (!wasUsed) return;
    event.preventDefault();
    // A dialog of the host's would close, too.
    if (key === 'Escape') event.stopPropagation();
  }

  /** The first Escape closes the list, the next one empties the field, in all browsers. @returns whether it did either */
  #escape(): boolean {
    const field = this.#field;
    if (this.#isOpen) this.#close();
    else if (field?.value) {
      field.value = '';
      void this.finder.change({ ...this.finder.settings.chosen, query: '' });
    } else return false;
    return true;
  }

  #pressToOpen(key: string): boolean {
    const mayOpen = key === 'ArrowDown' || key === 'ArrowUp';
    const { query } = this.host;
    if (!mayOpen || !query?.trim()) return false;
    void this.suggest(query);
    return true;
  }

  #pressInList(key: string): boolean {
    const { length } = this.#suggestions;
    const active = this.#suggestions[this.#active];
    // Between the last and the first one no suggestion is active, only what was typed.
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1 < length ? this.#active + 1 : -1,
      ArrowUp: this.#active < 0 ? length - 1 : this.#active - 1,
      // Without an active suggestion they move the caret.
      ...(active && { Home: 0, End: length - 1 }),
    };
    if (key === 'Enter') {
      if (active) this.#take(active);
      else this.#close();
      return true;
    }
    const target = targets[key];
    if (target === undefined) return false;
    // What is on its way would come between the visitor and what is there to choose from.
    this.#restart();
    this.#active = target;
    this.#isMoved = true;
    this.host.requestUpdate();
    return true;
  }

  /** Searches for what was suggested, in place of what was typed. */
  #take({ query, filter: added }: Suggestion): void {
    this.#close();
    const { chosen: filter } = this.finder.settings;
    const values = added ? { [added.facet]: [...new Set([...filter[added.facet], added.value])] } : {};
    void this.finder.change({ ...filter, ...values, query });
  }

  #listTemplate(): TemplateResult {
    const { localize } = this;
    const groups = kinds.filter((kind) => this.#suggestions.some((each) => each.kind === kind));
    // Pressing the mouse would take the focus from the field.
    return html`<div
      part="suggestions"
      id="suggestions"
      role="listbox"
      aria-label=${localize.term('suggestions')}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${groups.map((kind) => this.#groupTemplate(kind))}
    </div>`;
  }

  #groupTemplate(kind: Suggestion['kind']): TemplateResult {
    const name = this.localize.term(groupNames[kind]);
    return html`<div role="group" aria-label=${name}>
      <p part="suggestion-kind" class="muted" aria-hidden="true">${name}</p>
      ${this.#suggestions.map((each, index) => (each.kind === kind ? this.#optionTemplate(each, index) : nothing))}
    </div>`;
  }

  #optionTemplate(suggestion: Suggestion, index: number): TemplateResult {
    const isActive = index === this.#active;
    /* eslint-disable lit-a11y/click-events-have-key-events -- the field has the focus and gets the keys */
    return html`<div
      part=${isActive ? 'suggestion suggestion-active' : 'suggestion'}
      role="option"
      id=${optionId(index)}
      aria-selected=${isActive}
      @click=${() => this.#take(suggestion)}
    >
      ${this.#textTemplate(suggestion)}
    </div>`;
    /* eslint-enable lit-a11y/click-events-have-key-events */
  }

  #textTemplate({ text, language, kind }: Suggestion): TemplateResult {
    const pieces = this.finder.search.found?.page.mark?.(text, kind === 'author');
    const content = pieces ? piecesTemplate(pieces) : text;
    if (!language) return html`<bdi>${content}</bdi>`;
    return html`<span lang=${langAttribute(language, this.localize)} dir="auto">${content}</span>`;
  }
}
