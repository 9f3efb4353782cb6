import { parseFragment } from 'parse5';

/** Decodes a character reference by name, as `NameDecoder` describes it, where there is no browser. */
export function decodedByLibrary(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node && 'value' in node ? node.value : reference;
}
