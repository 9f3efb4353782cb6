/** `mpg-widgets index`: writes a static search index of a feed's publications. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Feed } from '../feed/types.ts';
import { counted } from '../publish/check/counts.ts';
import { assumedAddress, type FeedPages } from '../publish/documents/pages.ts';
import { parsedFeed, readWholeFeed, unlessTooDeep, withAbsoluteAddresses } from '../publish/documents/whole-feed.ts';
import { fileReason, systemCode } from '../publish/file-errors.ts';
import { PublishError } from '../publish/publish-error.ts';
import { type WrittenIndex, writeIndex } from '../publish/search/folder.ts';
import { indexFiles } from '../publish/search/index-files.ts';
import { smallFeed } from '../publish/search/small-feed.ts';
import { downloads, isAddress } from '../publish/sources/read-bytes.ts';
import { assertKept } from './kept-files.ts';
import { hasContent, replaceFile } from './pages.ts';
import { progressBar } from './progress-bar.ts';
import { print } from './terminal.ts';
import { untilStopped } from './stoppable.ts';
import { assertAddress, parsedArguments, printJson, runWithHelp, soleFeed, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets index <file or address> --out <folder> [options]

Writes an index of a feed's publications into a folder, which any web server
can serve. A feed that names it is searched without its publications being
loaded: "_mpg": { "search": { "index": "search/index.json" } }

Options:
  --out <folder>   Folder to write into
  --feed <file>    Write the feed that pages load there: it names the index, and
                   has the newest 50 publications and all that is no publication
  --base <URL>     Address that the feed will have. Default: what it says itself
                   (feed_url). Relative addresses are resolved against it
  --keep <days>    Days for which a replaced index is kept, for pages that are
                   still open. Default: 30
  --json           Print what was done as JSON
  --help           Show this text

The new index is written beside the old one, and index.json leads to it when it
is whole. The same feed gives the same files.

Exit codes: 0 if the index is written, 1 if not (the old one stays as it is),
2 for wrong arguments, 3 if the feed cannot be read, 130 if it was stopped with
Ctrl-C.
`;

const options = {
  out: { type: 'string' },
  feed: { type: 'string' },
  base: { type: 'string' },
  keep: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const day = 86_400_000;

interface Task {
  readonly source: string;
  readonly out: string;
  /** File of the feed that pages load. */
  readonly feed: string | undefined;
  readonly base: string | undefined;
  /** In milliseconds. */
  readonly keep: number;
  readonly isJson: boolean;
}

/** @throws PublishError if nobody knows where relative addresses lead to */
function assertPlaceKnown({ isPlaceAssumed }: FeedPages, { items }: Feed): void {
  const { origin } = new URL(assumedAddress);
  const isAssumed = (url: string | undefined): boolean => url?.startsWith(`${origin}/`) ?? false;
  if (!isPlaceAssumed || !items.some((item) => isAssumed(item.url) || item.files.some(({ url }) => isAssumed(url))))
    return;
  throw new PublishError(
    'No index was written. The feed has relative addresses and does not say where it is. Add “feed_url” to it, or use --base.',
  );
}

/** The address of the index from the feed, as both are on this disk. */
function addressFrom(feed: string, out: string): string {
  const path = relative(dirname(resolve(feed)), join(resolve(out), 'index.json'));
  return path.split(sep).map(encodeURIComponent).join('/');
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * The address that the feed says of itself: it would be wrong for another file, unless that is known to be beside it.
 * @returns undefined if nobody knows it
 */
function ownAddress({ source, base }: Task, { pages, isPlaceAssumed }: FeedPages, file: string): string | undefined {
  if (base !== undefined || isPlaceAssumed) return base;
  const [{ url }] = pages;
  const name = encodeURIComponent(basename(file));
  if (new URL(url).pathname.endsWith(`/${name}`)) return url;
  return !isAddress(source) && dirname(resolve(source)) === dirname(resolve(file))
    ? new URL(name, url).href
    : undefined;
}

/** The feed that pages load, as the text of its file. */
function feedText(task: Task, read: FeedPages, feed: Feed, file: string): Buffer {
  const documents = withAbsoluteAddresses(read).map(({ document }) => document);
  const places = { index: addressFrom(file, task.out), own: ownAddress(task, read, file) };
  return Buffer.from(`${JSON.stringify(smallFeed(documents, feed, places), null, 2)}\n`);
}

function printWritten(written: WrittenIndex, size: number, { out, feed, isJson }: Task): void {
  const { files, bytes, isSame, mended, removed } = written;
  if (isJson) {
    printJson({ out, publications: size, ...written, feed });
    return;
  }
  const state = isSame ? ', as before' : '';
  print(
    `${join(out, 'index.json')}: ${counted(size, 'publication')}, ${counted(files, 'file')}, ${megabytes(bytes)}${state}`,
  );
  if (mended) print(`Written again: ${counted(mended, 'file')} ${mended === 1 ? 'was' : 'were'} missing or damaged.`);
  if (removed.length) print(`Deleted former indexes: ${removed.join(', ')}`);
  if (feed === undefined)
    print('Name it in the feed that pages load, as --help says, or have that written with --feed.');
  else print(`${feed}: the feed that pages load`);
}

async function makeIndex(task: Task, signal: AbortSignal): Promise<number> {
  const { source, out, feed: feedFile, keep } = task;
  const read = await readWholeFeed(source, downloads({ folder: process.cwd(), signal }), { address: task.base });
  await assertKept(read, [join(out, 'index.json'), ...(feedFile === undefined ? [] : [feedFile])]);
  const { feed } = parsedFeed(read);
  if (feed.search) {
    throw new PublishError(
      `No index was written. ${source} names an index itself. Name the feed with all publications.`,
    );
  }
  assertPlaceKnown(read, feed);
  const text = feedFile === undefined ? undefined : unlessTooDeep(read, () => feedText(task, read, feed, feedFile));
  const bar = progressBar();
  const files = indexFiles(feed, { onProgress: bar.show });
  const written = await writeIndex(out, files, { keep, signal, now: Date.now() }, replaceFile)
    .catch((error: unknown) => {
      // It names a file that nobody has asked for.
      if (systemCode(error) === undefined) throw error;
      throw new PublishError(`${out} cannot be written: ${fileReason(error)}.`, { cause: error });
    })
    .finally(bar.clear);
  // Whoever finds the feed finds the index.
  if (feedFile !== undefined && text && !(await hasContent(feedFile, text))) await replaceFile(feedFile, text);
  printWritten(written, feed.items.filter(({ kind }) => kind === 'publication').length, task);
  return 0;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const source = soleFeed(positionals);
  const { out, feed, base, keep = '30', json: isJson = false } = values;
  if (!out) throw new UsageError('--out: name a folder.');
  if (!/^\d{1,5}$/.test(keep)) throw new UsageError('--keep: not a number of days.');
  assertAddress('base', base);
  const task = { source, out, feed, base, keep: Number(keep) * day, isJson };
  return untilStopped(isJson, (signal) => makeIndex(task, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('index', () => start(args));
