/**
 * A function of a container's width, as the points between which it is linear. Before the first and after the last it is
 * constant.
 * @typedef {[width: number, height: number][]} Curve both in em, by width
 */

/**
 * The height that a curve gives a container of this width.
 * @param {Curve} curve
 * @param {number} width in em
 * @returns {number} in em
 */
export function heightAt(curve, width) {
  const next = curve.findIndex(([end]) => end >= width);
  if (next === -1) return curve.at(-1)?.[1] ?? 0;
  if (next === 0) return curve[0][1];
  const [[start, before], [end, after]] = [curve[next - 1], curve[next]];
  return before + ((after - before) * (width - start)) / (end - start);
}

/**
 * Leaves out points that are not needed, so that the styles stay short: begins with the first and the last, and adds the one
 * that is farthest off until all are close enough or the curve has as many as it may.
 * @param {Curve} measured
 * @param {object} precision
 * @param {number} precision.tolerance in em
 * @param {number} [precision.share] of the height, where that is more than the tolerance
 * @param {number} precision.most number of points
 * @returns {Curve}
 */
export function fitted(measured, { tolerance, share = 0, most }) {
  if (!measured.length) return [];
  let curve = [measured[0], measured.at(-1)];
  const error = ([width, height]) => Math.abs(heightAt(curve, width) - height) / Math.max(tolerance, height * share);
  for (;;) {
    const worst = measured.reduce((found, point) => (error(point) > error(found) ? point : found));
    if (error(worst) <= 1 || curve.length >= most) return curve;
    curve = [...curve, worst].sort(([a], [b]) => a - b);
  }
}
