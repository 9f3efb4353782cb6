import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asError } from '../../element/warn.ts';
import type { Publication } from '../../feed/types.ts';
import type {
  PageQuery,
  PublicationPage,
  PublicationQuery,
  PublicationSource,
} from '../../sources/publication-source.ts';

/** What a source found, all pages so far in one. */
export interface FoundPublications {
  readonly source: PublicationSource;
  readonly query: PublicationQuery;
  readonly page: PublicationPage;
}

interface Question {
  readonly source: PublicationSource;
  readonly query: PublicationQuery;
  /** How many publications to find, if there are as many. */
  readonly count: number;
  /** What is asked of the source first. The same object, whichever of its functions is asked. */
  readonly first: PageQuery;
}

interface Options {
  /** Called when a source fails to answer. */
  readonly onError: (error: Error) => void;
  /** Resolves once the visitor pauses in typing; undefined if nobody types. What follows the first page waits for that. */
  readonly rest: () => Promise<void> | undefined;
}

/**
 * Keeps a list supplied with publications: asks its source, drops stale answers, keeps the last one until the next. It shows each page
 * as soon as it is there.
 */
export class PublicationSearch implements ReactiveController {
  /** What was found last. */
  found: FoundPublications | undefined;
  /** Whether the source failed to answer the last question. Stays true during a retry, so that its button keeps the focus. */
  hasFailed = false;

  #question: Question | undefined;
  /** Whether the host has left the page. On a server it was never in one, and still asks. */
  #isAway = false;
  /** Ends the waits for the first page of an answer. */
  #begin: (() => void) | undefined;
  #begun: Promise<void> | undefined;
  readonly #task: Task<[Question], FoundPublications>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    host.addController(this);
    this.#task = new Task<[Question], FoundPublications>(host, {
      autoRun: false,
      task: ([question], { signal }) => this.#collect(question, signal),
      onComplete: (found) => {
        this.#show(found);
        this.hasFailed = false;
      },
      onError: (error) => {
        this.#begin?.();
        if (!this.#question) return;
        this.hasFailed = true;
        options.onError(asError(error));
      },
    });
  }

  /** Whether an answer is on its way. */
  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING && !this.isAnswered;
  }

  /** Whether what was found last, or more of it, is what was asked for last. */
  get isCurrent(): boolean {
    return this.found?.source === this.#question?.source && this.found?.query === this.#question?.query;
  }

  /** Whether everything that was asked for last was found. */
  get isAnswered(): boolean {
    const { found } = this;
    if (!found || !this.#question || !this.isCurrent) return false;
    return found.page.next === undefined || found.page.publications.length >= this.#question.count;
  }

  /** The publications to show: no more than were asked for. */
  get shown(): readonly Publication[] {
    const publications = this.found?.page.publications ?? [];
    return this.isCurrent ? publications.slice(0, this.#question?.count) : publications;
  }

  /**
   * Asks for publications while the host is updating; asking the same again does nothing.
   * @param query the same object as long as it asks the same
   * @param count how many publications to find
   */
  ask(source: PublicationSource, query: PublicationQuery, count: number): void {
    const last = this.#question;
    if (this.#isAway) return;
    if (last?.source === source && last.query === query && last.count === count) return;
    const first = { ...query, size: count };
    this.#question = { source, query, count, first };
    this.hasFailed = false;
    const page = this.isAnswered ? undefined : source.initialPage(first);
    if (page) this.#show({ source, query, page });
    // An answer that was known at once also replaces the one that is on its way.
    if (!this.isAnswered || this.#task.status === TaskStatus.PENDING) this.#run(this.#question);
  }

  #run(question: Question): void {
    if (!this.isCurrent && !this.#begun) this.#begun = new Promise((resolve) => this.#beginWith(resolve));
    void this.#task.run([question]);
  }

  #beginWith(resolve: () => void): void {
    this.#begin = () => {
      this.#begun = this.#begin = undefined;
      resolve();
    };
  }

  #show(found: FoundPublications): void {
    this.found = found;
    this.#begin?.();
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#question) this.#run(this.#question);
  }

  /** Waits for the first page of the answer to the last question. @returns false if there is none */
  async begun(): Promise<boolean> {
    await this.#begun;
    return this.isCurrent && this.found !== undefined;
  }

  /** Waits for all pages of the answer to the last question. @returns false if there is none */
  async settled(): Promise<boolean> {
    await this.#task.taskComplete.catch(() => undefined);
    return this.isAnswered;
  }

  hostConnected(): void {
    this.#isAway = false;
  }

  hostDisconnected(): void {
    this.#isAway = true;
    if (!this.isPending && !this.hasFailed) return;
    // Back in the page, the host asks again.
    this.#question = undefined;
    this.#task.abort();
  }

  async #collect({ source, query, count, first }: Question, signal: AbortSignal): Promise<FoundPublications> {
    let page = this.isCurrent ? this.found?.page : undefined;
    page ??= await source.search(first, signal);
    while (page.next !== undefined && page.publications.length < count) {
      signal.throwIfAborted();
      if (page !== this.found?.page) {
        this.#show({ source, query, page });
        this.host.requestUpdate();
      }
      const rest = this.options.rest();
      if (rest) await rest;
      const { publications: before, next }: PublicationPage = page;
      const size = count - before.length;
      const following: PublicationPage = await source.search({ ...query, size, after: next }, signal);
      page = following.isAnew ? following : { ...following, publications: [...before, ...following.publications] };
    }
    return { source, query, page };
  }
}
