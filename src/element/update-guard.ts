import type { LitElement } from 'lit';
import { importAgain } from './import-again.ts';
import type { FailureTerm, PlainFailure } from './plain-failure.ts';
import { asError } from './warn.ts';
import type { View } from './view.ts';

interface Options {
  /** Goes back to what could be shown before. Returns whether there is such a thing. */
  readonly goBack: () => boolean;
  /** Changes the widget's nodes outside of an update. */
  readonly write: (change: () => void) => void;
  /** Renders what `view` returns now. */
  readonly renderFailure: () => void;
  /** Tells developer and visitor. */
  readonly tell: (error: Error) => void;
  /** What the failure is told with; undefined if the host's own content is shown instead. */
  readonly texts: () => FailureTerm | undefined;
  readonly onRetry: () => void;
}

/** Finds, among the children of `.base`, what is still there if nothing can be removed. */
const leftovers: Readonly<Partial<Record<View['state'], (child: Element) => boolean>>> = {
  // Content may have a space of its own, which waits for a search, but none with a slot.
  content: (child) => [child, child.firstElementChild].some((each) => each?.localName === 'slot'),
  failed: (child) => child.matches('.space'),
};

const nothingRendered = 'nothing could be rendered';
const failedView: View = { state: 'failed', isBusy: false };

/**
 * Keeps what throws in a widget away from the host's page, and a widget that threw from waiting for ever: it goes back to
 * what it could show before, else it shows that it failed. The next update tries again.
 */
export class UpdateGuard {
  /** Whether the last update could show nothing but its failure. */
  hasFailed = false;

  #isConnected = true;
  /** Whether everything that is shown is from one and the same update, or from a server. */
  #isWhole = false;
  /** What the widget shows if the update succeeds. */
  #shown: View['state'] = 'waiting';
  /** What was told last. */
  #told = '';
  #plain: PlainFailure | undefined;

  constructor(
    private readonly host: HTMLElement & Pick<LitElement, 'hasUpdated' | 'renderRoot'>,
    private readonly options: Options,
  ) {}

  /** What to render. @param view what the widget shows if nothing fails */
  view(view: () => View): View {
    const wanted = this.hasFailed ? failedView : view();
    const shown = !this.#isConnected && wanted.state === 'waiting' ? failedView : wanted;
    this.#shown = shown.state;
    return shown;
  }

  /** To be called if a server has rendered the widget. */
  keepCopy(): void {
    this.#isWhole = true;
  }

  /** Runs what connects the widget. If that throws, the widget has failed as long as it has no content. */
  connect(run: () => void): void {
    this.#isConnected = true;
    try {
      run();
    } catch (error) {
      this.#isConnected = false;
      // Without a root there is no update either.
      if (!this.host.renderRoot) this.#showPlainly().catch(() => undefined);
      this.#tell(asError(error));
    }
  }

  /** Runs an update, and once more if there is something to go back to. */
  update(run: () => void): void {
    if (this.host.hasUpdated) this.#isWhole = false;
    this.hasFailed = false;
    this.#plain?.end();
    try {
      run();
      if (this.#isConnected) this.#told = '';
    } catch (error) {
      this.#fail(asError(error), run);
    }
  }

  /** Runs the part of an update that renders. */
  render(run: () => void): void {
    this.#isWhole = false;
    run();
    this.#expectRendered();
    this.#isWhole = true;
  }

  /**
   * Looks only at the first children: it runs after each update, and there may be thousands of elements.
   * @throws if a host has replaced what fills templates, or what removes elements, by something that does nothing
   */
  #expectRendered(): void {
    const children = [...(this.#find('.base')?.children ?? [])];
    const isLeft = leftovers[this.#shown];
    if (!children.length || (isLeft && children.some(isLeft))) throw new Error(nothingRendered);
  }

  #find(selector: string): Element | null | undefined {
    return this.host.renderRoot.querySelector?.(selector);
  }

  #fail(error: Error, run: () => void): void {
    // After rendering, nothing that fails takes away what is shown, unless that only says to wait.
    const isShown = this.#isWhole && !this.host.renderRoot.querySelector?.('.space');
    if (!isShown && !this.#couldGoBack(run)) this.#showFailure();
    this.#tell(error);
  }

  #couldGoBack(run: () => void): boolean {
    try {
      if (!this.options.goBack()) return false;
      run();
      return true;
    } catch {
      return false;
    }
  }

  #showFailure(): void {
    this.hasFailed = true;
    try {
      this.options.renderFailure();
      this.#expectRendered();
      if (!this.#find('.message, slot')) throw new Error(nothingRendered);
    } catch {
      // The error that led here is told; this one says no more.
      this.#showPlainly().catch(() => undefined);
    }
  }

  async #showPlainly(): Promise<void> {
    const { write, onRetry, texts } = this.options;
    const { PlainFailure } = await importAgain(() => import('./plain-failure.ts'));
    const plain = (this.#plain ??= new PlainFailure(this.host, onRetry));
    // It may have been mended meanwhile.
    if (this.hasFailed || !this.#isConnected) write(() => plain.show(this.host.renderRoot, texts()));
  }

  /** Tells of an error, unless it is the one that was told last. */
  #tell(error: Error): void {
    if (this.#told === error.message) return;
    this.#told = error.message;
    try {
      this.options.tell(error);
    } catch {
      // Whatever is broken here, the host's page shall not hear of it.
    }
  }
}
