import type { Feed, Publication } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import type { Suggestion } from '../model/search/suggestions.ts';
import type { PageQuery, PublicationPage, PublicationQuery, PublicationSource } from './publication-source.ts';

/** A source whose code is loaded when the first query comes. */
export class LaterSource implements PublicationSource {
  #source: PublicationSource | undefined;

  /**
   * @param feed whose programmes publications have
   * @param load loads and makes the source; the signal is aborted when nobody waits any more
   */
  constructor(
    private readonly feed: Feed,
    private readonly load: (signal: AbortSignal) => Promise<PublicationSource>,
  ) {}

  initialPage(query: PageQuery): PublicationPage | undefined {
    return this.#source?.initialPage(query);
  }

  async search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    return (await this.#loaded(signal)).search(query, signal);
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    yield* (await this.#loaded(signal)).export?.(query, signal) ?? [];
  }

  async suggest(query: PublicationQuery, limit: number, signal: AbortSignal): Promise<readonly Suggestion[]> {
    return (await (await this.#loaded(signal)).suggest?.(query, limit, signal)) ?? [];
  }

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    const { signal } = new AbortController();
    this.#loaded(signal).then(
      (source) => source.prepare?.(),
      () => undefined,
    );
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  async #loaded(signal: AbortSignal): Promise<PublicationSource> {
    const source = this.#source ?? (await this.load(signal));
    // Another may have been faster.
    return (this.#source ??= source);
  }
}
