/** Compares versions, as far as releases need it. */

const form = /^(\d+)\.(\d+)\.(\d+)(-[\w.-]+)?$/;

/** Whether it is the name of a release's folder, such as `1.2.3` or `1.2.3-rc.1`. */
export const isVersion = (name) => form.test(name);

/** Whether it is a release that pages get by themselves: `1.2.3-rc.1` is not. */
export const isFinal = (version) => !form.exec(version)?.[4];

/** @returns {string} folder of its major version, such as `1` */
export function majorOf(version) {
  const major = form.exec(version)?.[1];
  if (!major) throw new Error(`“${version}” is not a version such as 1.2.3.`);
  return major;
}

/** Orders versions from the oldest to the newest. */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => form.exec(version).slice(1, 4).map(Number));
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at >= 0) return left[at] - right[at];
  // A pre-release comes before its release.
  return Number(isFinal(a)) - Number(isFinal(b)) || a.localeCompare(b, 'en', { numeric: true });
}
