/** Lists the hash of every file that pages load, as the attribute `integrity` takes it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export const integrityFile = 'integrity.json';

/**
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} hashes by path in the folder, in the order of the paths
 */
export async function integrityOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (file) =>
    createHash('sha384')
      .update(await readFile(file))
      .digest('base64');
  const path = (file) => relative(folder, file).split(sep).join('/');
  const lines = await Promise.all(files.map(async (file) => [path(file), `sha384-${await hash(file)}`]));
  const listed = lines.filter(([name]) => name !== integrityFile);
  return Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes `integrity.json` into a folder that is finished. */
export async function writeIntegrity(folder) {
  await writeFile(join(folder, integrityFile), `${JSON.stringify(await integrityOf(folder), null, 2)}\n`);
}
