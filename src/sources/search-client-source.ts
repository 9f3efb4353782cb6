import { plainText } from '../feed/plain-text.ts';
import { isObject } from '../feed/read.ts';
import type { Publication } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import {
  emptyFilter,
  type PublicationFacet,
  type PublicationFilter,
  type PublicationSort,
} from '../model/publication-filter.ts';
import type { Advice } from '../model/publications.ts';
import { foldText } from '../model/search/fold.ts';
import type { Suggestion } from '../model/search/suggestions.ts';
import { answered } from './answered.ts';
import { publicationLabels } from './labels.ts';
import type {
  PageQuery,
  PublicationLabels,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from './publication-source.ts';
import type { SearchResult } from './search-client-answer.ts';
import { HitReader } from './search-client-hits.ts';
import { ClientIndex } from './search-client-index.ts';
import { Highlights } from './search-client-marks.ts';
import { facetOptions, nextPlace, placeOf, yearBins, type Counted } from './search-client-page.ts';
import { shortened } from './search-client-requests.ts';
import type { SearchClient, SearchClientOptions } from './search-client.ts';

export type { SearchClient, SearchClientOptions, SearchParameters, SearchRequest } from './search-client.ts';
export type { PublicationSource } from './publication-source.ts';

/** The most hits to ask for at once. */
const mostHits = 100;
/** How many pages without a publication to ask for in a row: each may be charged for. */
const mostEmptyPages = 4;
/** How many queries to remember the highlights of. */
const mostQueries = 4;
const defaultTimeout = 10_000;

class SearchClientSource implements PublicationSource {
  readonly suggest?: NonNullable<PublicationSource['suggest']>;

  readonly #index: ClientIndex;
  readonly #hits: HitReader;
  readonly #labels: PublicationLabels;
  /** What was highlighted for the latest words, by these: an export may ask for other words than the list. */
  readonly #highlights = new Map<string, Highlights>();
  /** The first page of the last query: what it counts is true of all pages. */
  #first: { readonly filter: PublicationFilter; readonly page: PublicationPage } | undefined;

  constructor(
    client: SearchClient,
    private readonly options: SearchClientOptions,
  ) {
    this.#index = new ClientIndex(client, options);
    this.#hits = new HitReader(options);
    this.#labels = publicationLabels(this.#hits.terms);
    const { suggestionsIndexName: index } = options;
    if (index !== undefined)
      this.suggest = ({ filter }, limit, signal) =>
        this.#answered(() => this.#suggest(index, this.#words(filter), limit), signal);
  }

  initialPage(): undefined {
    return undefined;
  }

  async search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    return this.#answered((waiting) => this.#search(query, waiting), signal);
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    let after: string | undefined;
    do {
      const page = await this.search({ ...query, size: mostHits, after }, signal);
      for (const publication of page.publications) {
        signal.throwIfAborted();
        yield publication;
      }
      after = page.next;
    } while (after !== undefined);
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.#hits.terms, publication);
  }

  #answered<Answer>(ask: (waiting: AbortSignal) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    return answered(ask, signal, this.options.timeout ?? defaultTimeout);
  }

  /**
   * Asks until there is a publication: a page of the engine may have only hits that are none.
   * @throws Error if there is none on several pages, or none at all though hits were counted
   */
  async #search(query: PageQuery, waiting: AbortSignal): Promise<PublicationPage> {
    let { after } = query;
    for (let asked = 0; asked < mostEmptyPages; asked++) {
      const page = await this.#page({ ...query, after }, waiting);
      if (page.publications.length) return page;
      after = page.next;
      if (after !== undefined) continue;
      if (query.after !== undefined || !page.total) return page;
      break;
    }
    throw new Error('None of the hits could be read as a publication.');
  }

  async #page(query: PageQuery, waiting: AbortSignal): Promise<PublicationPage> {
    const { filter, after } = query;
    const first = after === undefined || this.#first?.filter !== filter ? undefined : this.#first.page;
    const hits = await this.#found(query, first === undefined, waiting);
    const { publications, next } = hits;
    if (first) return { ...first, publications, next };
    const page = await this.#described(query, hits);
    waiting.throwIfAborted();
    this.#first = { filter, page };
    return page;
  }

  /** @param isCounted whether to count all values of all facets */
  async #found(query: PageQuery, isCounted: boolean, waiting: AbortSignal): Promise<Counted> {
    const { filter } = query;
    const { requests } = this.#index;
    // Ranges of years are written as the years that there are.
    if (filter.year.length) await this.#index.learn();
    const words = this.#words(filter);
    const { place, page } = placeOf(query, mostHits);
    const selected = isCounted ? requests.selectedFacets(filter) : [];
    const [result, ...others] = await this.#index.ask(this.#order(filter).indexName, [
      { words, filter, facets: isCounted ? requests.facets : [], ...page },
      ...selected.map((facet) => ({ words, filter, without: facet, facets: [facet] })),
    ]);
    // What comes too late would take the place of what is shown.
    waiting.throwIfAborted();
    if (!result) throw new Error('The search client has not answered.');
    const taken = result.hits.slice(place.inPage, Math.min(place.inPage + query.size, place.size));
    this.#highlightsFor(words).add(taken);
    return {
      publications: this.#hits.publications(taken),
      result,
      next: nextPlace(result, place, taken.length),
      without: new Map(selected.flatMap((facet, at) => (others[at] ? [[facet, others[at]] as const] : []))),
    };
  }

  async #described({ filter }: PageQuery, counted: Counted): Promise<PublicationPage> {
    const { publications, result, next } = counted;
    const words = this.#words(filter);
    const facets = facetOptions(this.#index, counted);
    const total = result.total ?? publications.length;
    return {
      publications,
      total,
      totalIsExact: result.isExact,
      next,
      isEmpty: !total && this.#index.overview?.total === 0,
      facets,
      years: yearBins(facets.year),
      labels: this.#labels,
      sort: this.#order(filter).sort,
      mark: words ? this.#highlightsFor(words).mark : undefined,
      saysNothing: filter.query.trim() !== '' && !words,
      // Without advice, it is still true that nothing was found.
      advice: total ? undefined : await this.#advice(filter, words, counted.without).catch(() => undefined),
    };
  }

  /** What to take away from a query that finds nothing. @param without what is found without each facet */
  async #advice(
    filter: PublicationFilter,
    words: string,
    without: ReadonlyMap<PublicationFacet, SearchResult>,
  ): Promise<Advice | undefined> {
    const steps = [...without].map(([remove, { total = 0 }]): Advice => ({ remove, count: total }));
    const [best] = steps.sort((a, b) => b.count - a.count);
    if (best?.count) return best;
    const filters = { remove: 'filters', words, filter: emptyFilter } as const;
    const query = { remove: 'query', words: '', filter } as const;
    const others = [...(without.size ? [filters] : []), ...(words ? [query] : [])];
    if (!others.length) return undefined;
    const results = await this.#index.ask(
      this.options.indexName,
      others.map((each) => ({ ...each, facets: [] })),
    );
    const counts = others.map(({ remove }, at): Advice => ({ remove, count: results[at]?.total ?? 0 }));
    return counts.find(({ count }) => count);
  }

  async #suggest(indexName: string, words: string, limit: number): Promise<readonly Suggestion[]> {
    if (!words) return [];
    const wanted = { words, filter: emptyFilter, facets: [], hitsPerPage: limit };
    const [result] = await this.#index.send([this.#index.requests.request(indexName, wanted, [])]);
    const texts = (result?.hits ?? []).map((hit) => (isObject(hit) ? hit['query'] : undefined));
    const queries = texts.flatMap((text) => (typeof text === 'string' ? plainText(text) || [] : []));
    return [...new Set(queries)]
      .slice(0, limit)
      .map((query) => ({ kind: 'topic', text: query, language: undefined, query, filter: undefined }));
  }

  /** What to search for; empty if the query has only signs. */
  #words({ query }: PublicationFilter): string {
    const words = shortened(query.trim());
    if (!/[\p{L}\p{N}]/u.test(words)) return '';
    return this.options.foldsQuery ? foldText(words) : words;
  }

  #highlightsFor(words: string): Highlights {
    const known = this.#highlights.get(words) ?? new Highlights();
    this.#highlights.delete(words);
    this.#highlights.set(words, known);
    const [oldest] = this.#highlights.size > mostQueries ? this.#highlights.keys() : [];
    if (oldest !== undefined) this.#highlights.delete(oldest);
    return known;
  }

  /** The index to ask, and the order in which it returns hits. */
  #order(filter: PublicationFilter): { readonly indexName: string; readonly sort: PublicationSort } {
    const { indexName, sortedIndexNames: sorted } = this.options;
    const hasWords = this.#words(filter) !== '';
    const { sort = hasWords ? 'relevance' : 'date' } = filter;
    if (sort === 'title' && sorted?.title !== undefined) return { indexName: sorted.title, sort };
    if (sorted?.date !== undefined && (sort === 'date' || !hasWords)) return { indexName: sorted.date, sort: 'date' };
    return { indexName, sort: hasWords ? 'relevance' : 'date' };
  }
}

/**
 * Finds publications by a search client of InstantSearch, for the property `source` of `<mpg-publication-list>`. What visitors
 * search for goes to that engine; nothing is loaded from elsewhere. docs/search-cluster.md says how to fill an index.
 *
 * @example
 * ```js
 * import { liteClient } from 'algoliasearch/lite';
 * import { searchClientSource } from 'mpg-widgets/search-client';
 *
 * const client = liteClient('APP_ID', 'SEARCH_ONLY_KEY');
 * document.querySelector('mpg-publication-list').source = searchClientSource(client, { indexName: 'publications' });
 * ```
 */
export function searchClientSource(client: SearchClient, options: SearchClientOptions): PublicationSource {
  return new SearchClientSource(client, options);
}
