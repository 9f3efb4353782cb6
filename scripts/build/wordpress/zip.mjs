/** Writes a zip that is the same on any machine and at any time. */
import { zipSync } from 'fflate';

/** A zip has local time, without a zone: midnight here is the same everywhere. */
const date = new Date(2020, 0, 1);
const unix = 3;
const isFile = 0o100644;

/**
 * @param {Record<string, Uint8Array>} files by their paths
 * @returns {Uint8Array}
 */
export function zip(files) {
  const paths = Object.keys(files).sort();
  return zipSync(Object.fromEntries(paths.map((path) => [path, files[path]])), {
    level: 9,
    mtime: date,
    os: unix,
    attrs: isFile << 16,
  });
}
