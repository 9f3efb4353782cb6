import type { Feed, Publication, Term } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import type { PublicationFilter } from '../model/publication-filter.ts';
import { publicationCatalogue, type PublicationResults } from '../model/publications.ts';
import type { SearchIndex } from '../model/search.ts';
import type {
  PageQuery,
  PublicationLabels,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from './publication-source.ts';
import { TextSearchLoader } from './text-search-loader.ts';

const titles = (terms: readonly Term[]): PublicationLabels['project'] =>
  new Map(terms.map(({ id, title }) => [id, title]));

/**
 * Finds publications in a loaded feed. It answers at once, except that the first search for words waits for the code
 * that searches.
 */
export class FeedSource implements PublicationSource {
  readonly #catalogue;
  readonly #labels: PublicationLabels;
  #index: SearchIndex | undefined;
  /** The pages of one query share its results. */
  #last:
    | { readonly filter: PublicationFilter; readonly languages: string; readonly results: PublicationResults }
    | undefined;
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
    return this.textSearch.module || !hasWords(query) ? this.#page(query) : undefined;
  }

  async search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    await this.#loadFor(query, signal);
    return this.#page(query);
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    await this.#loadFor(query, signal);
    for (const publication of this.#results(query).found) {
      signal.throwIfAborted();
      yield publication;
    }
  }

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    this.textSearch.load().then(
      () => this.#makeIndex(),
      () => undefined,
    );
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  async #loadFor(query: PublicationQuery, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (hasWords(query)) await this.textSearch.load(signal);
    signal.throwIfAborted();
  }

  #page(query: PageQuery): PublicationPage {
    const { found, options, years, sort } = this.#results(query);
    const start = Number(query.after ?? 0);
    const end = start + query.size;
    return {
      publications: found.slice(start, end),
      total: found.length,
      totalIsExact: true,
      next: end < found.length ? String(end) : undefined,
      isEmpty: !this.#catalogue.total,
      facets: options,
      years,
      labels: this.#labels,
      sort,
      mark: this.#mark(query.filter.query.trim()),
    };
  }

  #makeIndex(): void {
    this.#index ??= this.textSearch.module?.publicationIndex(this.feed);
  }

  #mark(query: string): PublicationPage['mark'] {
    const { module } = this.textSearch;
    if (!module || !query) return undefined;
    if (this.#marker?.query !== query) this.#marker = { query, mark: (text) => module.markedPieces(text, query) };
    return this.#marker.mark;
  }

  #results(query: PublicationQuery): PublicationResults {
    const { filter, languages } = query;
    const last = this.#last;
    if (last?.filter === filter && last.languages === languages.join()) return last.results;
    if (hasWords(query)) this.#makeIndex();
    const results = this.#catalogue.results(filter, languages, this.#index);
    this.#last = { filter, languages: languages.join(), results };
    return results;
  }
}

const hasWords = ({ filter }: PublicationQuery): boolean => Boolean(filter.query.trim());
