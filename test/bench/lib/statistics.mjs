/** @param {readonly number[]} values in ascending order @param {number} share 0 to 1 */
function quantile(values, share) {
  const at = (values.length - 1) * share;
  const below = values[Math.floor(at)];
  return below + (values[Math.ceil(at)] - below) * (at % 1);
}

const ascending = (values) => [...values].sort((a, b) => a - b);

/** @typedef {{ median: number, min: number, max: number }} Spread */

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = ascending(values);
  return { median: quantile(sorted, 0.5), min: sorted[0], max: sorted.at(-1) };
}

/** @param {readonly number[]} values */
export const p95 = (values) => quantile(ascending(values), 0.95);

/**
 * The ratio of two forms: of each round on its own, since both ran in it under the same conditions.
 * @param {readonly number[]} values of each round
 * @param {readonly number[]} others of the same rounds
 */
export const ratio = (values, others) => spread(values.map((value, round) => value / others[round]));
