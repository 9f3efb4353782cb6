import type { CSSResultGroup, CSSResultOrNative } from 'lit';

/**
 * All styles of a group and of the groups in it. Lit flattens them with `Array.prototype.flat`, which old libraries replace by one
 * that flattens one level.
 */
export function flatStyles(styles: CSSResultGroup): CSSResultOrNative[] {
  if (!Array.isArray(styles)) return [styles];
  const flat: CSSResultOrNative[] = [];
  for (const each of styles) flat.push(...flatStyles(each));
  return flat;
}
