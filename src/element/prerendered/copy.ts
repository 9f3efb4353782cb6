import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { addressedId } from '../addressed-id.ts';
import { dress, windowOf } from '../another-document.ts';
import { importAgain } from '../import-again.ts';
import { Observed } from '../observed.ts';
import { refocus } from '../refocus.ts';
import { pageBase } from '../resolved-url.ts';
import { whenIdle } from '../turn.ts';
import { asError } from '../warn.ts';
import { stampAttribute } from './attribute.ts';
import type { FailureNote } from './failure-note.ts';
import { Interactions, wasUsed } from './interactions.ts';
import { opened } from './open-widget.ts';
import {
  hasOtherProperties,
  isCurrent,
  isSamePosition,
  positionOf,
  publicProperties,
  serverState,
  type ServerState,
} from './server-state.ts';

/**
 * Age after which a copy is renewed, in milliseconds. Servers take the last midnight for now, so a page that is prerendered
 * once a day, at any hour, has copies up to two days old.
 */
const maxAge = 2 * 24 * 60 * 60 * 1000;

/**
 * | phase    | what the widget does                                                             |
 * | -------- | -------------------------------------------------------------------------------- |
 * | `asleep` | nothing needs it; it requests nothing                                            |
 * | `wanted` | something needs it, but it is not in a page; it wakes when it is back            |
 * | `waking` | its code, its language and its feed are loading; a failure puts it back to sleep |
 * | `awake`  | it is a widget like any other                                                    |
 */
type Phase = 'asleep' | 'wanted' | 'waking' | 'awake';

interface Options {
  /** The changed properties of each update that the widget was asked for so far. */
  readonly asked: readonly PropertyValues[];
  readonly note: FailureNote;
}

/**
 * Keeps a widget as a server rendered it. The widget renders nothing and requests nothing until something needs it: the
 * visitor uses a control, the host changes it, or the copy is old. Then it is hydrated.
 * docs/decisions/0016-prerender.md
 */
export class PrerenderedCopy implements ReactiveController {
  readonly #interactions: Interactions;
  /** Undefined if the copy does not show what the tag now says, as far as can be told. */
  readonly #state: ServerState | undefined;
  readonly #note: FailureNote;
  readonly #viewport = new Observed(
    () =>
      new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#wakeIdle();
      }),
  );
  #phase: Phase = 'asleep';
  /** Whether the visitor waits for the widget. */
  #isAsked = false;
  #wasMoved = false;
  #hash: string;
  #cancelIdle = (): void => undefined;
  /** Aborted when the widget leaves the page. */
  #page = new AbortController();

  constructor(
    private readonly widget: LitElement,
    private readonly root: ShadowRoot,
    { asked, note }: Options,
  ) {
    this.#note = note;
    this.#hash = windowOf(widget).location.hash;
    this.#state = serverState(widget);
    this.#interactions = new Interactions(widget, root, {
      ignores: (target) => note.has(target),
      onUse: (isAsked) => void this.#wake(isAsked),
    });
    this.#sleep();
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
    if (!this.#state) return false;
    const { now, isPart } = this.#state.stamp;
    return isPart || new Date().getTime() - now > maxAge;
  }

  /** Whether the page's address leads to something in the widget, rather than to something else in the page. */
  get #isAddressed(): boolean {
    const { widget, root } = this;
    const page = widget.ownerDocument.documentElement;
    if (!opened(widget).isAddressed || page.querySelector(':target')) return false;
    return !!root.getElementById(addressedId(windowOf(widget)));
  }

  get #isInPlace(): boolean {
    return !!this.#state && isSamePosition(this.#state.position, positionOf(this.widget));
  }

  /** Keeps the widget from updating before it is hydrated, which an update that was asked for brings about. */
  #sleep(): void {
    this.#phase = 'asleep';
    const onUpdate = (changed: PropertyValues): false => {
      if (changed.size || !this.#isOnlyMoved()) void this.#wake(false);
      return false;
    };
    Object.assign(this.widget, { shouldUpdate: onUpdate });
  }

  /** Whether an update was asked for only because the widget has moved or the page's address has changed, to no effect. */
  #isOnlyMoved(): boolean {
    const { hash } = windowOf(this.widget).location;
    const isElsewhere = this.#wasMoved || hash !== this.#hash;
    this.#wasMoved = false;
    this.#hash = hash;
    return isElsewhere && this.#phase === 'asleep' && this.#isInPlace && !this.#isAddressed;
  }

  /** Wakes the widget once the browser is idle. */
  #wakeIdle(): void {
    this.#viewport.disconnect();
    this.#cancelIdle();
    this.#cancelIdle = whenIdle(() => void this.#wake(false));
  }

  /** Loads what the widget needs, and hydrates it. @param isAsked whether the visitor waits for an answer */
  async #wake(isAsked: boolean): Promise<void> {
    // A widget inside another one gets its feed from that, which notices the same interactions.
    if (this.#phase === 'awake' || this.widget.hasAttribute('defer-hydration')) return;
    this.#isAsked ||= isAsked;
    if (this.#phase === 'waking') return;
    // Back in the page, it is asked to update.
    this.#phase = 'wanted';
    if (!this.widget.isConnected) return;
    this.#phase = 'waking';
    const { signal } = this.#page;
    try {
      await this.#hydrate(signal);
    } catch (error) {
      if (signal.aborted) this.#wakeAgain();
      else this.#fail(asError(error));
    }
  }

  /** Wakes the widget after it has left the page meanwhile. */
  #wakeAgain(): void {
    this.#phase = 'wanted';
    void this.#wake(false);
  }

  /** What is shown stays, and the next interaction tries again. */
  #fail(error: Error): void {
    const doAgain = this.#interactions.giveUp();
    this.#note.tell(error, this.#isAsked, () => {
      doAgain();
      void this.#wake(true);
    });
    this.#isAsked = false;
    this.#sleep();
  }

  /** @param signal ends this @throws its reason, or why the widget could not be hydrated */
  async #hydrate(signal: AbortSignal): Promise<void> {
    const { widget, root } = this;
    const { localize, loader, foreignChanges, feed: given } = opened(widget);
    localize.update();
    const load = importAgain(() => import('./hydration.ts'));
    const [{ hydrateCopy }, { feed }] = await Promise.all([
      load,
      given ? { feed: given } : loader.prime(signal),
      localize.ready,
      opened(widget).loadForCopy?.(),
    ]);
    await foreignChanges.ready;
    // Otherwise it is hydrated once it is back in a page.
    signal.throwIfAborted();
    const hadFocus = this.#note.has(root.activeElement);
    const state = this.#state && isCurrent(widget, this.#state, feed) ? this.#state : undefined;
    hydrateCopy(widget, root, { state, properties: publicProperties(widget), interactions: this.#interactions });
    widget.removeAttribute(stampAttribute);
    this.#note.end();
    this.#phase = 'awake';
    this.hostDisconnected();
    widget.removeController(this);
    if (hadFocus) await refocus(widget);
  }
}

/** Whether links to the page itself lead elsewhere, because of a `<base>` that the server did not know of. */
function hasLostLinks(root: ShadowRoot): boolean {
  const isElsewhere = pageBase().split('#')[0] !== location.href.split('#')[0];
  return isElsewhere && !!root.querySelector('a[href^="#"]');
}
