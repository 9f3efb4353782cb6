import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asError } from '../../element/warn.ts';
import type { Publication } from '../../feed/types.ts';
import type { PublicationPage, PublicationQuery, PublicationSource } from '../../sources/publication-source.ts';

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
}

/** Keeps a list supplied with publications: asks its source, drops stale answers, keeps the last one until the next. */
export class PublicationSearch implements ReactiveController {
  /** What was found last. */
  found: FoundPublications | undefined;
  /** Whether the source failed to answer the last question. Stays true during a retry, so that its button keeps the focus. */
  hasFailed = false;

  #question: Question | undefined;
  /** Whether the host has left the page. On a server it was never in one, and still asks. */
  #isAway = false;
  readonly #task: Task<[Question], FoundPublications>;

  /** @param onError called when a source fails to answer */
  constructor(host: ReactiveControllerHost, onError: (error: Error) => void) {
    host.addController(this);
    this.#task = new Task<[Question], FoundPublications>(host, {
      autoRun: false,
      task: ([question], { signal }) => this.#collect(question, signal),
      onComplete: (found) => {
        this.found = found;
        this.hasFailed = false;
      },
      onError: (error) => {
        if (!this.#question) return;
        this.hasFailed = true;
        onError(asError(error));
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
    this.#question = { source, query, count };
    this.hasFailed = false;
    const page = this.isAnswered ? undefined : source.initialPage({ ...query, size: count });
    if (page) this.found = { source, query, page };
    // An answer that was known at once also replaces the one that is on its way.
    if (!this.isAnswered || this.#task.status === TaskStatus.PENDING) void this.#task.run([this.#question]);
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#question) void this.#task.run([this.#question]);
  }

  /** Waits for the answer to the last question. @returns false if there is none */
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

  async #collect({ source, query, count }: Question, signal: AbortSignal): Promise<FoundPublications> {
    let page = this.isCurrent ? this.found?.page : undefined;
    page ??= await source.search({ ...query, size: count }, signal);
    while (page.next !== undefined && page.publications.length < count) {
      const { publications, next }: PublicationPage = page;
      const size = count - publications.length;
      const following: PublicationPage = await source.search({ ...query, size, after: next }, signal);
      page = { ...following, publications: [...publications, ...following.publications] };
    }
    return { source, query, page };
  }
}
