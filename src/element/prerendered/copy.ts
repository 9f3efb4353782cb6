import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { dress } from '../another-document.ts';
import { importAgain } from '../import-again.ts';
import { Observed } from '../observed.ts';
import { pageBase } from '../resolved-url.ts';
import { whenIdle } from '../turn.ts';
import { asError } from '../warn.ts';
import { Interactions, wasUsed } from './interactions.ts';
import { opened } from './open-widget.ts';
import { hasOtherProperties, isSamePosition, positionOf, serverState, type ServerState } from './server-state.ts';

/**
 * Age after which a copy is renewed, in milliseconds. Servers take the last midnight for now, so a page that is prerendered
 * once a day, at any hour, has copies up to two days old.
 */
const maxAge = 2 * 24 * 60 * 60 * 1000;

/**
 * Keeps a widget as a server rendered it. The widget renders nothing and requests nothing until something needs it: the
 * visitor uses a control, the host changes it, or the copy is old. Then it is hydrated.
 * docs/decisions/0016-prerender.md
 */
export class PrerenderedCopy implements ReactiveController {
  readonly #interactions: Interactions;
  readonly #state: ServerState | undefined;
  readonly #viewport = new Observed(
    () =>
      new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#wakeIdle();
      }),
  );
  /** Whether something needs the widget, and whether the visitor waits for it. */
  #isWanted = false;
  #isAsked = false;
  #isWaking = false;
  #isAwake = false;
  #wasMoved = false;
  #hash = location.hash;
  #cancelIdle = (): void => undefined;
  /** Aborted when the widget leaves the page. */
  #page = new AbortController();

  /** @param asked the changed properties of each update that the widget was asked for so far */
  constructor(
    private readonly widget: LitElement,
    private readonly root: ShadowRoot,
    asked: readonly PropertyValues[],
  ) {
    this.#state = serverState(widget);
    this.#interactions = new Interactions(widget, root, (isAsked) => void this.#wake(isAsked));
    Object.assign(widget, { shouldUpdate: (changed: PropertyValues) => this.#mayUpdate(changed) });
    widget.addController(this);
    this.#wasMoved = false;
    // A strict policy blocks style elements.
    if (!root.querySelector('style')?.sheet) dress(widget, root);
    if (asked.length > 1 || this.#isNeeded) void this.#wake(false);
  }

  hostConnected(): void {
    this.#wasMoved = true;
    this.#page = new AbortController();
    if (!this.#isOld) return;
    this.#viewport.observe(this.widget);
    if (this.#viewport.hasFailed) this.#wakeIdle();
  }

  hostDisconnected(): void {
    this.#viewport.disconnect();
    this.#cancelIdle();
    this.#page.abort();
  }

  get #isNeeded(): boolean {
    const { widget, root } = this;
    if (!this.#state || hasOtherProperties(widget, this.#state.properties)) return true;
    return widget.getAttribute('loading') === 'eager' || wasUsed(root) || this.#isAddressed || hasLostLinks(root);
  }

  get #isOld(): boolean {
    return !!this.#state && new Date().getTime() - this.#state.stamp.now > maxAge;
  }

  /** Whether the page's address leads to something in the widget, rather than to something else in the page. */
  get #isAddressed(): boolean {
    return opened(this.widget).isAddressed && !document.documentElement.querySelector(':target');
  }

  /** Whether the widget may update: not before it is hydrated, which an update that was asked for brings about. */
  #mayUpdate(changed: PropertyValues): false {
    // It is asked to update when it moves and when the page's address changes, too.
    const isElsewhere = this.#wasMoved || location.hash !== this.#hash;
    const isUnaffected = isElsewhere && !this.#isWanted && !changed.size && this.#isInPlace && !this.#isAddressed;
    this.#wasMoved = false;
    this.#hash = location.hash;
    if (!isUnaffected) void this.#wake(false);
    return false;
  }

  get #isInPlace(): boolean {
    return !!this.#state && isSamePosition(this.#state.position, positionOf(this.widget));
  }

  #wakeIdle(): void {
    this.#viewport.disconnect();
    this.#cancelIdle();
    this.#cancelIdle = whenIdle(() => void this.#wake(false));
  }

  /** Loads what the widget needs, and hydrates it. @param isAsked whether the visitor waits for an answer */
  async #wake(isAsked: boolean): Promise<void> {
    // A widget inside another one gets its feed from that, which notices the same interactions.
    if (this.#isAwake || this.widget.hasAttribute('defer-hydration')) return;
    this.#isWanted = true;
    this.#isAsked ||= isAsked;
    // Back in the page, it is asked to update.
    if (this.#isWaking || !this.widget.isConnected) return;
    this.#isWaking = true;
    const { signal } = this.#page;
    try {
      await this.#hydrate(signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(asError(error));
    } finally {
      this.#isWaking = false;
    }
    // It has been moved meanwhile.
    if (signal.aborted) void this.#wake(false);
  }

  /** What is shown stays, and the next interaction tries again. */
  #fail(error: Error): void {
    const widget = opened(this.widget);
    if (this.#isAsked) widget.tellFailure(error);
    else widget.report(error);
    this.#interactions.giveUp();
    this.#isWanted = this.#isAsked = false;
  }

  /** @param signal ends this */
  async #hydrate(signal: AbortSignal): Promise<void> {
    const { widget, root } = this;
    const { localize, loader, foreignChanges, feed: given } = opened(widget);
    localize.update();
    const load = importAgain(() => import('./hydration.ts'));
    const [{ hydrateCopy }, { feed }] = await Promise.all([
      load,
      given ? { feed: given } : loader.prime(signal),
      localize.ready,
    ]);
    await foreignChanges.ready;
    // Otherwise it is hydrated once it is back in a page.
    if (signal.aborted) return;
    hydrateCopy(widget, root, { feed, state: this.#state, interactions: this.#interactions });
    this.#isAwake = true;
    this.hostDisconnected();
    widget.removeController(this);
  }
}

/** Whether links to the page itself lead elsewhere, because of a `<base>` that the server did not know of. */
function hasLostLinks(root: ShadowRoot): boolean {
  const isElsewhere = pageBase().split('#')[0] !== location.href.split('#')[0];
  return isElsewhere && !!root.querySelector('a[href^="#"]');
}
