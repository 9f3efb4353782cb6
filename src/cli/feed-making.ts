/** Makes a feed of a config and puts it in its place: what `feed build` and `feed watch` have in common. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { serialised } from '../publish/build/assemble.ts';
import { build, type Built } from '../publish/build/build.ts';
import { shrinkages } from '../publish/build/guard.ts';
import { countsAt } from '../publish/build/published.ts';
import { counted, madeOf } from '../publish/build/summary.ts';
import type { Config } from '../publish/config/schema.ts';
import { PublishError } from '../publish/publish-error.ts';
import { Cache } from '../publish/sources/cache.ts';
import { downloads, isAddress } from '../publish/sources/read-bytes.ts';
import { isSameFile, replaceFile } from './pages.ts';
import type { ProgressBar } from './progress-bar.ts';

export interface Making {
  /** The config’s file. Sources and the feed are looked for beside it. */
  readonly file: string;
  readonly config: Config;
  /** Where to write the feed, instead of where the config says. */
  readonly out?: string | undefined;
  /** Whether a worse feed replaces a better one, and sources that cannot be read are left out. */
  readonly isForced: boolean;
  /** Whether nothing is used that was kept of earlier answers. */
  readonly isFresh: boolean;
  /** Whether nothing is written. */
  readonly isDry: boolean;
  /** Answers of servers that were kept since then are used without asking, in milliseconds since 1970. Default: none. */
  readonly keptSince?: number | undefined;
  /** Longest wait for a server, in milliseconds. Default: that of downloads. */
  readonly timeout?: number;
  readonly bar: ProgressBar;
  readonly signal: AbortSignal;
}

/** What was made, and where it is. */
export interface Made extends Built {
  /** The feed’s file, as messages name it. */
  readonly out: string;
  /** What is told of an earlier build that was stopped, in lines. */
  readonly resumed: readonly string[];
}

/** Thrown if the new feed is empty or worse than the one that it would replace. */
export class WorseFeedError extends PublishError {
  constructor(
    message: string,
    readonly built: Built,
  ) {
    super(message);
  }
}

/** Where answers of servers are kept, beside the config. */
const cacheFolder = '.mpg-feed-cache';

/** Size of a file from which the progress of reading it is shown, in bytes. */
const shownSize = 5_000_000;

const inMegabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** The files and addresses that a config names. */
export const sourcesOf = ({ sources }: Config): readonly string[] => sources.flatMap(({ from }) => [from].flat());

/** The files that a feed is made of, the config first. */
export function filesOf({ file, config }: Pick<Making, 'file' | 'config'>): readonly string[] {
  const names = sourcesOf(config).filter((name) => !isAddress(name));
  return [resolve(file), ...names.map((name) => resolve(file, '..', name))];
}

/** Where the feed is written. @throws PublishError if that is a file that the feed is made of */
export async function targetOf({ file, config, out }: Pick<Making, 'file' | 'config' | 'out'>): Promise<string> {
  const target = out === undefined ? resolve(dirname(resolve(file)), config.out ?? 'feed.json') : resolve(out);
  const same = await Promise.all(filesOf({ file, config }).map((input) => isSameFile(input, target)));
  if (!same.includes(true)) return target;
  throw new PublishError(
    `${target} is what the feed is made of, and would be lost. Name another file with “out” or --out.`,
  );
}

/** Reads the sources and makes the feed. A build that is stopped goes on where it was. */
async function built({
  file,
  config,
  isForced,
  isFresh,
  keptSince,
  timeout,
  bar,
  signal,
}: Making): Promise<Omit<Made, 'out'>> {
  const folder = dirname(resolve(file));
  const now = Date.now();
  const onBytes = (name: string, done: number, total: number): void => {
    if (total > shownSize) bar.show(`MB of ${name}`, inMegabytes(done), inMegabytes(total));
  };
  const kept = join(folder, cacheFolder);
  const cache = new Cache(downloads({ folder, signal, onBytes, timeout }), { folder: kept, now, isFresh, keptSince });
  const made = await build({ config, downloads: cache, now, signal, isForced, onProgress: bar.show }).finally(
    async () => {
      bar.clear();
      if (!signal.aborted) await cache.finish();
    },
  );
  if (cache.problem !== undefined)
    made.report.notes.push(`${kept}: nothing can be kept there for the next build (${cache.problem}).`);
  const resumed = cache.resumed
    ? [`Went on with a build that was stopped. Kept answers that were used: ${cache.resumed}, from ${kept}.`]
    : [];
  return { ...made, resumed };
}

function assertNotWorse(before: Readonly<Record<string, number>>, made: Built, out: string): void {
  const after = madeOf(made.feed);
  if (!Object.keys(after).length) throw new WorseFeedError('The sources hold nothing that can be shown.', made);
  const lost = shrinkages(before, after);
  if (!lost.length) return;
  const lines = lost.map(({ kind, before: old, after: now }) => `  ${counted(old, kind)} before, ${now} now`);
  throw new WorseFeedError(
    `${out} stays as it is: the new feed has a fifth fewer, or less.\n${lines.join('\n')}\nIf that is right, use --force.`,
    made,
  );
}

/**
 * Makes the feed.
 * @throws PublishError if a source cannot be read or the feed cannot be written; WorseFeedError; the signal's reason
 */
export async function makeFeed(making: Making): Promise<Made> {
  const { isForced, isDry, signal } = making;
  const target = await targetOf(making);
  const out = relative(process.cwd(), target) || target;
  // A device such as /dev/null may have no end.
  const isDevice = await stat(target).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
  const before = isForced || isDevice ? {} : await countsAt(target);
  const made = await built(making);
  assertNotWorse(before, made, out);
  signal.throwIfAborted();
  if (!isDry) await replaceFile(target, serialised(made.feed));
  return { ...made, out };
}
