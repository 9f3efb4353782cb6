/** Reads and writes pages on disk. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileReason } from '../publish/file-errors.ts';
import { PublishError } from '../publish/publish-error.ts';

export interface PageFile {
  /** The file as it was named, for messages. */
  readonly name: string;
  /** Path inside the folder that was named, with slashes; the file's name if the file itself was named. */
  readonly path: string;
}

const isPage = (name: string): boolean => /\.html?$/i.test(name);

/** Whether a path is below a folder. */
function isIn(path: string, folder: string): boolean {
  return resolve(path).startsWith(resolve(folder) + sep);
}

/**
 * The pages in a folder, however deep; or the one page, if a file is named. Installed packages have none, and neither has
 * the folder that pages are written to: those in it are results.
 * @param out the folder that pages are written to, if not in place
 * @throws Error if there is no such file or folder, or no page in it
 */
export async function pagesAt(name: string, out?: string): Promise<readonly PageFile[]> {
  const found = await stat(name);
  if (!found.isDirectory()) return [{ name, path: basename(name) }];
  const others = [join(name, 'node_modules'), ...(out !== undefined && isIn(out, name) ? [out] : [])];
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => isPage(entry.name) && !entry.isDirectory());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const pages = names.filter((file) => !others.some((folder) => isIn(file, folder)));
  if (!pages.length) throw new Error(`${name} has no pages (.html or .htm).`);
  return pages.map((file) => ({ name: file, path: relative(name, file).split(sep).join('/') }));
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a page, changes it and returns what it then is. A page in another encoding than UTF-8 stays as it is if it has no
 * widgets.
 * @throws Error if it has widgets and is not UTF-8, since it would be damaged
 */
export async function changedPage(file: string, change: (html: string) => Promise<string>): Promise<Buffer> {
  const bytes = await readFile(file);
  try {
    return Buffer.from(await change(decoder.decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError && isEncodingError(error))) throw error;
    // UTF-16 has a zero byte beside each letter.
    if (!bytes.toString('latin1').replaceAll('\0', '').includes('<mpg-')) return bytes;
    throw new Error('is not UTF-8. Save it as UTF-8.', { cause: error });
  }
}

function isEncodingError(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

interface Target {
  readonly path: string;
  readonly mode: number | undefined;
  /** Whether it is written to, not replaced: a device, or a pipe. */
  readonly isStream: boolean;
}

/** The file that a path leads to, which may not be there yet. */
async function target(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    return { path, mode: found.mode, isStream: !found.isFile() && !found.isDirectory() };
  } catch {
    return { path: resolve(file), mode: undefined, isStream: false };
  }
}

/**
 * Writes a file beside the old one and then puts it in its place, so that no visitor gets half of it.
 * @throws PublishError that says why it cannot be written
 */
export async function replaceFile(file: string, content: Uint8Array | Iterable<string>): Promise<void> {
  const { path, mode, isStream } = await target(file);
  // A long name would be too long with more around it.
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  try {
    if (isStream) {
      await writeFile(path, content);
      return;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, content, mode === undefined ? {} : { mode });
    await rename(unfinished, path);
  } catch (error) {
    if (!isStream) await rm(unfinished, { force: true }).catch(() => undefined);
    throw new PublishError(`${file} cannot be written: ${fileReason(error)}.`, { cause: error });
  }
}

/** The path of a file that may not be there yet, without links. */
async function placeOf(file: string): Promise<string> {
  const path = resolve(file);
  const folder = dirname(path);
  return realpath(path).catch(async () => (folder === path ? path : join(await placeOf(folder), basename(path))));
}

/**
 * What two paths have in common if they lead to one file: by links, or by capital letters on some disks. Of files that are not
 * there yet nobody knows which disk tells capital letters apart, so these never do.
 */
export async function fileKey(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found ? `${found.dev} ${found.ino}` : (await placeOf(file)).normalize('NFC').toLowerCase();
}

/** Whether two paths lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await fileKey(one)) === (await fileKey(other));
}

/** Whether a file has this content already. */
export async function hasContent(file: string, content: Uint8Array): Promise<boolean> {
  const current = await readFile(file).catch(() => undefined);
  return current?.equals(content) ?? false;
}
