import { adoptStyles, type LitElement, type PropertyValues, type ReactiveController } from 'lit';
import { importAgain } from '../import-again.ts';
import { asError } from '../warn.ts';
import { Interactions, wasUsed } from './interactions.ts';
import { opened } from './open-widget.ts';
import { hasOtherProperties, isSamePosition, positionOf, serverState, type ServerState } from './server-state.ts';

/** Age after which a copy is renewed, in milliseconds. */
const maxAge = 24 * 60 * 60 * 1000;

/**
 * Keeps a widget as a server rendered it. The widget renders nothing and requests nothing until something needs it: the
 * visitor uses a control, the host changes it, or the copy is a day old. Then it is hydrated.
 * docs/decisions/0016-prerender.md
 */
export class PrerenderedCopy implements ReactiveController {
  readonly #interactions: Interactions;
  readonly #state: ServerState | undefined;
  readonly #viewport = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#wakeIdle();
  });
  /** Whether something needs the widget, and whether the visitor waits for it. */
  #isWanted = false;
  #isAsked = false;
  #isWaking = false;
  #wasMoved = false;

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
    if (!root.querySelector('style')?.sheet) adoptStyles(root, (widget.constructor as typeof LitElement).elementStyles);
    if (asked.length > 1 || this.#isNeeded) void this.#wake(false);
    else if (this.#isOld) this.#viewport.observe(widget);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    this.#wasMoved = true;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#viewport.disconnect();
  }

  get #isNeeded(): boolean {
    const { widget, root } = this;
    if (!this.#state || hasOtherProperties(widget, this.#state.properties)) return true;
    return widget.getAttribute('loading') === 'eager' || wasUsed(root) || hasTarget(root);
  }

  get #isOld(): boolean {
    return !!this.#state && new Date().getTime() - this.#state.stamp.now > maxAge;
  }

  /** Whether the widget may update: not before it is hydrated, which an update that was asked for brings about. */
  #mayUpdate(changed: PropertyValues): false {
    const isOnlyMoved = this.#wasMoved && !this.#isWanted && !changed.size && this.#isInPlace;
    this.#wasMoved = false;
    if (!isOnlyMoved) void this.#wake(false);
    return false;
  }

  get #isInPlace(): boolean {
    return !!this.#state && isSamePosition(this.#state.position, positionOf(this.widget));
  }

  readonly #onHashChange = (): void => {
    if (hasTarget(this.root)) void this.#wake(false);
  };

  #wakeIdle(): void {
    this.#viewport.disconnect();
    const wake = (): void => void this.#wake(false);
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(wake);
    else setTimeout(wake);
  }

  /** Loads what the widget needs, and hydrates it. @param isAsked whether the visitor waits for an answer */
  async #wake(isAsked: boolean): Promise<void> {
    // A widget inside another one gets its feed from that, which notices the same interactions.
    if (this.widget.hasAttribute('defer-hydration')) return;
    this.#isWanted = true;
    this.#isAsked ||= isAsked;
    if (this.#isWaking) return;
    this.#isWaking = true;
    try {
      await this.#hydrate();
    } catch (error) {
      // What is shown stays, and the next interaction tries again.
      const widget = opened(this.widget);
      if (this.#isAsked) widget.tellFailure(asError(error));
      else widget.report(asError(error));
      this.#interactions.giveUp();
      this.#isWanted = this.#isAsked = false;
    } finally {
      this.#isWaking = false;
    }
  }

  async #hydrate(): Promise<void> {
    const { widget, root } = this;
    const { localize, loader, feed: given } = opened(widget);
    localize.update();
    const load = importAgain(() => import('./hydration.ts'));
    const [{ hydrateCopy }, { feed }] = await Promise.all([
      load,
      given ? { feed: given } : loader.load(),
      localize.ready,
    ]);
    // Otherwise it is hydrated once it is back in a page.
    if (!widget.isConnected) return;
    hydrateCopy(widget, root, { feed, state: this.#state, interactions: this.#interactions });
    this.hostDisconnected();
    widget.removeController(this);
  }
}

/**
 * Whether the page's address may name something in the widget, if widgets have addresses for what they show. Browsers do
 * not look inside shadow roots.
 */
function hasTarget(root: ShadowRoot): boolean {
  const { hash, href } = location;
  if (!root.querySelector('[part~=permalink]')) return false;
  // With a `<base>`, the links need the page's own address.
  const isElsewhere = document.baseURI.split('#')[0] !== href.split('#')[0];
  return isElsewhere || (hash.length > 1 && !document.querySelector(':target'));
}
