import { nothing } from 'lit';
import type { Localize } from '../../element/localize.ts';
import { LazyModule } from '../../element/lazy-module.ts';
import { warnOf } from '../../element/warn.ts';
import type { PublicationFilter } from '../../model/publication-filter.ts';
import type { FieldSuggestions } from '../../parts/search-field.ts';
import type { PublicationFinder } from './publication-finder.ts';
import type { SearchHost, SuggestionBox } from './suggestion-box.ts';

const closed: FieldSuggestions = { list: nothing };

/** Suggests while the visitor types. The code for that is loaded when the visitor goes to the search field. */
export class Suggesting {
  readonly #code: LazyModule<typeof import('./suggestion-box.ts')>;
  #box: SuggestionBox | undefined;

  constructor(
    private readonly host: SearchHost,
    private readonly finder: PublicationFinder,
    private readonly localize: Localize,
  ) {
    // The search does without suggestions, so the visitor need not know.
    this.#code = new LazyModule(host, () => import('./suggestion-box.ts'), { onError: (error) => warnOf(host, error) });
  }

  /** What the search field shows of it; undefined if the source suggests nothing. */
  get field(): FieldSuggestions | undefined {
    return this.#canSuggest ? (this.#box?.field ?? closed) : undefined;
  }

  /** Loads the code, if there is something to suggest. */
  prepare(): void {
    if (this.#canSuggest) void this.#code.load();
  }

  /** Searches for what the visitor has typed, and suggests for it. */
  async search({ query }: Pick<PublicationFilter, 'query'>): Promise<void> {
    const { finder } = this;
    const shown = finder.change({ ...finder.settings.current, query });
    if (!this.#canSuggest || this.#code.hasFailed) return;
    // Keys that are pressed next must find a box that knows of this letter.
    const code = this.#box ? undefined : await this.#code.load();
    if (code) this.#box ??= new code.SuggestionBox(this.host, this.finder, this.localize);
    await this.#box?.suggest(query, shown);
  }

  get #canSuggest(): boolean {
    return this.finder.search.found?.source.suggest !== undefined;
  }
}
