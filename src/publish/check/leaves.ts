/** Goes through the single values of a document that the contract knows. */
import type { Node } from '../../feed/compile.ts';
import { contract } from '../../feed/contract.ts';
import { isObject } from '../../feed/read.ts';
import type { Step } from './contract-path.ts';

/** @param format name of the format that the contract has for it */
type Visit = (value: string, format: string, steps: readonly Step[]) => void;

function visitBelow(node: Node, value: unknown, steps: readonly Step[], visit: Visit): void {
  if (typeof node === 'string') {
    if (typeof value === 'string') visit(value, node, steps);
  } else if (node.type === 'list') {
    if (Array.isArray(value)) value.forEach((each, index) => visitBelow(node.of, each, [...steps, index], visit));
  } else if (node.type === 'byLanguage') {
    if (!isObject(value)) visitBelow(node.of, value, steps, visit);
    else visitLanguages(node.of, value, steps, visit);
  } else if (node.type === 'shape' && isObject(value)) {
    for (const [key, child] of Object.entries(node.keys)) {
      if (Object.hasOwn(value, key)) visitBelow(child, value[key], [...steps, key], visit);
    }
  }
}

function visitLanguages(node: Node, values: Record<string, unknown>, steps: readonly Step[], visit: Visit): void {
  for (const [key, value] of Object.entries(values)) {
    visit(key, 'language', [...steps, key]);
    visitBelow(node, value, [...steps, key], visit);
  }
}

/** Visits the strings of a document for which the contract has a format, and the languages of its texts. */
export function visitLeaves(document: unknown, visit: Visit): void {
  visitBelow(contract, document, [], visit);
}
