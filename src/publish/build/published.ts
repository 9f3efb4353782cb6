/** Looks at a feed that is published already, for how much it holds. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { linesOf } from '../sources/decode.ts';
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

/**
 * How many entries of each kind a file has; none if there is no such file, or no feed in it. A large feed is never in memory
 * whole.
 */
export async function countsAt(file: string): Promise<Counts> {
  try {
    return (await countsByItem(file)) ?? countsOf(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
