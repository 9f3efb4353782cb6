/** Lists the hash of every file that pages load, as the attribute `integrity` takes it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../files-in.mjs';

export const integrityFile = 'integrity.json';

/**
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} hashes by path in the folder, in the order of the paths
 */
export async function integrityOf(folder) {
  const files = (await filesIn(folder)).filter((path) => path !== integrityFile);
  const hash = async (path) =>
    createHash('sha384')
      .update(await readFile(join(folder, path)))
      .digest('base64');
  return Object.fromEntries(await Promise.all(files.map(async (path) => [path, `sha384-${await hash(path)}`])));
}

/** Writes `integrity.json` into a folder that is finished. */
export async function writeIntegrity(folder) {
  await writeFile(join(folder, integrityFile), `${JSON.stringify(await integrityOf(folder), null, 2)}\n`);
}
