import type { LitElement } from 'lit';

/** What does nothing without script. */
const controls = 'button, input, select, details, label, form, [role=toolbar], [part~=histogram], [hidden=until-found]';

const pressed = 'button, [role=toolbar] *';
/** Keys that move inside a control of several parts. */
const movingKeys = /^(?:Arrow|Home$|End$)/;
const types = ['pointerdown', 'focusin', 'keydown', 'click', 'input', 'change', 'submit', 'toggle', 'beforematch'];
/** Those that only announce that the visitor is about to do something. */
const preludes = ['pointerdown', 'focusin', 'keydown'];

/** A form control. The browser keeps what the visitor did to it. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** Something that the visitor did and the widget has yet to answer. */
export interface Deed {
  readonly node: HTMLElement;
  readonly event: Event;
}

interface Options {
  /** Whether an element is none of the widget's controls. */
  readonly ignores: (target: Element) => boolean;
  /** Called when the widget is needed; with true if the visitor waits for an answer. */
  readonly onUse: (isAsked: boolean) => void;
}

/** Whether the visitor types into a field. */
function isTyped(field: Field): boolean {
  return field instanceof HTMLInputElement && !/^(?:checkbox|radio)$/.test(field.type);
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const initial = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, initial);
  }
  if (isTyped(field)) return field.value !== field.defaultValue;
  // Of a group of radio buttons, the one that was chosen is enough.
  return field.checked !== field.defaultChecked && (field.checked || field.type !== 'radio');
}

/** The fields whose state is no longer that of the markup. */
function changedFields(root: ShadowRoot): readonly Field[] {
  return [...root.querySelectorAll<Field>('input, select')].filter(isChanged);
}

/** Whether the visitor used a control before there was anything to notice it. */
export function wasUsed(root: ShadowRoot): boolean {
  return changedFields(root).length > 0 || !!root.activeElement?.matches(controls);
}

function isPlainClick(event: Event): boolean {
  if (event.type !== 'click' || !(event instanceof MouseEvent)) return false;
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/**
 * Notices what the visitor does in a prerendered widget: its code is needed then. Links work without it, except where the
 * widget opens them in place (`browse`).
 */
export class Interactions {
  /** What is to be done again, in order. The state of fields is not here. */
  readonly deeds: Deed[] = [];
  /** Fields whose value the visitor has finished to change. */
  readonly #finished = new Set<EventTarget>();

  readonly #listening = new AbortController();

  constructor(
    private readonly widget: LitElement & { readonly browse?: boolean },
    private readonly root: ShadowRoot,
    private readonly options: Options,
  ) {
    const listening = { capture: true, signal: this.#listening.signal };
    for (const type of types) root.addEventListener(type, (event) => this.#note(event), listening);
  }

  end(): void {
    this.#listening.abort();
  }

  /** The fields whose state is no longer that of the markup. */
  changedFields(): readonly Field[] {
    return changedFields(this.root);
  }

  /** Whether the visitor is still changing a field. */
  isTyping(field: Field): boolean {
    return isTyped(field) && !this.#finished.has(field);
  }

  /**
   * Gives up what was recorded, since the code could not be loaded. A link is followed as if nothing had held it.
   * @returns a function that records the last deed again
   */
  giveUp(): () => void {
    const deeds = this.deeds.splice(0);
    const link = deeds.find(({ node }) => node instanceof HTMLAnchorElement)?.node;
    if (link instanceof HTMLAnchorElement) location.assign(link.href);
    return () => void this.deeds.push(...deeds.splice(0).slice(-1));
  }

  #note(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || this.options.ignores(target)) return;
    const link = target.closest('a');
    const isUse = link ? this.widget.browse && isPlainClick(event) : target.closest(controls);
    if (!isUse) return;
    // What happens in a widget inside this one, that one records.
    if (target.getRootNode() === this.root) this.#record(event, link ?? target);
    this.options.onUse(!preludes.includes(event.type));
  }

  #record(event: Event, node: Element): void {
    const { type } = event;
    const isLink = node instanceof HTMLAnchorElement;
    const isMove = event instanceof KeyboardEvent && movingKeys.test(event.key) && node.matches(pressed);
    if (isLink || isMove || type === 'submit') event.preventDefault();
    if (type === 'change') this.#finished.add(node);
    const isPress = isLink || isMove || (type === 'click' && node.closest(pressed) !== null);
    const isDeed = isPress || type === 'toggle' || type === 'beforematch';
    if (isDeed && node instanceof HTMLElement) this.deeds.push({ node, event });
  }
}
