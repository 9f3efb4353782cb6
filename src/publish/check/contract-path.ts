/** Follows a JSON path through the contract: what belongs there, and how much is lost with a bad value. */
import type { Node } from '../../feed/compile.ts';
import { contract } from '../../feed/contract.ts';
import { isObject } from '../../feed/read.ts';

export type Step = string | number;

/** Longest step that the reader writes into a path. */
const stepLength = 35;

/** Writes steps as the reader does. @param root path of the page */
export function pathOf(root: string, steps: readonly PropertyKey[]): string {
  const written = steps.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, stepLength)}`,
  );
  return root + written.join('');
}

/** The steps of a path, without its root. */
export function stepsOf(path: string): readonly Step[] {
  const inside = path.slice(path.indexOf('$') + 1);
  const steps = inside.matchAll(/\.([^.[]+)|\[(\d+)\]/g);
  return [...steps].map(([, key = '', index]) => (index === undefined ? key : Number(index)));
}

/** The value at some steps of a document. */
export function valueAt(document: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }, document);
}

function child(node: Node | undefined, step: Step): Node | undefined {
  if (node === undefined || typeof node === 'string' || node.type === 'choice') return undefined;
  if (node.type === 'shape') return Object.hasOwn(node.keys, step) ? node.keys[step] : undefined;
  return node.of;
}

/** The nodes of the contract on the way: the feed's own first, then one for each step. */
export function nodesOn(steps: readonly Step[]): readonly (Node | undefined)[] {
  const nodes: (Node | undefined)[] = [contract];
  for (const step of steps) nodes.push(child(nodes.at(-1), step));
  return nodes;
}

function isRequired(parent: Node | undefined, step: Step): boolean {
  return typeof parent === 'object' && parent.type === 'shape' && parent.required.includes(String(step));
}

/** Whether a text has no other language than one that is lost. */
function isOnlyText(parent: Node | undefined, value: unknown): boolean {
  const isTexts = typeof parent === 'object' && parent.type === 'byLanguage';
  return isTexts && isObject(value) && Object.keys(value).length === 1;
}

/**
 * The steps to all that is lost with the value at some steps: an object goes with a key that it needs, but the feed itself
 * stays.
 */
export function lostWith(steps: readonly Step[], document: unknown): readonly Step[] {
  const nodes = nodesOn(steps);
  let length = steps.length;
  while (length > 1) {
    const parent = nodes[length - 1];
    const value = valueAt(document, steps.slice(0, length - 1));
    if (!isRequired(parent, steps[length - 1] ?? '') && !isOnlyText(parent, value)) break;
    length--;
  }
  return steps.slice(0, length);
}
