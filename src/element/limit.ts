/**
 * Reads a widget's `limit`: a whole number of items, rounded down.
 * @param fallback the number of items where `limit` is missing, below 1 or no number; all of them by default
 */
export function itemLimit(limit: number | undefined, fallback = Infinity): number {
  const items = Math.floor(limit ?? 0);
  return items > 0 ? items : fallback;
}
