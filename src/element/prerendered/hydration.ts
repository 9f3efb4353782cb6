import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, PropertyValues } from 'lit';
import { buildId } from 'virtual:build-id';
import { dress } from '../another-document.ts';
import { stampAttribute } from './attribute.ts';
import type { Interactions } from './interactions.ts';
import { opened } from './open-widget.ts';
import { Repetition } from './repetition.ts';
import { isSamePosition, positionOf, publicProperties, type Properties, type ServerState } from './server-state.ts';
import { feedDigest, type Stamp } from './stamp.ts';

interface Options {
  readonly feed: object;
  /** Undefined if the tag is no longer as the server saw it. */
  readonly state: ServerState | undefined;
  readonly interactions: Interactions;
}

/**
 * Makes a prerendered widget a live one. If it renders the same as the server did, its nodes stay; else it is rendered anew
 * in one go. What the visitor did meanwhile is repeated.
 * @throws Error if the widget's language could not be loaded
 */
export function hydrateCopy(widget: LitElement, root: ShadowRoot, options: Options): void {
  const { state, interactions } = options;
  const canHydrate = isCurrent(widget, options);
  const repetition = new Repetition(root, interactions);
  interactions.end();
  Reflect.deleteProperty(widget, 'shouldUpdate');
  widget.removeAttribute(stampAttribute);
  const properties = publicProperties(widget);
  if (canHydrate && state) setProperties(widget, propertiesOnServer(state, properties));
  prepareUpdate(widget, root, canHydrate ? state?.stamp : undefined);
  const releaseFields = repetition.guardFields();
  opened(widget).scheduleUpdate();
  releaseFields();
  // Now as the browser has it: the time, the visitor's time zone, and what the host's page has set.
  setProperties(widget, properties);
  opened(widget).scheduleUpdate();
  repetition.restoreFocus();
  void repetition.repeat(widget);
}

/** Whether the widget would now render what the server rendered. */
function isCurrent(widget: LitElement, { feed, state }: Options): boolean {
  if (state?.stamp.build !== buildId || !isSamePosition(state.position, positionOf(widget))) return false;
  const { stamp, position } = state;
  const lang = opened(widget).localize.lang();
  // The server had the language of the page, and so has the library.
  if (position.lang && lang !== stamp.lang) throw new Error(`lang="${stamp.lang}" could not be loaded.`);
  return lang === stamp.lang && feedDigest(feed) === stamp.feed;
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
 * Makes the widget's next update its first one, on the nodes that are there or, if they do not fit, on new ones.
 * @param stamp undefined if the nodes show something else
 */
function prepareUpdate(widget: LitElement, root: ShadowRoot, stamp: Stamp | undefined): void {
  const open = opened(widget);
  const update = (changed: PropertyValues): void => {
    Reflect.deleteProperty(widget, 'update');
    const content = open.render();
    if (stamp && hasAllNodes(root, stamp) && adopt(widget, root, content)) {
      open.update(changed);
      return;
    }
    // Colours that ContrastGuard has set.
    const { cssText = '' } = root.querySelector<HTMLElement>('.base')?.style ?? {};
    empty(widget, root);
    open.update(changed);
    const base = root.querySelector<HTMLElement>('.base');
    if (base) base.style.cssText = cssText;
  };
  Object.assign(widget, { update });
  for (const name of (widget.constructor as typeof LitElement).elementProperties.keys()) widget.requestUpdate(name);
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
  dress(widget, root);
  const nodes = [...root.childNodes];
  const first = nodes.findIndex((node) => node instanceof Comment || node instanceof HTMLStyleElement);
  for (const node of nodes.slice(first)) node.remove();
}
