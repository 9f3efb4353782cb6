import type { LitElement, ReactiveController } from 'lit';
import { inTime } from '../feed/first-of.ts';
import { importAgain } from './import-again.ts';
import { Observed } from './observed.ts';
import type { Translation } from './translation.ts';
import { asError, warnOnce } from './warn.ts';

/** What to observe of a widget's nodes. The widget's own attributes come right by themselves: Lit keeps no place in them. */
const nodeChanges = { childList: true, characterData: true, characterDataOldValue: true, subtree: true };

/** Longest wait for the code, in milliseconds: the widget does not update meanwhile. */
const patience = 3000;

/**
 * Notices when others change the nodes that a widget has rendered, as page translators do. `Translation`, which lets the
 * widget update correctly then, is loaded for it and takes over.
 *
 * docs/decisions/0019-translated-pages.md
 */
export class ForeignChanges implements ReactiveController {
  readonly #observer = new Observed(() => new MutationObserver((records) => this.#note(records)));
  /** What was changed so far. */
  #records: MutationRecord[] = [];
  #translation: Translation | undefined;
  #loading: Promise<unknown> | undefined;
  #hasFailed = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Settles when the widget may update. Undefined if it may do so at once. */
  get ready(): Promise<unknown> | undefined {
    this.#note(this.#observer.takeRecords());
    return this.#loading;
  }

  hostConnected(): void {
    this.#observer.observe(this.host.renderRoot, nodeChanges);
  }

  hostDisconnected(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Runs an update. All that it changes is the widget's own doing. */
  during(update: () => void): void {
    if (this.#translation) {
      this.#translation.during(update);
      return;
    }
    this.hostDisconnected();
    if (this.#records.length) this.#startAnew();
    update();
    if (this.host.isConnected) this.hostConnected();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#records.push(...records);
    if (!this.#records.length || this.#hasFailed) return;
    this.#loading ??= this.#handOver();
  }

  async #handOver(): Promise<void> {
    try {
      const module = await inTime([importAgain(() => import('./translation.ts'))], patience);
      if (!module) throw new Error(`translation.js not loaded after ${patience / 1000} s`);
      const { Translation } = module;
      this.hostDisconnected();
      this.host.removeController(this);
      this.#translation = new Translation(this.host, nodeChanges, this.#records.splice(0));
      this.host.addController(this.#translation);
    } catch (error) {
      warnOnce(asError(error).message);
      this.#hasFailed = true;
    }
    this.#loading = undefined;
  }

  /** Lets Lit render everything anew, since it no longer finds its nodes. */
  #startAnew(): void {
    const { renderRoot: root, renderOptions } = this.host;
    const end = document.createComment('');
    root.replaceChildren(...[...root.children].filter((child) => !child.matches('.frame')), end);
    renderOptions.renderBefore = end;
    this.#records = [];
    this.#hasFailed = false;
  }
}
