/** Writes a search index into a folder, so that visitors can read it at any moment. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import { isObject } from '../../feed/read.ts';
import { fileNames } from '../../model/search/static-index.ts';
import type { CoreWithoutFolder, IndexFile } from './index-files.ts';

export interface WrittenIndex {
  /** Folder of the files, in the folder that was named. */
  readonly folder: string;
  /** Number of files, `index.json` too. */
  readonly files: number;
  /** Size of all files in bytes. */
  readonly bytes: number;
  /** Whether the same index was there before. */
  readonly isSame: boolean;
  /** Number of its files that were missing or damaged, and were written again. */
  readonly mended: number;
  /** Folders of former indexes that were deleted. */
  readonly removed: readonly string[];
}

interface Settings {
  /** How long a former index is kept after it was replaced, in milliseconds. */
  readonly keep: number;
  readonly signal: AbortSignal;
  readonly now: number;
}

/** Names of folders with the files of an index, and of those that were not finished. */
const folderName = /^[0-9a-f]{16}$/;
const unfinishedPrefix = '.unfinished-';
/** After this time nobody writes an unfinished folder any more, in milliseconds. */
const longestRun = 86_400_000;
/** Files that are packed and written at the same time. An index has thousands of small ones. */
const mostWriting = 32;

const gzipped = promisify(gzip) as (bytes: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

/** Packs bytes, in threads. Servers send such a file as it is, and need not know how to pack it. */
async function packed(bytes: Uint8Array): Promise<Buffer> {
  const file = await gzipped(bytes, { level: 9 });
  // The byte names the operating system, which makes no difference to anyone.
  file[9] = 255;
  return file;
}

/** The folder that the text of `index.json` names; undefined if it names none. */
function folderIn(core: Buffer | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(String(core));
    return isObject(value) ? String(value['folder']) : undefined;
  } catch {
    return undefined;
  }
}

const contentOf = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** Puts files in the place of those that are missing or differ. @returns their number */
async function mend(folder: string, whole: string): Promise<number> {
  let count = 0;
  for (const name of await readdir(whole)) {
    const [own, right] = await Promise.all([contentOf(join(folder, name)), readFile(join(whole, name))]);
    if (own?.equals(right)) continue;
    await rename(join(whole, name), join(folder, name));
    count++;
  }
  return count;
}

async function timeOf(path: string): Promise<number> {
  return (await stat(path)).mtimeMs;
}

/** Deletes indexes that were replaced long ago. The time of a folder is when it became the current one. */
async function clean(out: string, current: string, { keep, now }: Settings): Promise<readonly string[]> {
  const names = await readdir(out);
  const folders = await Promise.all(
    names
      .filter((name) => folderName.test(name) && existsSync(join(out, name, fileNames.columns)))
      .map(async (name) => ({ name, since: await timeOf(join(out, name)) })),
  );
  folders.sort((a, b) => a.since - b.since);
  const old = folders.filter(({ name }, place) => {
    const replaced = folders[place + 1]?.since ?? now;
    return name !== current && replaced < now - keep;
  });
  for (const { name } of old) await rm(join(out, name), { recursive: true, force: true });
  for (const name of names)
    if (name.startsWith(unfinishedPrefix) && (await timeOf(join(out, name))) < now - longestRun)
      await rm(join(out, name), { recursive: true, force: true });
  return old.map(({ name }) => name);
}

/** Packs and writes files, some of them at the same time. */
class FileWriter {
  count = 0;
  /** Size of what is written, in bytes. */
  size = 0;
  readonly #writing = new Set<Promise<void>>();

  constructor(private readonly folder: string) {}

  /** Begins to write a file, once there are not too many others. @throws what writing one of these does */
  async add(file: IndexFile): Promise<void> {
    const written = this.#write(file);
    this.#writing.add(written);
    this.count++;
    // Whoever awaits it is told if it fails.
    written.then(
      () => this.#writing.delete(written),
      () => undefined,
    );
    if (this.#writing.size >= mostWriting) await Promise.race(this.#writing);
  }

  /** Waits for all files. @throws what writing one of them does */
  async end(): Promise<void> {
    await Promise.all(this.#writing);
  }

  /** Waits until nothing is written any more, whether that succeeds or not. */
  async rest(): Promise<void> {
    await Promise.allSettled(this.#writing);
  }

  async #write({ name, bytes }: IndexFile): Promise<void> {
    const content = await packed(bytes);
    this.size += content.length;
    await writeFile(join(this.folder, name), content);
  }
}

/** Writes all files into a folder. @returns what `index.json` says, and the folder's name */
async function writeFiles(
  folder: string,
  files: Generator<IndexFile, CoreWithoutFolder>,
  signal: AbortSignal,
): Promise<{
  readonly core: CoreWithoutFolder;
  readonly name: string;
  readonly count: number;
  readonly bytes: number;
}> {
  const hash = createHash('sha256');
  const writer = new FileWriter(folder);
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value, done } = files.next();
      if (done) {
        await writer.end();
        const name = hash.update(JSON.stringify(value)).digest('hex').slice(0, 16);
        return { core: value, name, count: writer.count, bytes: writer.size };
      }
      hash.update(`${value.name} ${value.bytes.length}\n`).update(value.bytes);
      await writer.add(value);
    }
  } finally {
    // After a failure the folder is deleted: nothing may be written into it then.
    await writer.rest();
  }
}

/**
 * Writes an index. Visitors find the old one until all of the new one is there, and with it after that too.
 * @param replace writes a file in one step
 */
export async function writeIndex(
  out: string,
  files: Generator<IndexFile, CoreWithoutFolder>,
  settings: Settings,
  replace: (file: string, content: Uint8Array) => Promise<void>,
): Promise<WrittenIndex> {
  await mkdir(out, { recursive: true });
  const unfinished = await mkdtemp(join(out, unfinishedPrefix));
  try {
    const { core, name, count, bytes } = await writeFiles(unfinished, files, settings.signal);
    const [folder, coreFile] = [join(out, name), join(out, fileNames.core)];
    const text = Buffer.from(JSON.stringify({ ...core, folder: name }));
    const oldText = await contentOf(coreFile);
    const isThere = existsSync(folder);
    const wasCurrent = folderIn(oldText) === name && isThere;
    const isCoreSame = oldText?.equals(text) ?? false;
    const mendedFiles = isThere ? await mend(folder, unfinished) : 0;
    if (!isThere) await rename(unfinished, folder);
    if (!wasCurrent) {
      const now = new Date(settings.now);
      await utimes(folder, now, now);
    }
    if (!isCoreSame) await replace(coreFile, text);
    const mended = mendedFiles + (wasCurrent && !isCoreSame ? 1 : 0);
    const isSame = wasCurrent && !mended;
    const removed = await clean(out, name, settings);
    return { folder: name, files: count + 1, bytes: bytes + text.length, isSame, mended, removed };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
