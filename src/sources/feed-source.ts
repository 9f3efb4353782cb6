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

type TextSearch = typeof import('./text-search.ts');

/** Loads code on demand. @param signal aborted when nobody waits any more; without one nobody waits at all */
type Load = <Module>(module: () => Promise<Module>, signal?: AbortSignal) => Promise<Module>;

const titles = (terms: readonly Term[]): PublicationLabels['project'] =>
  new Map(terms.map(({ id, title }) => [id, title]));

/**
 * Finds publications in a loaded feed. It answers at once, except that the first search for words waits for the code
 * that searches.
 */
export class FeedSource implements PublicationSource {
  readonly #catalogue;
  readonly #labels: PublicationLabels;
  #textSearch: TextSearch | undefined;
  #index: SearchIndex | undefined;
  /** The pages of one query share its results. */
  #last:
    | { readonly filter: PublicationFilter; readonly languages: string; readonly results: PublicationResults }
    | undefined;

  /** @param load how to load code on demand; it may try more than once */
  constructor(
    private readonly feed: Feed,
    private readonly load: Load = (module) => module(),
  ) {
    this.#catalogue = publicationCatalogue(feed);
    this.#labels = {
      activity: titles(feed.activities),
      programme: titles(feed.programmes),
      project: titles(feed.projects),
    };
  }

  initialPage(query: PageQuery): PublicationPage | undefined {
    return this.#textSearch || !hasWords(query) ? this.#page(query) : undefined;
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

  async #load(signal?: AbortSignal): Promise<void> {
    this.#textSearch ??= await this.load(() => import('./text-search.ts'), signal);
  }

  #page(query: PageQuery): PublicationPage {
    const { found, options, years, sort } = this.#results(query);
    const start = Number(query.after ?? 0);
    const end = start + query.size;
    const textSearch = hasWords(query) ? this.#textSearch : undefined;
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
      mark: textSearch && ((text) => textSearch.markedPieces(text, query.filter.query)),
    };
  }

  #results(query: PublicationQuery): PublicationResults {
    const { filter, languages } = query;
    const last = this.#last;
    if (last?.filter === filter && last.languages === languages.join()) return last.results;
    if (hasWords(query)) this.#index ??= this.#textSearch?.publicationIndex(this.feed);
    const results = this.#catalogue.results(filter, languages, this.#index);
    this.#last = { filter, languages: languages.join(), results };
    return results;
  }
}

const hasWords = ({ filter }: PublicationQuery): boolean => Boolean(filter.query.trim());
