/**
 * Finds the address of the script that is running, and its tags.
 *
 * Not with `import.meta`, a syntax error where an optimiser has made a classic script of the module, and not with
 * `document.currentScript`, which is null in modules. docs/decisions/0022-host-scripts.md
 */

import { resolvedUrl } from '../element/resolved-url.ts';
import { elementsIn } from './elements.ts';

/** The script that is running. */
export interface RunningScript {
  /** Absolute address; undefined if the script has none of its own and no tag in the page names one. */
  readonly url: string | undefined;
  /** The tags in the page that name its file, whichever of them has started it. */
  readonly tags: readonly HTMLScriptElement[];
}

/** The name of the file at an address, without `?ver=…` and as it is on the server; empty if there is none. */
export function fileName(address: string): string {
  const [, name = ''] = /([^/?#]*)(?:[?#].*)?$/.exec(resolvedUrl(address) ?? '') ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address in the first line of a stack that has one: `at f (https://…/a.js:1:2)` or `f@https://…/a.js:1:2`. */
function addressIn(stack: unknown): string | undefined {
  // A host may have its own idea of what a stack is.
  if (typeof stack !== 'string') return undefined;
  return /(?:\(|@|at )([a-z][\w+.-]*:\S+?):\d+(?::\d+)?\)?$/im.exec(stack)?.[1];
}

/** Whether other files can be beside an address: it is not the page's own, as for a script in the page, nor `blob:`. */
function isFile(address: string): boolean {
  return /^\w[\w+.-]*:\//.test(address) && address.split(/[?#]/)[0] !== location.href.split(/[?#]/)[0];
}

/** The address that a tag has for this file, in `src` or where a delaying script keeps it: `data-src`, `data-rocket-src` … */
function statedAddress(tag: Element, file: string): string | undefined {
  return [...tag.attributes].map(({ value }) => value).find((value) => fileName(value) === file);
}

/**
 * Finds the running script. If an optimiser has written it into the page or into another file, a tag may still name the file
 * that it came from.
 * @param file its name in the build
 * @param stack of an error that was made in the script
 */
export function runningScript(file: string, stack: unknown = new Error().stack): RunningScript {
  const scripts = elementsIn(document, 'script') as readonly HTMLScriptElement[];
  const tagsOf = (name: string): HTMLScriptElement[] => scripts.filter((tag) => statedAddress(tag, name) !== undefined);
  const address = addressIn(stack);
  const running = address && isFile(address) ? address : undefined;
  const named = tagsOf(file);
  if (named[0] && (!running || fileName(running) !== file))
    return { url: resolvedUrl(statedAddress(named[0], file) ?? ''), tags: named };
  return { url: running, tags: running ? tagsOf(fileName(running)) : [] };
}
