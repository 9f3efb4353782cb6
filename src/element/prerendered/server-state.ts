import type { LitElement } from 'lit';
import { buildId } from 'virtual:build-id';
import { directionOf } from '../direction.ts';
import { nearestLang } from '../localize.ts';
import { stampAttribute } from './attribute.ts';
import { opened } from './open-widget.ts';
import { contextDigest, feedDigest, readStamp, type Position, type Stamp } from './stamp.ts';

export type Properties = ReadonlyMap<PropertyKey, unknown>;

/** What a widget was rendered from on the server. */
export interface ServerState {
  readonly stamp: Stamp;
  readonly position: Position;
  readonly properties: Properties;
}

/** Where the widget is now. */
export function positionOf(widget: Element): Position {
  return { lang: nearestLang(widget), dir: directionOf(widget) };
}

export function isSamePosition(a: Position, b: Position): boolean {
  return a.lang === b.lang && a.dir === b.dir;
}

/** The values of the properties that a host may set. */
export function publicProperties(widget: LitElement): Properties {
  const { elementProperties } = widget.constructor as typeof LitElement;
  const names = [...elementProperties].flatMap(([name, { state }]) => (state ? [] : [name]));
  return new Map(names.map((name) => [name, Reflect.get(widget, name)]));
}

/** Whether a host has set other properties than these. The time has a new default each time. */
export function hasOtherProperties(widget: LitElement, properties: Properties): boolean {
  return [...publicProperties(widget)].some(
    ([name, value]) => value !== properties.get(name) && !(value instanceof Date),
  );
}

/** The state that the server rendered; undefined if the tag or its position has changed since. */
export function serverState(widget: LitElement): ServerState | undefined {
  const stamp = readStamp(widget.getAttribute(stampAttribute));
  const position = positionOf(widget);
  const { observedAttributes } = widget.constructor as typeof LitElement;
  const attributes = [...widget.attributes].map(({ name, value }) => [name, value] as const);
  if (stamp?.context !== contextDigest(attributes, observedAttributes, position)) return undefined;
  // A copy of the tag has the properties that its attributes give, and none that the page has set.
  return { stamp, position, properties: publicProperties(document.importNode(widget)) };
}

/**
 * Whether the widget would now render what the server rendered.
 * @throws Error if the widget's language could not be loaded
 */
export function isCurrent(widget: LitElement, { stamp, position }: ServerState, feed: object): boolean {
  if (stamp.build !== buildId || !isSamePosition(position, positionOf(widget))) return false;
  const lang = opened(widget).localize.lang();
  // The server had the language of the page, and so has the library.
  if (position.lang && lang !== stamp.lang) throw new Error(`lang="${stamp.lang}" could not be loaded.`);
  return lang === stamp.lang && feedDigest(feed) === stamp.feed;
}
