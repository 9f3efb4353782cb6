/**
 * Gives back what some hosts take away from the built-in objects: methods that the widgets need, and nothing else. They are the
 * browser's own, from an empty frame, and no `for … in` finds them. docs/decisions/0022-host-scripts.md
 */
import { emptyRealm } from './own-globals.ts';

/** By class: what it has itself, and what its instances have. */
const needed = [
  ['AbortSignal', '', 'reason throwIfAborted'],
  ['Array', 'from isArray', 'at every fill find findIndex findLast flat flatMap includes reduce some'],
  ['CharacterData', '', 'remove'],
  ['DOMTokenList', '', '@@iterator toggle'],
  ['Date', 'now', ''],
  ['DocumentFragment', '', 'append getElementById querySelector querySelectorAll replaceChildren'],
  [
    'Element',
    '',
    'append closest getAttributeNames hasAttribute hasAttributes matches prepend remove replaceWith toggleAttribute',
  ],
  ['HTMLCollection', '', '@@iterator'],
  ['Map', '', 'entries forEach keys values'],
  ['NamedNodeMap', '', '@@iterator'],
  ['Node', '', 'contains getRootNode isConnected'],
  ['NodeList', '', '@@iterator forEach'],
  ['Number', 'isInteger isNaN', ''],
  ['Object', 'assign entries fromEntries hasOwn is isExtensible values', ''],
  ['Set', '', 'forEach values'],
  ['String', '', 'endsWith includes matchAll normalize replaceAll startsWith toLocaleUpperCase trimStart'],
  ['Symbol', 'for', ''],
] as const;

type Classes = Readonly<Record<string, (object & { readonly prototype: object }) | undefined>>;

/** Whether a class is the browser's: the host's own of the same name lacks nothing. */
const isNative = (owner: object): boolean => /\[native code\]/.test(Function.prototype.toString.call(owner));

function isMissing(owner: object, key: string | symbol): boolean {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  return own ? !own.get && own.value === undefined : !(key in owner);
}

function giveBack(owner: object, original: () => object | undefined, names: string): void {
  for (const name of names.split(' ')) {
    if (!name) continue;
    const key = name === '@@iterator' ? Symbol.iterator : name;
    const descriptor = isMissing(owner, key) && Object.getOwnPropertyDescriptor(original() ?? {}, key);
    if (descriptor) Object.defineProperty(owner, key, descriptor);
  }
}

function giveBackAll(): void {
  const page = window as unknown as Classes;
  const own = (name: string): Classes[string] => (emptyRealm() as unknown as Classes)[name];
  for (const [name, ofClass, ofInstances] of needed) {
    const owner = page[name];
    if (!owner || !isNative(owner)) continue;
    giveBack(owner, () => own(name), ofClass);
    giveBack(owner.prototype, () => own(name)?.prototype, ofInstances);
  }
}

try {
  giveBackAll();
} catch {
  // A host that has frozen what it took away from keeps it so.
}
