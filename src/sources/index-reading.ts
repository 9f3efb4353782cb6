/** Reads a static search index: work runs on the files that are loaded, and again once those that it lacked have come. */
import { FeedError } from '../feed/feed-error.ts';
import { sameText, storedPublications } from '../feed/given.ts';
import type { Feed, Publication } from '../feed/types.ts';
import { facetSelect, type Select } from '../model/facets.ts';
import { publicationFacets, selectsYear, type PublicationFacet } from '../model/publication-filter.ts';
import { documentBuilder } from '../model/publication-index.ts';
import type { SearchDocument } from '../model/search/build-index.ts';
import { SearchEngine } from '../model/search/engine.ts';
import { PartialIndex, type Rows } from '../model/search/partial-index.ts';
import type { Postings } from '../model/search/index-data.ts';
import { readPlaces, readTerms, type PlaceShard } from '../model/search/shards.ts';
import {
  fileNames,
  readColumns,
  readJson,
  readNumbers,
  readRows,
  readWords,
  type IndexColumns,
  type IndexCore,
} from '../model/search/static-index.ts';
import { isSimilar } from '../model/search/typos.ts';
import type { Steps } from '../model/steps.ts';
import { localText } from '../model/text.ts';
import type { Decode, IndexFiles } from './index-files.ts';
import { Turns } from './turns.ts';

/** Shards that an engine goes on with; with more, the next query begins anew. */
const mostShards = 24;

/** Rows that are kept: those of queries that are answered at the same time. */
const mostRows = 4;

/** Thrown by work that cannot go on without a file. */
class Incomplete extends Error {}

const nothing: SearchDocument = { titles: [], authors: [], rest: [] };

interface Current {
  readonly index: PartialIndex;
  readonly engine: SearchEngine;
}

export class IndexReading {
  /** What `index.json` says. Work is done only once it is loaded. */
  core!: IndexCore;

  readonly #documentOf: (publication: Publication) => SearchDocument;
  /** Files that the running work lacks. */
  readonly #needs = new Map<string, Decode>();
  /** Shards that the running work needs, and the engine does not have. */
  readonly #wanted = new Set<number>();
  /** The question of the last work, if that lacked something: what it needs is known then. */
  #unanswered: object | undefined;
  /** Rows that the running work needs, while they are made. */
  #making: Turns<Rows> | undefined;
  readonly #rows = new Map<string, Turns<Rows> | Rows>();
  /** The folder that all below is from. */
  #folder: string | undefined;
  #included: readonly number[] = [];
  #current: Current | undefined;
  #select: { readonly columns: IndexColumns | undefined; readonly select: Select<PublicationFacet> } | undefined;
  /** Publications that somebody still has: the same one is always the same object. */
  readonly #publications = new Map<number, WeakRef<Publication>>();
  /** The publications that the feed has too, by their ids. */
  #ofFeed: ReadonlyMap<string, Publication> | undefined;

  constructor(
    private readonly feed: Feed,
    private readonly files: IndexFiles,
    private readonly pause?: () => Promise<void>,
  ) {
    this.#documentOf = documentBuilder(feed);
  }

  /** Whether the running work lacks something, so that its result is of no use. */
  get isIncomplete(): boolean {
    return this.#needs.size > 0 || this.#wanted.size > 0 || this.#making !== undefined;
  }

  /**
   * Does work until it lacks nothing.
   * @param work reads what it needs with the functions below, and nothing else that changes
   * @param question what the work answers; if it is the one that `now` could not answer just before, its needs are loaded at once
   * @throws what the work throws; FeedError if a file cannot be loaded; the signal's reason once it is aborted
   */
  async answer<Result>(work: () => Result, signal: AbortSignal, question?: object): Promise<Result> {
    let isRenewed = false;
    if (this.#included.length > mostShards) this.#reset();
    for (;;) {
      await this.files.loadCore(signal);
      signal.throwIfAborted();
      const done = this.#isTried(question) ? undefined : this.now(work);
      this.#unanswered = undefined;
      if (done) {
        this.files.trim();
        return done.result;
      }
      const { folder } = this.core;
      const making = this.#making;
      try {
        await this.files.load(this.#needs, signal);
        // The page goes on between two rounds, even if all files were there.
        await this.pause?.();
        await making?.finish(signal);
      } catch (error) {
        signal.throwIfAborted();
        if (isRenewed || !mayBeReplaced(error) || !(await this.files.renew(folder, signal))) throw error;
        isRenewed = true;
      }
    }
  }

  /**
   * Does work, if it lacks nothing.
   * @param question what the work answers
   * @throws what the work throws
   */
  now<Result>(work: () => Result, question?: object): { readonly result: Result } | undefined {
    const { core } = this.files;
    if (!core) return undefined;
    this.#follow(core);
    this.#needs.clear();
    this.#wanted.clear();
    this.#making = undefined;
    this.#unanswered = undefined;
    this.#current?.index.forget();
    try {
      const result = work();
      if (!this.isIncomplete) return { result };
    } catch (error) {
      if (!this.isIncomplete) throw error;
    }
    // What it found in the index that lacked something is wrong.
    this.#current = undefined;
    this.#unanswered = question;
    if (this.#wanted.size) this.#included = [...this.#included, ...this.#wanted].sort((a, b) => a - b);
    return undefined;
  }

  /** Whether the last work was for this question, and what it lacked has not come yet. */
  #isTried(question: object | undefined): boolean {
    return question !== undefined && question === this.#unanswered && this.core === this.files.core;
  }

  /** Ends work that lacks something, where going on would only need more that is of no use. */
  expectComplete(): void {
    if (this.isIncomplete) throw new Incomplete();
  }

  /** What searches for words. */
  get engine(): SearchEngine {
    return (this.#current ??= this.#made()).engine;
  }

  /** Filters by facets. @param isSelective whether anything is selected or searched for, so that totals are not enough */
  select(isSelective: boolean): Select<PublicationFacet> {
    const columns = isSelective ? this.#columns : undefined;
    if (!this.#select || this.#select.columns !== columns) this.#select = { columns, select: this.#selectOf(columns) };
    return this.#select.select;
  }

  /** Places of all publications, sorted by title. @param languages BCP 47 tags, best first */
  titleOrder(languages: readonly string[]): Uint32Array {
    const there = Object.fromEntries(this.core.languages.map((tag) => [tag, tag]));
    const language = localText(there, languages)?.value ?? 'en';
    return this.#take(fileNames.order(language), readNumbers) ?? new Uint32Array(0);
  }

  /** Any JSON of the index; undefined if it is not there yet. */
  json(name: string): unknown {
    return this.#take(name, readJson);
  }

  /** A publication; undefined if it is not there yet, or damaged. */
  publication(place: number): Publication | undefined {
    const known = this.#publications.get(place)?.deref();
    if (known) return known;
    const { rowCount, newest } = this.core;
    const file = Math.floor(place / rowCount);
    const row = file ? this.#take(fileNames.rows(file), readRows)?.[place % rowCount] : newest[place];
    const [stored] = row === undefined ? [] : storedPublications([row]);
    const read = stored && this.#known(stored);
    if (read) this.#publications.set(place, new WeakRef(read));
    return read;
  }

  /** Whether the file that a publication is in is loaded. */
  hasPublication(place: number): boolean {
    const file = Math.floor(place / this.core.rowCount);
    return !file || this.files.get(this.#pathOf(fileNames.rows(file))) !== undefined;
  }

  /** The feed's own object, if it has the same publication: then rows that show it stay, with the focus in them. */
  #known(stored: Publication): Publication {
    this.#ofFeed ??= new Map(this.feed.items.flatMap((item) => (item.kind === 'publication' ? [[item.id, item]] : [])));
    const own = this.#ofFeed.get(stored.id);
    return own && sameText({ ...own, content: undefined }) === sameText(stored) ? own : stored;
  }

  get #columns(): IndexColumns | undefined {
    const { size } = this.core;
    return this.#take(fileNames.columns, (bytes) => readColumns(bytes, size, publicationFacets.length));
  }

  #selectOf(columns: IndexColumns | undefined): Select<PublicationFacet> {
    const { facets, size } = this.core;
    const none = { numbers: new Uint32Array(0), starts: new Uint32Array(0) };
    return facetSelect(
      publicationFacets.map((name, place) => ({
        name,
        ...(name === 'year' && { accepts: selectsYear }),
        options: facets[name].map(([value]) => value),
        totals: Uint32Array.from(facets[name], ([, count]) => count),
        ...(columns?.facets[place] ?? none),
      })),
      size,
    );
  }

  #made(): Current {
    const { size, shards, beginnings = [] } = this.core;
    // A shard that could not be loaded must not keep other queries from being answered.
    this.#included = this.#included.filter((number) => this.files.get(this.#pathOf(fileNames.terms(number))));
    const index = new PartialIndex(size, shards, beginnings, this.#included, {
      terms: (number) => this.#termShard(number),
      places: (number, count) => this.#placeShard(number, count),
      beginning: (number) => this.#take(fileNames.beginning(number), readTerms),
      rows: (key, making) => this.#rowsOf(key, making),
      similar: (word, isPrefix) => this.#similar(word, isPrefix),
    });
    const documentOf = (place: number): SearchDocument => {
      const publication = this.publication(place);
      return publication ? this.#documentOf(publication) : nothing;
    };
    return { index, engine: new SearchEngine(index, documentOf, this.#columns?.years ?? []) };
  }

  #termShard(number: number): Postings | undefined {
    if (!this.#included.includes(number)) this.#wanted.add(number);
    return this.#take(fileNames.terms(number), readTerms);
  }

  #placeShard(number: number, count: number): PlaceShard | undefined {
    return this.#take(fileNames.places(number), (bytes) => readPlaces(bytes, count));
  }

  /** Rows that were made; undefined while they are, in turns, and while files are still needed. */
  #rowsOf(key: string, making: () => Steps<Rows>): Rows | undefined {
    if (this.#needs.size || this.#wanted.size) return undefined;
    const known = this.#rows.get(key) ?? new Turns(making(), this.pause);
    if (known instanceof Turns && !known.advance()) this.#making = known;
    const rows = known instanceof Turns ? known.result : known;
    this.#rows.delete(key);
    this.#rows.set(key, rows ?? known);
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= mostRows) break;
      this.#rows.delete(oldest);
    }
    return rows;
  }

  #similar(word: string, isPrefix: boolean): readonly string[] | undefined {
    const words = this.#take(fileNames.words, readWords);
    return words?.filter((term) => isSimilar(word, term, isPrefix));
  }

  /** A file, if it is there; else it is noted as needed. */
  #take<File>(name: string, decode: (bytes: Uint8Array) => File): File | undefined {
    const path = this.#pathOf(name);
    const file = this.files.get(path) as File | undefined;
    if (file === undefined) this.#needs.set(path, decode);
    return file;
  }

  #pathOf(name: string): string {
    return `${this.core.folder}/${name}`;
  }

  /** Goes on with what `index.json` says now. Places and shards of another index are of no use. */
  #follow(core: IndexCore): void {
    if (this.#folder !== core.folder) {
      this.#folder = core.folder;
      this.#reset();
      this.#select = undefined;
      this.#publications.clear();
    }
    this.core = core;
  }

  #reset(): void {
    this.#included = [];
    this.#rows.clear();
    this.#current = undefined;
  }
}

/** Whether a file could not be loaded because its index may be gone. What answers then differs between servers. */
const mayBeReplaced = (error: unknown): boolean => error instanceof FeedError && error.code !== 'timeout';
