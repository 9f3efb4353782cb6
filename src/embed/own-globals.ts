/**
 * Built-in classes that hosts take the names of: `function Map() {}` for a map of the city, `var URL = 'https://…'`. The build
 * of the files that a page loads puts these in their place. Where the page's own one is something else, the class comes
 * from an empty frame. docs/decisions/0022-host-scripts.md
 */
export type Realm = Window & typeof globalThis;

/** Something that instances of each class have. Substitutes from the time before browsers had the class have it too. */
const marks = {
  AbortController: 'signal',
  CustomEvent: 'detail',
  Map: 'forEach',
  Set: 'forEach',
  URL: 'searchParams',
  URLSearchParams: 'append',
  WeakMap: 'has',
  WeakSet: 'has',
} as const;

type Name = keyof typeof marks;

let empty: Realm | undefined;

/** The built-ins of an empty frame. It is removed at once, and what was read before stays usable. */
export function emptyRealm(): Realm {
  if (empty) return empty;
  const frame = document.createElement('iframe');
  document.documentElement.appendChild(frame);
  empty = frame.contentWindow as Realm;
  void removeAfterwards(frame);
  return empty;
}

/** Removes the frame once this script has read what it needs. */
async function removeAfterwards(frame: HTMLElement): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/await-thenable -- a host may have a `Promise` of its own
  await undefined;
  frame.parentNode?.removeChild(frame);
}

function own<Class extends Name>(name: Class): Realm[Class] {
  const page = window;
  return marks[name] in (page[name]?.prototype ?? {}) ? page[name] : emptyRealm()[name];
}

const OwnAbortController = own('AbortController');
const [OwnCustomEvent, OwnMap, OwnSet, OwnURL] = [own('CustomEvent'), own('Map'), own('Set'), own('URL')];
const [OwnURLSearchParams, OwnWeakMap, OwnWeakSet] = [own('URLSearchParams'), own('WeakMap'), own('WeakSet')];

export {
  OwnAbortController as AbortController,
  OwnCustomEvent as CustomEvent,
  OwnMap as Map,
  OwnSet as Set,
  OwnURL as URL,
  OwnURLSearchParams as URLSearchParams,
  OwnWeakMap as WeakMap,
  OwnWeakSet as WeakSet,
};
