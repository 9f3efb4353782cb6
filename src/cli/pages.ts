/** Reads and writes pages on disk. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';

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
 * @throws Error if there is no such file or folder
 */
export async function pagesAt(name: string, out?: string): Promise<readonly PageFile[]> {
  const found = await stat(name);
  if (!found.isDirectory()) return [{ name, path: basename(name) }];
  const others = [join(name, 'node_modules'), ...(out !== undefined && isIn(out, name) ? [out] : [])];
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => isPage(entry.name) && !entry.isDirectory());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const pages = names.filter((file) => !others.some((folder) => isIn(file, folder)));
  return pages.map((file) => ({ name: file, path: relative(name, file).split(sep).join('/') }));
}

/** @throws TypeError if the file is not UTF-8, since it would be damaged */
export async function readPageFile(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}

/** The file that a path leads to, which may not be there yet. */
async function target(file: string): Promise<{ readonly path: string; readonly mode: number | undefined }> {
  try {
    const path = await realpath(file);
    return { path, mode: (await stat(path)).mode };
  } catch {
    return { path: resolve(file), mode: undefined };
  }
}

/** Writes a file beside the old one and then puts it in its place, so that no visitor gets half a page. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const { path, mode } = await target(file);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(unfinished, content, mode === undefined ? {} : { mode });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether a file has this content already. */
export async function hasContent(file: string, content: string): Promise<boolean> {
  return (await readFile(file, 'utf8').catch(() => undefined)) === content;
}
