import type { Feed, Publication, Term } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import type { PublicationFilter } from '../model/publication-filter.ts';
import { publicationCatalogue, type PublicationResults } from '../model/publications.ts';
import type { Answer } from '../model/search/corrections.ts';
import type { SearchEngine } from '../model/search/engine.ts';
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
  readonly languages: string;
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
    // A small feed is read in the first turn.
    return !hasWords(query) || this.#read()?.advance() ? this.#page(query) : undefined;
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

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    this.#load().catch(() => undefined);
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  async #loadFor(query: PublicationQuery, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (hasWords(query)) await this.#load(signal);
    signal.throwIfAborted();
  }

  /** Loads the code that searches, and reads the feed. */
  async #load(signal?: AbortSignal): Promise<void> {
    await this.textSearch.load(signal);
    await this.#read()?.finish(this.textSearch.pause, signal);
  }

  /** The reading of the feed, which may be under way; undefined without the code that searches. */
  #read(): Turns<SearchEngine> | undefined {
    const { module } = this.textSearch;
    if (module) this.#reading ??= new Turns(module.publicationSearch(this.feed, this.#catalogue.publications));
    return this.#reading;
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
    if (this.#marker?.query !== query) this.#marker = { query, mark: (text) => module.markedPieces(text, query) };
    return this.#marker.mark;
  }

  #found(query: PublicationQuery): Found {
    const { filter, languages } = query;
    const last = this.#last;
    if (last?.filter === filter && last.languages === languages.join()) return last;
    const engine = hasWords(query) ? this.#reading?.result : undefined;
    const answer = engine && this.textSearch.module?.answerTo(filter.query, engine);
    const results = this.#catalogue.results(filter, languages, answer?.matches);
    return (this.#last = { filter, languages: languages.join(), results, answer });
  }
}

const hasWords = ({ filter }: PublicationQuery): boolean => Boolean(filter.query.trim());
