/** `mpg-widgets feed build`: makes a feed of what a publisher has. */
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { serialised } from '../publish/build/assemble.ts';
import { build, type Built } from '../publish/build/build.ts';
import { shrinkages } from '../publish/build/guard.ts';
import { countsAt } from '../publish/build/published.ts';
import { rules } from '../publish/build/join.ts';
import { counted, gapsOf, madeOf, summaryLines } from '../publish/build/summary.ts';
import { loadConfig } from '../publish/config/load.ts';
import type { Config } from '../publish/config/schema.ts';
import { PublishError } from '../publish/publish-error.ts';
import { Cache } from '../publish/sources/cache.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { replaceFile } from './pages.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './stoppable.ts';
import { columnsOf, safe, wrapped } from './terminal.ts';
import { complain, messageOf, parsedArguments, runWithHelp, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed build <mpg.config.json> [options]

Makes one feed of the sources that the config names: files, or addresses.
The config is JSON or a module (.js, .mjs, .ts) with a default export.

Options:
  --out <file>   Write the feed there. Default: “out” of the config,
                 or feed.json beside it
  --force        Replace a feed by one that is a fifth smaller, and leave out
                 sources that cannot be read
  --dry-run      Write nothing
  --explain      Say which records were joined, and by which rule
  --fresh        Do not use what earlier builds kept of servers’ answers,
                 in .mpg-feed-cache beside the config
  --json         Print what was done as JSON
  --help         Show this text

Exit codes: 0 if the feed was made, 1 if not (the old one stays as it is),
2 for wrong arguments, 130 if it was stopped with Ctrl-C: run it again within
an hour to go on where it was.
`;

const options = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  explain: { type: 'boolean' },
  fresh: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

/** Where answers of servers are kept, beside the config. */
const cacheFolder = '.mpg-feed-cache';

/** How many values of one kind, and how many notes, are printed. `--json` has them all. */
const [printedOfKind, printedNotes] = [3, 20];

/** Writes a line to people: broken to fit where they read it on a terminal, whole where something else reads it. */
function tell(line: string): void {
  complain(process.stderr.isTTY ? wrapped(safe(line), columnsOf(process.stderr), 2, 0) : safe(line));
}

/** Prints what could not be used: of each kind the first ones, since many records often have one fault. */
function printLosses({ report: { notes, losses } }: Built): void {
  for (const note of notes.slice(0, printedNotes)) tell(note);
  if (notes.length > printedNotes) tell(`… and ${notes.length - printedNotes} more notes. --json lists all.`);
  const counts = new Map<string, number>();
  for (const { where, field, found, wanted } of losses) {
    const kind = `as ${field}, wanted ${wanted}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= printedOfKind) tell(`${where}: found “${found}” ${kind}.`);
  }
  for (const [kind, count] of counts) {
    if (count > printedOfKind) tell(`… and ${count - printedOfKind} more ${kind}. --json lists all.`);
  }
}

function printJoined({ report }: Built): void {
  process.stdout.write('Records are joined if one of these is so:\n');
  for (const rule of Object.values(rules)) process.stdout.write(`  - ${rule}\n`);
  for (const { id, title, ids, rule } of report.joined) {
    process.stdout.write(`${safe(`${id} “${title}”`)}\n  with ${safe(ids.join(', '))}\n  because: ${rule}\n`);
  }
}

const fitted = (line: string): string => (process.stdout.isTTY ? wrapped(line, columnsOf(process.stdout), 2, 0) : line);

function printResult(built: Built, out: string, isWritten: boolean, { json, explain }: Values): void {
  if (json) {
    const { feed, report } = built;
    const result = { out, written: isWritten, made: madeOf(feed), missing: gapsOf(feed, report), ...report };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  printLosses(built);
  if (explain) printJoined(built);
  for (const line of summaryLines(built.feed, built.report)) process.stdout.write(`${fitted(line)}\n`);
}

/** @throws PublishError if the new feed is empty or worse than the one that it would replace */
function assertNotWorse(before: Readonly<Record<string, number>>, { feed }: Built, out: string): void {
  if (!Object.keys(madeOf(feed)).length) throw new PublishError('The sources hold nothing that can be shown.');
  const lost = shrinkages(before, madeOf(feed));
  if (!lost.length) return;
  const lines = lost.map(({ kind, before: old, after }) => `  ${counted(old, kind)} before, ${after} now`);
  throw new PublishError(
    `${out} stays as it is: the new feed has a fifth fewer, or less.\n${lines.join('\n')}\nIf that is right, use --force.`,
  );
}

async function write(target: string, { feed }: Built, out: string): Promise<void> {
  try {
    await replaceFile(target, serialised(feed));
  } catch (error) {
    throw new PublishError(`${out} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/** Size of a file from which the progress of reading it is shown, in bytes. */
const shownSize = 5_000_000;

const inMegabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** Where the feed is written. @throws PublishError if that is a file that the feed is made of */
function targetOf(config: string, { out, sources }: Config, given: string | undefined): string {
  const folder = dirname(resolve(config));
  const target = given === undefined ? resolve(folder, out ?? 'feed.json') : resolve(given);
  const inputs = sources.flatMap(({ from }) => [from].flat().map((name) => resolve(folder, name)));
  if (![resolve(config), ...inputs].includes(target)) return target;
  throw new PublishError(
    `${target} is what the feed is made of, and would be lost. Name another file with “out” or --out.`,
  );
}

/** Reads the sources and makes the feed. A build that is stopped goes on where it was. */
async function built(config: string, settings: Config, values: Values, signal: AbortSignal): Promise<Built> {
  const folder = dirname(resolve(config));
  const bar = progressBar();
  const now = Date.now();
  const onBytes = (name: string, done: number, total: number): void => {
    if (total > shownSize) bar.show(`MB of ${name}`, inMegabytes(done), inMegabytes(total));
  };
  const kept = join(folder, cacheFolder);
  const cache = new Cache(downloads({ folder, signal, onBytes }), {
    folder: kept,
    now,
    isFresh: values.fresh ?? false,
  });
  const isForced = values.force ?? false;
  const made = await build({ config: settings, downloads: cache, now, signal, isForced, onProgress: bar.show }).finally(
    async () => {
      bar.clear();
      if (!signal.aborted) await cache.finish();
    },
  );
  if (cache.resumed)
    made.report.notes.push(
      `Went on with a build that was stopped. Kept answers that were used: ${cache.resumed}, from ${kept}.`,
    );
  return made;
}

async function make(config: string, values: Values, signal: AbortSignal): Promise<number> {
  const settings = await loadConfig(config);
  const target = targetOf(config, settings, values.out);
  const out = relative(process.cwd(), target) || target;
  const before = values.force ? {} : await countsAt(target);
  const made = await built(config, settings, values, signal);
  try {
    assertNotWorse(before, made, out);
  } catch (error) {
    if (!values.json) printLosses(made);
    throw error;
  }
  signal.throwIfAborted();
  const isWritten = !values['dry-run'];
  if (isWritten) await write(target, made, out);
  printResult(made, out, isWritten, values);
  return 0;
}

/** Makes the feed, or says why it is not made. */
async function makeOrSay(config: string, values: Values, signal: AbortSignal): Promise<number> {
  try {
    return await make(config, values, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof PublishError)) throw error;
    complain(error.message.split('\n').map(safe).join('\n'));
    return 1;
  }
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [config, ...others] = positionals;
  if (config === undefined || others.length) throw new UsageError('name one config, such as mpg.config.json.');
  return untilStopped(values.json ?? false, (signal) => makeOrSay(config, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed build', help, () => start(args));
