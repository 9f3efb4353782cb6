/** Finds keys that nobody reads and that were likely meant as one of the contract. */
import type { Node, Shape } from '../../feed/compile.ts';
import { contract } from '../../feed/contract.ts';
import type { Page } from '../../feed/parse.ts';
import { isObject } from '../../feed/read.ts';
import type { Step } from './contract-path.ts';
import { findingAt, shown, type Spot } from './entries.ts';
import type { Finding, Group } from './finding.ts';
import { nearest } from '../../model/nearest.ts';

/** Keys of JSON Feed 1.1 that the widgets do not need. */
const ofJsonFeed = new Set(
  'about avatar banner_image description duration_in_seconds expired favicon feed_url hubs icon user_comment'.split(
    ' ',
  ),
);

type Add = (steps: readonly Step[], suggestion: string, value: unknown) => void;

const isShape = (node: Node | undefined): node is Shape => typeof node === 'object' && node.type === 'shape';

/** What a key that is not in a shape was likely meant as, as a sentence. */
function meant(key: string, { keys }: Shape, parent: Shape | undefined): string {
  const extension = keys['_mpg'];
  if (isShape(extension) && Object.hasOwn(extension.keys, key)) return `“${key}” belongs into “_mpg”.`;
  if (parent && keys === (parent.keys['_mpg'] as Shape | undefined)?.keys && Object.hasOwn(parent.keys, key))
    return `“${key}” belongs beside “_mpg”, not into it.`;
  const match = nearest(key, Object.keys(keys));
  return match === undefined ? '' : `Is “${match}” meant?`;
}

function walk(node: Node, value: unknown, steps: readonly Step[], parent: Shape | undefined, add: Add): void {
  if (typeof node === 'string' || node.type === 'choice') return;
  if (node.type === 'list') {
    if (Array.isArray(value)) value.forEach((each, index) => walk(node.of, each, [...steps, index], undefined, add));
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const child = node.type === 'byLanguage' ? node.of : Object.hasOwn(node.keys, key) ? node.keys[key] : undefined;
    if (child) walk(child, inner, [...steps, key], isShape(node) ? node : undefined, add);
    else if (isShape(node) && !key.startsWith('_') && !ofJsonFeed.has(key)) {
      const suggestion = meant(key, node, parent);
      if (suggestion) add([...steps, key], suggestion, inner);
    }
  }
}

/** Keys that are likely misspelt or misplaced. A feed without the extension may have keys of any other. */
export function misspeltKeys(pages: readonly Page[]): Group {
  const findings: Finding[] = [];
  for (const [index, { url, document }] of pages.entries()) {
    const spot: Spot = { document, root: index ? `${url} $` : '$', steps: [] };
    walk(contract, document, [], undefined, (steps, suggestion, value) => {
      findings.push(findingAt(spot, steps, shown(value), { suggestion }));
    });
  }
  return {
    kind: 'key',
    severity: 'odd',
    heading: 'Names of values that nobody reads',
    wanted: 'The names as the contract has them. Others are allowed, and ignored.',
    remedy: 'Correct the spelling or the place.',
    findings,
  };
}
