import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** @returns {Promise<string[]>} paths of all files in a folder, with slashes, in one order on every machine */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join('/')).sort();
}
