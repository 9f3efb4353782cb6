/** Lays out the files that pages load: a folder for each release, which never changes, and one for each major version. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesIn } from '../files-in.mjs';
import { compareVersions, isFinal, isVersion, majorOf } from './versions.mjs';

/** The publisher replaces it while a release is served. */
export const feedFile = 'feed.json';

/** @returns {Promise<string>} SHA-256 of a file, in hexadecimal digits */
export async function sha256(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function hashesOf(folder) {
  const files = (await filesIn(folder)).filter((file) => basename(file) !== feedFile);
  return Promise.all(files.map(async (file) => `${await sha256(join(folder, file))}  ${file}`));
}

/** @throws if a release of this version has other files already */
async function checkUnchanged(folder, published, version) {
  const [ours, theirs] = await Promise.all([hashesOf(folder), hashesOf(published)]);
  if (ours.join() === theirs.join()) return;
  throw new Error(`${version} is published with other files. Set a new version in package.json.`);
}

/** Names of the folders in a `cdn` folder; none if there is no such folder. */
async function foldersIn(cdn) {
  if (!existsSync(cdn)) return [];
  const entries = await readdir(cdn, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * Writes `<version>/` and the folder of its major version. Of a previous release it takes over all that pages may still ask for: the
 * folders of other versions, and in the major version's folder the older chunks and the feed.
 * @param {string} cdn folder to write into
 * @param {{ built: string, version: string, previous?: string }} options the files of the build; the version; `cdn` of the last release
 * @throws if this version is published with other files
 */
export async function writeCdn(cdn, { built, version, previous }) {
  const major = majorOf(version);
  const older = previous ? await foldersIn(previous) : [];
  if (older.includes(version)) await checkUnchanged(built, join(previous, version), version);
  await mkdir(cdn, { recursive: true });
  for (const name of older) await cp(join(previous, name), join(cdn, name), { recursive: true });
  await cp(built, join(cdn, version), { recursive: true });
  const published = older.filter((name) => isVersion(name) && isFinal(name) && majorOf(name) === major);
  const isNewest = isFinal(version) && published.every((name) => compareVersions(name, version) <= 0);
  if (!isNewest) return;
  const keepsFeed = existsSync(join(cdn, major, feedFile));
  const filter = (source) => !(keepsFeed && source === join(built, feedFile));
  await cp(built, join(cdn, major), { recursive: true, filter });
}

/** The versions in a `cdn` folder, the newest first. */
export async function versionsIn(cdn) {
  return (await foldersIn(cdn)).filter(isVersion).sort(compareVersions).reverse();
}
