import type { Feed, Publication } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';
import { activeFilters } from '../model/publication-filter.ts';
import { foundPlaces, type FoundPlaces } from '../model/publications.ts';
import { answerTo, type Answer } from '../model/search/corrections.ts';
import type { SearchEngine } from '../model/search/engine.ts';
import { marker } from '../model/search/mark.ts';
import { fileNames } from '../model/search/static-index.ts';
import { nameSearch, Suggestions, type Name, type Suggestion } from '../model/search/suggestions.ts';
import { countedPage, hasWords, LastMarker } from './counted-page.ts';
import { IndexFiles, type FileSettings } from './index-files.ts';
import { IndexReading } from './index-reading.ts';
import { publicationLabels } from './labels.ts';
import type {
  PageQuery,
  PublicationLabels,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from './publication-source.ts';
import { Turns } from './turns.ts';

/** What a query finds, and how its words were understood. */
interface Found {
  readonly places: FoundPlaces;
  readonly answer: Answer | undefined;
}

interface Options extends FileSettings {
  /** Resolves in a later task; without it, work that may be long is done at once. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** How many publications the first page waits for: more than a screen shows. Each may be in a file of its own. */
const screenful = 12;
/** Publications that are made at a time while they are exported. */
const exportStep = 160;

/**
 * Finds publications in a static index, which `mpg-widgets index` writes. It loads what a query needs and nothing else, and
 * answers as `FeedSource` does.
 */
export class IndexSource implements PublicationSource {
  readonly #files: IndexFiles;
  readonly #reading: IndexReading;
  readonly #labels: PublicationLabels;
  readonly #pause: Options['pause'];
  #names: { readonly names: readonly Name[]; readonly engine: Turns<SearchEngine> } | undefined;
  /** The pages of one query share what it found. */
  #last: { readonly filter: unknown; readonly key: string; readonly found: Found } | undefined;
  #answered: { readonly key: string; readonly answer: Answer } | undefined;
  readonly #marker = new LastMarker();

  /**
   * @param feed that names the index: it has the names of programmes, projects and activities
   * @param address of `index.json`, absolute
   */
  constructor(
    private readonly feed: Feed,
    address: string,
    { pause, ...settings }: Options = {},
  ) {
    this.#files = new IndexFiles(address, settings);
    this.#reading = new IndexReading(feed, this.#files, pause);
    this.#labels = publicationLabels(feed);
    this.#pause = pause;
  }

  initialPage(query: PageQuery): PublicationPage | undefined {
    return this.#reading.now(() => this.#page(query), query)?.result;
  }

  search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage> {
    return this.#reading.answer(() => this.#page(query), signal, query);
  }

  async *export(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication> {
    let known: { readonly folder: string; readonly order: Uint32Array } | undefined;
    const publicationsAt = (at: number): readonly Publication[] => {
      const { folder } = this.#reading.core;
      if (at && known?.folder !== folder) throw new Error('The search index was replaced during the export.');
      if (known?.folder !== folder) known = { folder, order: this.#complete(query).places.order };
      return this.#publications(known.order.subarray(at, at + exportStep));
    };
    for (let at = 0; at < (known?.order.length ?? 1); at += exportStep) {
      for (const publication of await this.#reading.answer(() => publicationsAt(at), signal)) {
        signal.throwIfAborted();
        yield publication;
      }
    }
  }

  async suggest(query: PublicationQuery, limit: number, signal: AbortSignal): Promise<readonly Suggestion[]> {
    signal.throwIfAborted();
    if (!hasWords(query)) return [];
    const names = (await this.#reading.answer(() => this.#reading.json(fileNames.names), signal)) as readonly Name[];
    if (this.#names?.names !== names) this.#names = { names, engine: new Turns(nameSearch(names), this.#pause) };
    const { engine } = this.#names;
    await engine.finish(signal);
    const { result: nameEngine } = engine;
    if (!nameEngine) return [];
    return this.#reading.answer(() => {
      let missing = 0;
      const publicationOf = (place: number): Publication | undefined => {
        const publication = this.#reading.publication(place);
        // Without titles it would look at all that were found.
        if (!publication && ++missing >= limit) this.#reading.expectComplete();
        return publication;
      };
      const suggestions = new Suggestions(publicationOf, this.#reading.engine, names, nameEngine);
      return suggestions.for(query.filter.query, query.languages, limit);
    }, signal);
  }

  prepare(): void {
    // A search reports that it failed; here nobody has asked for anything yet.
    const { signal } = new AbortController();
    this.#reading.answer(() => this.#reading.select(true), signal).catch(() => undefined);
  }

  programmeIndex(publication: Publication): number {
    return programmeIndex(this.feed, publication);
  }

  #page(query: PageQuery): PublicationPage {
    const { places, answer } = this.#complete(query);
    const { folder, size } = this.#reading.core;
    const { order } = places;
    const atOnce = query.after === undefined ? this.#atOnce(order.subarray(0, query.size)) : query.size;
    return countedPage({ ...query, size: atOnce }, places, {
      version: folder,
      answer,
      isEmpty: !size,
      labels: this.#labels,
      marker: (words) => this.#marker.of(words, marker),
      slice: (start, end) => this.#publications(order.subarray(start, end)),
    });
  }

  /** How many of these publications a first page has: a screenful, and as many more as are there already. */
  #atOnce(places: Uint32Array): number {
    let count = Math.min(screenful, places.length);
    while (count < places.length && this.#reading.hasPublication(places[count] ?? 0)) count++;
    return count;
  }

  #publications(places: Uint32Array): readonly Publication[] {
    const publications = [...places].flatMap((place) => this.#reading.publication(place) ?? []);
    this.#reading.expectComplete();
    return publications;
  }

  /** What words find, which filters do not change. */
  #answer(query: string, isVerbatim = false): Answer {
    const reading = this.#reading;
    const key = [reading.core.folder, isVerbatim, query].join();
    if (this.#answered?.key === key) return this.#answered.answer;
    // Corrections are for what finds nothing, which is known once all shards are there.
    const answer = answerTo(query, reading.engine, isVerbatim, () => reading.expectComplete());
    reading.expectComplete();
    this.#answered = { key, answer };
    return answer;
  }

  /** What a query finds. Ends the work if that is not known yet. */
  #complete(query: PublicationQuery): Found {
    const reading = this.#reading;
    const { filter, languages, isVerbatim } = query;
    const key = [reading.core.folder, isVerbatim, ...languages].join();
    if (this.#last?.filter === filter && this.#last.key === key) return this.#last.found;
    const select = reading.select(hasWords(query) || activeFilters(filter).length > 0);
    const answer = hasWords(query) ? this.#answer(filter.query, isVerbatim) : undefined;
    const titleOrder = (): Uint32Array => reading.titleOrder(languages);
    if (filter.sort === 'title') titleOrder();
    reading.expectComplete();
    const places = foundPlaces({ size: reading.core.size, select, titleOrder }, filter, answer?.matches);
    const found = { places, answer };
    this.#last = { filter, key, found };
    return found;
  }
}
