import type { Feed, Publication } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import type { PublicationFilter } from '../model/publication-filter.ts';
import { cataloguing, type PublicationCatalogue, type PublicationResults } from '../model/publications.ts';
import type { Answer } from '../model/search/corrections.ts';
import type { SearchEngine } from '../model/search/engine.ts';
import type { Suggestion, Suggestions } from '../model/search/suggestions.ts';
import { countedPage, hasWords, LastMarker } from './counted-page.ts';
import { publicationLabels } from './labels.ts';
import type {
  PageQuery,
  PublicationLabels,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from './publication-source.ts';
import { TextSearchLoader } from './text-search-loader.ts';
import { Turns } from './turns.ts';

/** What a query finds, and how its words were understood. */
interface Found {
  readonly filter: PublicationFilter;
  /** The rest of the query. */
  readonly key: string;
  readonly results: PublicationResults;
  /** Undefined without a query. */
  readonly answer: Answer | undefined;
}

/** How many items a feed has at most whose publications are catalogued in one go: it is shown at once. */
const mostAtOnce = 1_000;

/**
 * Finds publications in a loaded feed. It answers at once, except that a large feed is catalogued in turns, and that the first
 * search for words waits for the code that searches, and until that has read the feed.
 */
export class FeedSource implements PublicationSource {
  readonly #cataloguing: Turns<PublicationCatalogue>;
  readonly #labels: PublicationLabels;
  #reading: Turns<SearchEngine> | undefined;
  #ordering: { readonly key: string; readonly work: Turns<unknown> } | undefined;
  #suggestions: Turns<Suggestions> | undefined;
  /** The pages of one query share its results. */
  #last: Found | undefined;
  readonly #marker = new LastMarker();

  /**
   * @param textSearch loads the code that searches for words; sources may share it
   * @param isUrgent whether the first page must be there at once: all that it needs is done in one go, however large the feed is
   */
  constructor(
    private readonly feed: Feed,
    private readonly textSearch = new TextSearchLoader(),
    private isUrgent = false,
  ) {
    this.#cataloguing = new Turns(cataloguing(feed), feed.items.length > mostAtOnce ? this.#pause : undefined);
    this.#labels = publicationLabels(feed);
  }

  initialPage(query: PageQuery): PublicationPage | undefined {
    if (hasWords(query) && !this.textSearch.module) return undefined;
    const catalogue = this.#cataloguing.advance() ? this.#cataloguing.result : undefined;
    // What a small feed needs is done in the first turn.
    const isReady = catalogue && this.#workFor(query, catalogue).every((work) => work.advance());
    if (!isReady) return undefined;
    this.isUrgent = false;
    return this.#page(query, catalogue);
  }

  async search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    return this.#page(query, await this.#loadFor(query, signal));
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    const { results } = this.#found(query, await this.#loadFor(query, signal));
    for (const publication of results.slice(0, results.total)) {
      signal.throwIfAborted();
      yield publication;
    }
  }

  async suggest(query: PublicationQuery, limit: number, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const { publications } = await this.#loadFor(query, signal);
    const engine = hasWords(query) ? this.#reading?.result : undefined;
    const { module, pause } = this.textSearch;
    if (!module || !engine) return [];
    this.#suggestions ??= new Turns(module.suggestionsFrom(this.feed, publications, engine), pause);
    await this.#suggestions.finish(signal);
    return this.#suggestions.result?.for(query.filter.query, query.languages, limit) ?? [];
  }

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    Promise.all([this.#cataloguing.finish(), this.textSearch.load()])
      .then(([catalogue]) => this.#read(catalogue)?.finish())
      .catch(() => undefined);
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  /** What long work pauses with, if it may. */
  get #pause(): TextSearchLoader['pause'] {
    return this.isUrgent ? undefined : this.textSearch.pause;
  }

  /** Waits until a query can be answered. */
  async #loadFor(query: PublicationQuery, signal: AbortSignal): Promise<PublicationCatalogue> {
    signal.throwIfAborted();
    if (hasWords(query)) await this.textSearch.load(signal);
    const catalogue = await this.#cataloguing.finish(signal);
    for (const work of this.#workFor(query, catalogue)) await work.finish(signal);
    signal.throwIfAborted();
    return catalogue;
  }

  /** What must be done before a query can be answered. The code that searches must be loaded, if the query has words. */
  #workFor(query: PublicationQuery, catalogue: PublicationCatalogue): readonly Turns<unknown>[] {
    const reading = hasWords(query) ? this.#read(catalogue) : undefined;
    const ordering = query.filter.sort === 'title' ? this.#order(query.languages, catalogue) : undefined;
    return [reading, ordering].filter((work) => work !== undefined);
  }

  /** Reads the feed for searches; undefined without the code that searches. */
  #read({ publications }: PublicationCatalogue): Turns<SearchEngine> | undefined {
    const { module } = this.textSearch;
    if (module) this.#reading ??= new Turns(module.publicationSearch(this.feed, publications), this.#pause);
    return this.#reading;
  }

  #order(languages: readonly string[], catalogue: PublicationCatalogue): Turns<unknown> {
    const key = languages.join();
    if (this.#ordering?.key !== key)
      this.#ordering = { key, work: new Turns(catalogue.orderTitles(languages), this.#pause) };
    return this.#ordering.work;
  }

  #page(query: PageQuery, catalogue: PublicationCatalogue): PublicationPage {
    const { results, answer } = this.#found(query, catalogue);
    const { module } = this.textSearch;
    return countedPage(query, results, {
      answer,
      isEmpty: !catalogue.publications.length,
      labels: this.#labels,
      marker: (words) => module && this.#marker.of(words, module.marker),
      slice: (start, end) => results.slice(start, end),
    });
  }

  #found(query: PublicationQuery, catalogue: PublicationCatalogue): Found {
    const { filter, languages, isVerbatim } = query;
    const last = this.#last;
    const key = [isVerbatim, ...languages].join();
    if (last?.filter === filter && last.key === key) return last;
    const engine = hasWords(query) ? this.#reading?.result : undefined;
    const answer = engine && this.textSearch.module?.answerTo(filter.query, engine, isVerbatim);
    const results = catalogue.results(filter, languages, answer?.matches);
    return (this.#last = { filter, key, results, answer });
  }
}
