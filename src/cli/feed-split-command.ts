/** `mpg-widgets feed split`: writes a feed as pages, as feeds for programmes and languages, as RSS and as a calendar. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { recordsIn } from '../publish/check/check.ts';
import { counted } from '../publish/check/counts.ts';
import type { FeedPages } from '../publish/documents/pages.ts';
import { readWholeFeed, unlessTooDeep } from '../publish/documents/whole-feed.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { type SplitFile, splitFiles } from '../publish/split/split.ts';
import { assertKept } from './kept-files.ts';
import { hasContent, replaceFile } from './pages.ts';
import { progressBar } from './progress-bar.ts';
import { StoppedError, untilStopped } from './stoppable.ts';
import { print } from './terminal.ts';
import { assertAddress, complain, parsedArguments, printJson, runWithHelp, soleFeed, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed split <file or address> --out <folder> [options]

Writes into the folder:
  feed.json, feed-2.json …   the feed in pages
  programme-<id>.json        a feed for each programme
  language-<code>.json       a feed for each language
  feed.xml                   RSS, with the newest 100 records
  events.ics                 a calendar of the events

Options:
  --out <folder>    Folder to write into
  --size <number>   Records on a page. Default: 100
  --base <URL>      Address that the folder will have. The files then state
                    their own address. Default: that of the feed, if it says it
  --json            Print the list of files as JSON
  --help            Show this text

Files that did not change are not touched. The others are replaced at once, a
page after those that it leads to. The same feed gives the same files. If it is
stopped, every file is whole, old or new; run it again to write the others.

Exit codes: 0 if all is written, 1 if not, 2 for wrong arguments, 3 if the feed
cannot be read, 130 if it was stopped with Ctrl-C.
`;

const options = {
  out: { type: 'string' },
  size: { type: 'string' },
  base: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Files that an earlier run has written. */
const ours = /^(?:feed|programme-.+|language-\w+)(?:-\d+)?\.json$|^feed\.xml$|^events\.ics$/;

/** Files of earlier runs that are not written any more. */
async function leftovers(out: string, files: readonly SplitFile[]): Promise<readonly string[]> {
  const names = new Set(files.map(({ name }) => name));
  const there = await readdir(out).catch(() => []);
  return there.filter((name) => ours.test(name) && !names.has(name)).sort();
}

/** @returns the names of the files that changed. @throws StoppedError if it was stopped between two files */
async function write(out: string, files: readonly SplitFile[], signal: AbortSignal): Promise<readonly string[]> {
  const written: string[] = [];
  const bar = progressBar();
  try {
    for (const [index, { name, text }] of files.entries()) {
      if (signal.aborted) throw new StoppedError(`${index} of ${files.length} files are up to date`);
      bar.show(name, index, files.length);
      const content = Buffer.from(text);
      if (await hasContent(join(out, name), content)) continue;
      await replaceFile(join(out, name), content);
      written.push(name);
    }
  } finally {
    bar.clear();
  }
  return written;
}

interface Result {
  readonly out: string;
  readonly files: readonly SplitFile[];
  /** Names of the files that changed. */
  readonly written: readonly string[];
  /** Names of files that earlier runs wrote, and this one did not. */
  readonly old: readonly string[];
  readonly read: FeedPages;
}

function printResult({ out, files, written, old, read }: Result, isJson: boolean): void {
  const listed = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const isNew = ({ name }: SplitFile): boolean => written.includes(name);
  if (isJson) {
    const list = listed.map((file) => ({ name: file.name, count: file.count, changed: isNew(file) }));
    printJson({ out, files: list, leftovers: old });
    return;
  }
  for (const file of listed) {
    const note = isNew(file) ? '' : ', as before';
    print(`${join(out, file.name)}: ${counted(file.count, 'record')}${note}`);
  }
  const lines = [
    `Read: ${counted(recordsIn(read.pages), 'record')} in ${counted(read.pages.length, 'page')}.`,
    `Wrote: ${counted(written.length, 'file')}; ${files.length - written.length} are as before.`,
    `Left as they are: ${old.length ? `${old.join(', ')}, which no run writes any more` : 'no files of earlier runs'}.`,
  ];
  for (const line of lines) print(line);
}

interface Settings {
  readonly source: string;
  /** Folder to write into. */
  readonly out: string;
  /** Records on a page. */
  readonly size: number;
  /** Address that the folder will have, with a slash at its end. */
  readonly folder: string | undefined;
  readonly isJson: boolean;
}

async function split({ source, out, size, folder, isJson }: Settings, signal: AbortSignal): Promise<number> {
  const open = downloads({ folder: process.cwd(), signal });
  const read = await readWholeFeed(source, open, { otherwise: folder && `${folder}feed.json` });
  const [first] = read.pages;
  const ownFolder = read.isPlaceAssumed ? undefined : new URL('.', first.url).href;
  const files = unlessTooDeep(read, () => splitFiles(read, { size, base: folder ?? ownFolder }));
  await assertKept(
    read,
    files.map(({ name }) => join(out, name)),
  );
  if (!files.some(({ name }) => name === 'feed.xml')) {
    complain('No feed.xml: RSS needs an address. Add “home_page_url” to the feed, or use --base.');
  }
  const old = await leftovers(out, files);
  printResult({ out, files, old, written: await write(out, files, signal), read }, isJson);
  return 0;
}

/**
 * The address of a folder, whether or not it is written with its last slash.
 * @throws UsageError if it is that of a file
 */
function folderAddress(base: string): string {
  const { href, search, hash, pathname } = new URL(base);
  if (search || hash) throw new UsageError('--base: the address of a folder has no ? and no #.');
  if (/\.(?:json|xml|ics|rss|html?|php)$/i.test(pathname)) {
    throw new UsageError(`--base: that is a file. Name its folder: ${new URL('.', href).href}`);
  }
  return href.endsWith('/') ? href : `${href}/`;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const source = soleFeed(positionals);
  const { out, size = '100', base } = values;
  if (out === undefined) throw new UsageError('--out: name a folder.');
  if (!/^[1-9]\d*$/.test(size)) throw new UsageError('--size: not a number of records.');
  assertAddress('base', base);
  const folder = base === undefined ? undefined : folderAddress(base);
  const { json: isJson = false } = values;
  return untilStopped(isJson, (signal) => split({ source, out, size: Number(size), folder, isJson }, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed split', () => start(args));
