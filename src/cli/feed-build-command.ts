/** `mpg-widgets feed build`: makes a feed of what a publisher has. */
import process from 'node:process';
import type { Built } from '../publish/build/build.ts';
import { rules } from '../publish/build/join.ts';
import { reportLines } from '../publish/build/report.ts';
import { gapsOf, madeOf, summaryLines } from '../publish/build/summary.ts';
import { loadConfig } from '../publish/config/load.ts';
import { PublishError } from '../publish/publish-error.ts';
import { type Made, makeFeed, WorseFeedError } from './feed-making.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './stoppable.ts';
import { fitted, print } from './terminal.ts';
import { complain, parsedArguments, printFailure, printJson, runWithHelp, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed build [config] [options]

Makes one feed of the sources that the config names: files, or addresses.
The config is mpg.config.json if none is named: JSON, or a module (.js, .mjs,
.ts) with a default export.

Options:
  --out <file>   Write the feed there. Default: “out” of the config,
                 or feed.json beside it
  --force        Replace a feed by one that is a fifth smaller, and leave out
                 sources that cannot be read
  --dry-run      Write nothing
  --explain      Say which records were joined, and by which rule
  --fresh        Do not use what earlier builds kept of servers’ answers,
                 in .mpg-feed-cache beside the config
  --timeout <s>  Longest wait for a server, in seconds. Default: 30. A whole
                 answer may take ten times as long
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
  timeout: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

const tell = (line: string): void => complain(fitted(line, process.stderr));

/** Prints what could not be used. */
function printLosses({ report }: Built): void {
  for (const line of reportLines(report)) tell(line);
}

function printJoined({ report }: Built): void {
  print('Records are joined if one of these is so:');
  for (const rule of Object.values(rules)) print(`  - ${rule}`);
  for (const { id, title, ids, rule } of report.joined) {
    for (const line of [`${id} “${title}”`, `  with ${ids.join(', ')}`, `  because: ${rule}`]) print(line);
  }
}

function printResult(built: Made, isWritten: boolean, { json, explain }: Values): void {
  if (json) {
    const { feed, report, out, resumed } = built;
    const notes = [...report.notes, ...resumed];
    printJson({ out, written: isWritten, made: madeOf(feed), missing: gapsOf(feed, report), ...report, notes });
    return;
  }
  printLosses(built);
  for (const line of built.resumed) tell(line);
  if (explain) printJoined(built);
  for (const line of summaryLines(built.feed, built.report)) print(line);
}

/** In milliseconds. @throws UsageError if it is none */
function timeoutOf({ timeout = '30' }: Values): number {
  const seconds = Number(timeout);
  if (seconds > 0 && seconds <= 3600) return seconds * 1000;
  throw new UsageError(`--timeout: found “${timeout}”, wanted a number of seconds, at most 3600.`);
}

async function make(file: string, values: Values, signal: AbortSignal): Promise<number> {
  const { out, force: isForced = false, fresh: isFresh = false, 'dry-run': isDry = false } = values;
  const config = await loadConfig(file);
  const timeout = timeoutOf(values);
  const made = await makeFeed({ file, config, out, isForced, isFresh, isDry, timeout, bar: progressBar(), signal });
  printResult(made, !isDry, values);
  return 0;
}

/** Makes the feed, or says why it is not made. */
async function makeOrSay(config: string, values: Values, signal: AbortSignal): Promise<number> {
  try {
    return await make(config, values, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof PublishError)) throw error;
    if (error instanceof WorseFeedError && !values.json) printLosses(error.built);
    printFailure(error.message);
    return 1;
  }
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [config = 'mpg.config.json', ...others] = positionals;
  if (others.length) throw new UsageError('name one config, such as mpg.config.json.');
  return untilStopped(values.json ?? false, (signal) => makeOrSay(config, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed build', () => start(args));
