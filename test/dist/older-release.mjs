/** Makes another release of what is built: its files have other names and another build's mark. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from '../../scripts/build/integrity.mjs';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const cdn = join(dist, 'cdn');

/** Name of the folder in `chunks`. */
export const [hash] = readdirSync(join(cdn, 'chunks'));

/**
 * The scripts of another release. Each notes that it ran.
 * @param {string} id what it has in place of `hash`
 * @param {string} note what a script adds to the set `ran`
 * @returns {Record<string, string>} texts by path in the folder
 */
export function otherScripts(id, note) {
  const names = readdirSync(cdn, { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(cdn, name), 'utf8').replaceAll(hash, id);
      return [name.replace(hash, id), `(globalThis.ran ??= new Set()).add('${note}');${text}`];
    }),
  );
}

/** Writes another release as the build would. */
export async function writeOther(folder, id, note) {
  const target = join(folder, 'cdn');
  mkdirSync(join(target, 'chunks', id), { recursive: true });
  for (const name of ['feed.json', 'licences.md', 'mpg-widgets.css']) cpSync(join(cdn, name), join(target, name));
  for (const [name, text] of Object.entries(otherScripts(id, note))) writeFileSync(join(target, name), text);
  await writeIntegrity(target);
  for (const name of ['snippets.json', 'sbom.cdx.json'])
    writeFileSync(join(folder, name), readFileSync(join(dist, name), 'utf8').replaceAll(hash, id));
}
