/** What to render for a list: an item that is alone by itself, since Lit puts two nodes around each item of an array. */
export function soleOrAll<T>(items: readonly T[]): T | readonly T[] | undefined {
  return items.length > 1 ? items : items[0];
}
