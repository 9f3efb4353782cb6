/** Asks a search client. */
import { emptyFilter } from '../model/publication-filter.ts';
import { searchResults, type SearchResult } from './search-client-answer.ts';
import { Overview } from './search-client-page.ts';
import { RequestWriter, type Wanted } from './search-client-requests.ts';
import type { SearchClient, SearchClientOptions, SearchRequest } from './search-client.ts';

/** An index, with all its orders. */
export class ClientIndex {
  readonly requests: RequestWriter;
  /** What it has. Undefined before the first answer. */
  overview: Overview | undefined;

  constructor(
    private readonly client: SearchClient,
    private readonly options: SearchClientOptions,
  ) {
    this.requests = new RequestWriter(options);
  }

  /** Asks for what the index has, if that is not known. @throws as `ask` does */
  async learn(): Promise<void> {
    if (!this.overview) await this.ask(this.options.indexName, []);
  }

  /**
   * Asks several questions at once, and for what the index has if that is not known.
   * @param indexName name of the order
   * @throws Error if not all are answered
   */
  async ask(indexName: string, wanted: readonly Wanted[]): Promise<readonly SearchResult[]> {
    const { requests, overview, options } = this;
    const years = overview?.years ?? [];
    const asked = wanted.map((each) => requests.request(indexName, each, years));
    if (overview) return this.send(asked);
    const everything = { words: '', filter: emptyFilter, facets: requests.facets };
    const results = await this.send([...asked, requests.request(options.indexName, everything, [])]);
    const last = results.at(-1);
    if (last) this.overview = new Overview(last, requests.facets, (facet) => requests.attributeOf(facet));
    return results;
  }

  /** Sends requests. @throws Error if not all are answered */
  async send(requests: readonly SearchRequest[]): Promise<readonly SearchResult[]> {
    try {
      return searchResults(await this.client.search([...requests]), requests.length);
    } catch (error) {
      // Searchkit's client remembers failures, too: another try would fail without being made.
      this.client.clearCache?.();
      throw error;
    }
  }
}
