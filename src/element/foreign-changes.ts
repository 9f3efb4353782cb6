import type { LitElement, ReactiveController } from 'lit';
import { importAgain } from './import-again.ts';
import { asError, warnOnce } from './warn.ts';

/** What to observe of a widget's nodes. The widget's own attributes come right by themselves: Lit keeps no place in them. */
const nodeChanges = { childList: true, characterData: true, characterDataOldValue: true, subtree: true };

/**
 * Notices when others change the nodes that a widget has rendered, as page translators do. `Translation`, which lets the
 * widget update correctly then, is loaded for it and takes over.
 *
 * docs/decisions/0019-translated-pages.md
 */
export class ForeignChanges implements ReactiveController {
  #observer: MutationObserver | undefined;
  /** What was changed so far. */
  #records: MutationRecord[] = [];
  #loading: Promise<unknown> | undefined;
  #hasFailed = false;
  /** What has taken over. */
  #successor: ReactiveController | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Settles when the widget may update. Undefined if it may do so at once. */
  get ready(): Promise<unknown> | undefined {
    this.#note(this.#observer?.takeRecords() ?? []);
    return this.#loading;
  }

  /** Notices nothing until the next update: the widget is about to change its nodes outside of one. */
  pause(): void {
    (this.#successor ?? this).hostDisconnected?.();
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => this.#note(records));
    this.#observer.observe(this.host.renderRoot, nodeChanges);
  }

  hostDisconnected(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.hostDisconnected();
    if (this.#records.length) this.#startAnew();
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.hostConnected();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#records.push(...records);
    if (!this.#records.length || this.#hasFailed) return;
    this.#loading ??= importAgain(() => import('./translation.ts'))
      .then(({ Translation }) => {
        this.hostDisconnected();
        this.host.removeController(this);
        this.#successor = new Translation(this.host, nodeChanges, this.#records);
        this.host.addController(this.#successor);
        this.#records = [];
      })
      .catch((error: unknown) => {
        warnOnce(asError(error).message);
        this.#hasFailed = true;
      })
      .finally(() => (this.#loading = undefined));
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
