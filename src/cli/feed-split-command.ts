/** `mpg-widgets feed split`: writes a feed as pages, as feeds for programmes and languages, as RSS and as a calendar. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { counted } from '../publish/check/counts.ts';
import { UnreadableError } from '../publish/documents/document.ts';
import { type FeedPages, readFeedPages } from '../publish/documents/pages.ts';
import { downloads, isAddress } from '../publish/sources/read-bytes.ts';
import { type SplitFile, splitFiles, type SplitOptions } from '../publish/split/split.ts';
import { hasContent, replaceFile } from './pages.ts';
import { safe } from './terminal.ts';
import { untilStopped } from './stoppable.ts';
import { complain, messageOf, parsedArguments, runWithHelp, UsageError } from './usage.ts';

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
  --base <URL>      Address that the folder will have. The files then state their
                    own address. Default: that of the feed, if it says it
  --json            Print the list of files as JSON
  --help            Show this text

Files that did not change are not touched. The others are replaced at once, a
page after those that it leads to. The same feed gives the same files.

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

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

/** Files that an earlier run has written. */
const ours = /^(?:feed|programme-.+|language-\w+)(?:-\d+)?\.json$|^feed\.xml$|^events\.ics$/;

/** Files of earlier runs that are not written any more. */
async function leftovers(out: string, files: readonly SplitFile[]): Promise<readonly string[]> {
  const names = new Set(files.map(({ name }) => name));
  const there = await readdir(out).catch(() => []);
  return there.filter((name) => ours.test(name) && !names.has(name)).sort();
}

/** @returns the names of the files that changed */
async function write(out: string, files: readonly SplitFile[], signal: AbortSignal): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { name, text } of files) {
    signal.throwIfAborted();
    const content = Buffer.from(text);
    if (await hasContent(join(out, name), content)) continue;
    await replaceFile(join(out, name), content);
    written.push(name);
  }
  return written;
}

function print(
  out: string,
  files: readonly SplitFile[],
  written: readonly string[],
  old: readonly string[],
  isJson: boolean,
) {
  const listed = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (isJson) {
    const list = listed.map(({ name, count }) => ({ name, count, changed: written.includes(name) }));
    process.stdout.write(`${JSON.stringify({ out, files: list, leftovers: old }, null, 2)}\n`);
    return;
  }
  for (const { name, count } of listed) {
    process.stdout.write(
      `${join(out, name)}: ${counted(count, 'record')}${written.includes(name) ? '' : ', as before'}\n`,
    );
  }
  if (old.length) complain(`Not written any more, and left as they are: ${old.join(', ')}`);
  process.stdout.write(`${counted(files.length, 'file')}, ${written.length} of them new or changed.\n`);
}

/** @throws UsageError if the result would replace what it is made from */
function assertElsewhere(source: string, out: string, files: readonly SplitFile[]): void {
  const isSource = ({ name }: SplitFile): boolean => resolve(out, name) === resolve(source);
  if (!isAddress(source) && files.some(isSource))
    throw new UsageError(`${source} would be replaced by one of its parts.`);
}

/** @throws UnreadableError if the feed is nested so deeply that it cannot be copied */
function filesOf(read: FeedPages, settings: SplitOptions): readonly SplitFile[] {
  try {
    return splitFiles(read, settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError(
      read.pages[0].source,
      'Its values are nested too deeply.',
      'Look at what makes the feed.',
    );
  }
}

async function split(source: string, out: string, values: Values, signal: AbortSignal): Promise<number> {
  const { size = '100', base } = values;
  const folder = base === undefined ? undefined : folderAddress(base);
  const open = downloads({ folder: process.cwd(), signal });
  const read = await readFeedPages(source, open, { otherwise: folder && `${folder}feed.json` });
  if (read.missing !== undefined) return (complain(`Nothing was written: a page is missing. ${safe(read.missing)}`), 1);
  const [first] = read.pages;
  const ownFolder = read.isPlaceAssumed ? undefined : new URL('.', first.url).href;
  const files = filesOf(read, { size: Number(size), base: folder ?? ownFolder });
  assertElsewhere(source, out, files);
  if (!files.some(({ name }) => name === 'feed.xml')) {
    complain('No feed.xml: RSS needs an address. Add “home_page_url” to the feed, or use --base.');
  }
  const old = await leftovers(out, files);
  try {
    print(out, files, await write(out, files, signal), old, values.json ?? false);
  } catch (error) {
    signal.throwIfAborted();
    return (complain(`${out}: ${messageOf(error)}`), 1);
  }
  return 0;
}

/** The address of a folder, whether or not it is written with its last slash. */
const folderAddress = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [source, ...others] = positionals;
  if (source === undefined || others.length) throw new UsageError('name one feed, a file or an address.');
  const { out, size = '100', base } = values;
  if (out === undefined) throw new UsageError('--out: name a folder.');
  if (!/^[1-9]\d*$/.test(size)) throw new UsageError('--size: not a number of records.');
  if (base !== undefined && !(isAddress(base) && URL.canParse(base))) {
    throw new UsageError('--base: not an http or https address.');
  }
  return untilStopped(values.json ?? false, (signal) => split(source, out, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed split', help, () => start(args));
