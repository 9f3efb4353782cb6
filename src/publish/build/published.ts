/** Looks at a feed that is published already, for how much it holds. */
import { createReadStream } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { systemCode } from '../file-errors.ts';
import { PublishError } from '../publish-error.ts';
import { linesOf } from '../sources/decode.ts';
import { reason } from '../sources/reasons.ts';
import { addCounts, countsOf } from './counts.ts';

type Counts = Readonly<Record<string, number>>;

/** Lines as this tool writes them: what is above the items, and each item. */
const begin = '  "items": [';
const [itemBegin, itemEnd] = ['    {', /^ {4}\},?$/];

/** The counts of a feed that this tool wrote, an item at a time; undefined for any other, or one that is broken. */
async function countsByItem(file: string): Promise<Counts | undefined> {
  const counts: Record<string, number> = {};
  let lines: string[] = [];
  let isHead = true;
  try {
    for await (const line of linesOf(createReadStream(file))) {
      lines.push(line);
      if (isHead ? line === begin : itemEnd.test(line)) {
        if (!isHead && lines[0] !== itemBegin) return undefined;
        addCounts(counts, JSON.parse(isHead ? `${lines.join('\n')}]}` : `[${lines.join('\n').replace(/,$/, '')}]`));
        [lines, isHead] = [[], false];
      }
    }
  } catch {
    return undefined;
  }
  return !isHead && lines.join('') === '  ]}' ? counts : undefined;
}

/** Whether there is something at a place. @throws PublishError if that cannot be found out, or it cannot be read */
async function isThere(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return true;
  } catch (error) {
    // Writing will say that a file is where a folder should be.
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
    throw new PublishError(
      `${file}: is there and cannot be read (${reason(error)}), so it stays as it is. --force replaces it.`,
      { cause: error },
    );
  }
  throw new PublishError(`${file}: is no file, so no feed can be written there. Name another one.`);
}

/**
 * How many entries of each kind a file has; none if there is no such file, or no feed in it. A large feed is never in memory
 * whole.
 * @throws PublishError if there is a file that cannot be read
 */
export async function countsAt(file: string): Promise<Counts> {
  if (!(await isThere(file))) return {};
  const counts = await countsByItem(file);
  if (counts) return counts;
  const text = await readFile(file, 'utf8');
  try {
    return countsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
