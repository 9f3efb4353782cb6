import type { Feed, Publication, Term } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import type { PublicationFilter } from '../model/publication-filter.ts';
import { publicationCatalogue, type PublicationResults } from '../model/publications.ts';
import type { Answer } from '../model/search/corrections.ts';
import type { SearchEngine } from '../model/search/engine.ts';
import type { Suggestion, Suggestions } from '../model/search/suggestions.ts';
import type {
  PageQuery,
  PublicationLabels,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from './publication-source.ts';
import { TextSearchLoader } from './text-search-loader.ts';
import { Turns } from './turns.ts';

const titles = (terms: readonly Term[]): PublicationLabels['project'] =>
  new Map(terms.map(({ id, title }) => [id, title]));

/** What a query finds, and how its words were understood. */
interface Found {
  readonly filter: PublicationFilter;
  /** The rest of the query. */
  readonly key: string;
  readonly results: PublicationResults;
  /** Undefined without a query. */
  readonly answer: Answer | undefined;
}

/**
 * Finds publications in a loaded feed. It answers at once, except that the first search for words waits for the code
 * that searches, and until that has read the feed.
 */
export class FeedSource implements PublicationSource {
  readonly #catalogue;
  readonly #labels: PublicationLabels;
  #reading: Turns<SearchEngine> | undefined;
  #ordering: { readonly key: string; readonly work: Turns<unknown> } | undefined;
  #suggestions: Turns<Suggestions> | undefined;
  /** The pages of one query share its results. */
  #last: Found | undefined;
  /** The same function as long as it marks the same, so that a view need not mark again. */
  #marker: { readonly query: string; readonly mark: PublicationPage['mark'] } | undefined;

  /** @param textSearch loads the code that searches for words; sources may share it */
  constructor(
    private readonly feed: Feed,
    private readonly textSearch = new TextSearchLoader(),
  ) {
    this.#catalogue = publicationCatalogue(feed);
    this.#labels = {
      activity: titles(feed.activities),
      programme: titles(feed.programmes),
      project: titles(feed.projects),
    };
  }

  initialPage(query: PageQuery): PublicationPage | undefined {
    if (hasWords(query) && !this.textSearch.module) return undefined;
    // What a small feed needs is done in the first turn.
    return this.#workFor(query).every((work) => work.advance()) ? this.#page(query) : undefined;
  }

  async search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    await this.#loadFor(query, signal);
    return this.#page(query);
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    await this.#loadFor(query, signal);
    const { results } = this.#found(query);
    for (const publication of results.slice(0, results.total)) {
      signal.throwIfAborted();
      yield publication;
    }
  }

  async suggest(query: PublicationQuery, limit: number, signal: AbortSignal): Promise<readonly Suggestion[]> {
    await this.#loadFor(query, signal);
    const engine = hasWords(query) ? this.#reading?.result : undefined;
    const { module, pause } = this.textSearch;
    if (!module || !engine) return [];
    this.#suggestions ??= new Turns(module.suggestionsFrom(this.feed, this.#catalogue.publications, engine), pause);
    await this.#suggestions.finish(signal);
    return this.#suggestions.result?.for(query.filter.query, query.languages, limit) ?? [];
  }

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    this.textSearch
      .load()
      .then(() => this.#read()?.finish())
      .catch(() => undefined);
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  /** Waits until a query can be answered. */
  async #loadFor(query: PublicationQuery, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (hasWords(query)) await this.textSearch.load(signal);
    for (const work of this.#workFor(query)) await work.finish(signal);
    signal.throwIfAborted();
  }

  /** What must be done before a query can be answered. The code that searches must be loaded, if the query has words. */
  #workFor(query: PublicationQuery): readonly Turns<unknown>[] {
    const reading = hasWords(query) ? this.#read() : undefined;
    const ordering = query.filter.sort === 'title' ? this.#order(query.languages) : undefined;
    return [reading, ordering].filter((work) => work !== undefined);
  }

  /** Reads the feed for searches; undefined without the code that searches. */
  #read(): Turns<SearchEngine> | undefined {
    const { module, pause } = this.textSearch;
    if (module) this.#reading ??= new Turns(module.publicationSearch(this.feed, this.#catalogue.publications), pause);
    return this.#reading;
  }

  #order(languages: readonly string[]): Turns<unknown> {
    const key = languages.join();
    const { pause } = this.textSearch;
    if (this.#ordering?.key !== key)
      this.#ordering = { key, work: new Turns(this.#catalogue.orderTitles(languages), pause) };
    return this.#ordering.work;
  }

  #page(query: PageQuery): PublicationPage {
    const { results, answer } = this.#found(query);
    const { total, options, years, sort, advice } = results;
    const start = Number(query.after ?? 0);
    const end = start + query.size;
    return {
      publications: results.slice(start, end),
      total,
      totalIsExact: true,
      next: end < total ? String(end) : undefined,
      isEmpty: !this.#catalogue.publications.length,
      facets: options,
      years,
      labels: this.#labels,
      sort,
      mark: this.#mark((answer?.correction?.used ?? query.filter.query).trim()),
      correction: answer?.correction,
      saysNothing: answer !== undefined && !answer.matches,
      advice,
    };
  }

  #mark(query: string): PublicationPage['mark'] {
    const { module } = this.textSearch;
    if (!module || !query) return undefined;
    if (this.#marker?.query !== query) this.#marker = { query, mark: module.marker(query) };
    return this.#marker.mark;
  }

  #found(query: PublicationQuery): Found {
    const { filter, languages, isVerbatim } = query;
    const last = this.#last;
    const key = [isVerbatim, ...languages].join();
    if (last?.filter === filter && last.key === key) return last;
    const engine = hasWords(query) ? this.#reading?.result : undefined;
    const answer = engine && this.textSearch.module?.answerTo(filter.query, engine, isVerbatim);
    const results = this.#catalogue.results(filter, languages, answer?.matches);
    return (this.#last = { filter, key, results, answer });
  }
}

const hasWords = ({ filter }: PublicationQuery): boolean => Boolean(filter.query.trim());
