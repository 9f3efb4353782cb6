import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, PropertyValues } from 'lit';
import { dress } from '../another-document.ts';
import type { Interactions } from './interactions.ts';
import { opened } from './open-widget.ts';
import { Repetition } from './repetition.ts';
import type { Properties, ServerState } from './server-state.ts';
import type { Stamp } from './stamp.ts';

interface Options {
  /** What the server rendered; undefined if that is not what the widget would render now. */
  readonly state: ServerState | undefined;
  /** The widget's properties, as its page has set them. */
  readonly properties: Properties;
  readonly interactions: Interactions;
}

/**
 * Makes a prerendered widget a live one. If it renders the same as the server did, its nodes stay; else it is rendered anew
 * in one go. What the visitor did meanwhile is repeated.
 *
 * Nothing here is imported from the file of `PrerenderedCopy`: browsers would remember that it could not be loaded at first.
 * @throws Error if nothing could be rendered; the copy is then as it was
 */
export function hydrateCopy(widget: LitElement, root: ShadowRoot, options: Options): void {
  const { state, properties, interactions } = options;
  const repetition = new Repetition(root, interactions);
  if (state) setProperties(widget, propertiesOnServer(state, properties));
  const releaseFields = repetition.guardFields();
  const isTaken = takeCopy(widget, root, state?.stamp);
  releaseFields();
  // Now as the browser has it: the time, the visitor's time zone, and what the host's page has set.
  setProperties(widget, properties);
  if (!isTaken) throw new Error('The copy could not be made live.');
  interactions.end();
  opened(widget).scheduleUpdate();
  repetition.restoreFocus();
  void repetition.repeat(widget);
}

function propertiesOnServer({ stamp, properties }: ServerState, current: Properties): Properties {
  const known = new Map(properties).set('feed', current.get('feed'));
  if (known.has('now')) known.set('now', new Date(stamp.now));
  if (known.has('timeZone')) known.set('timeZone', undefined);
  return known;
}

function setProperties(widget: LitElement, properties: Properties): void {
  for (const [name, value] of properties) Reflect.set(widget, name, value);
}

/**
 * Performs the widget's first update, on the nodes that are there or, if they do not fit, on new ones.
 * @param stamp undefined if the nodes show something else
 * @returns false if the widget has nothing to render; the nodes are then as they were
 */
function takeCopy(widget: LitElement, root: ShadowRoot, stamp: Stamp | undefined): boolean {
  const open = opened(widget);
  const shouldUpdate: unknown = Reflect.get(widget, 'shouldUpdate');
  let isTaken = false;
  const update = (changed: PropertyValues): void => {
    const content = open.render();
    isTaken = true;
    Reflect.deleteProperty(widget, 'update');
    if (stamp && hasAllNodes(root, stamp) && adopt(widget, root, content)) open.update(changed);
    else renderAnew(widget, root, changed);
  };
  Reflect.deleteProperty(widget, 'shouldUpdate');
  Object.assign(widget, { update });
  for (const name of (widget.constructor as typeof LitElement).elementProperties.keys()) widget.requestUpdate(name);
  open.scheduleUpdate();
  if (isTaken) return true;
  Reflect.deleteProperty(widget, 'update');
  Object.assign(widget, { shouldUpdate });
  return false;
}

/** Renders the widget in the place of the copy. Colours that ContrastGuard has set stay. */
function renderAnew(widget: LitElement, root: ShadowRoot, changed: PropertyValues): void {
  const { cssText = '' } = root.querySelector<HTMLElement>('.base')?.style ?? {};
  empty(widget, root);
  opened(widget).update(changed);
  const base = root.querySelector<HTMLElement>('.base');
  if (base) base.style.cssText = cssText;
}

/** Whether no page translator has rewritten the nodes before there was any script, as far as the stamp tells. */
function hasAllNodes(root: ShadowRoot, { nodes }: Stamp): boolean {
  const frame = root.querySelector('.frame');
  let count = 0;
  if (frame) for (const walker = document.createTreeWalker(frame); walker.nextNode();) count++;
  return !nodes || count === nodes;
}

/** Lets Lit take the nodes for its own. @returns false if they are others than it would render */
function adopt(widget: LitElement, root: ShadowRoot, content: unknown): boolean {
  try {
    hydrate(content, root, widget.renderOptions);
    return true;
  } catch {
    return false;
  }
}

/** Removes what the server rendered, but not the probe of ContrastGuard before it. */
function empty(widget: LitElement, root: ShadowRoot): void {
  const nodes = [...root.childNodes];
  const first = nodes.findIndex((node) => node instanceof Comment || node instanceof HTMLStyleElement);
  const rendered = nodes.slice(Math.max(first, 0));
  for (const node of rendered) if (node instanceof HTMLStyleElement) node.remove();
  // Before the rest goes, which without styles would move what is read. These may be elements too.
  dress(widget, root);
  for (const node of rendered) node.remove();
}
