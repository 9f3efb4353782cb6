/** `mpg-widgets feed check`: says what is wrong with a feed. */
import process from 'node:process';
import { check, withGroups } from '../publish/check/check.ts';
import { type CheckResult, countOf } from '../publish/check/finding.ts';
import { followLinks, type LinkOptions } from '../publish/check/links.ts';
import { reportPage } from '../publish/check/report.ts';
import { type FeedPages, readFeedPages } from '../publish/documents/pages.ts';
import { PublishError } from '../publish/publish-error.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { checkText } from './check-text.ts';
import { LinkMemory } from './link-memory.ts';
import { assertKept } from './kept-files.ts';
import { replaceFile } from './pages.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './stoppable.ts';
import { columnsOf, fitted, paintFor } from './terminal.ts';
import { assertAddress, complain, parsedArguments, printJson, runWithHelp, soleFeed, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed check <file or address> [options]

Says what is wrong with a feed, and how to mend it: what the widgets leave out,
what is odd, and what visitors will miss.

Options:
  --base <URL>      Address that a feed in a file is to have. Default: what it
                    says itself. Relative addresses are resolved against it
  --links           Follow all links too: dead ones, moved ones, missing files.
                    Each server is asked for one after another, with a pause
  --report <file>   Write the result as a page (HTML), to send to a colleague
  --pause <ms>      Pause between two requests to a server. Default: 500
  --timeout <s>     Longest wait for the answer to a link. Default: 20
  --all             List everything, not only the first of each kind
  --json            Print the result as JSON
  --help            Show this text

With --links, Ctrl-C shows what was found so far; run it again within an hour to
go on. Links whose server gave no clear answer are told, but are no losses.

Exit codes: 0 if nothing is lost, 1 if something is or the report cannot be
written, 2 for wrong arguments, 3 if there is no feed that can be read, 130 if
it was stopped with Ctrl-C.
`;

const options = {
  base: { type: 'string' },
  links: { type: 'boolean' },
  pause: { type: 'string' },
  timeout: { type: 'string' },
  report: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

function printResult(result: CheckResult, isJson: boolean, isAll: boolean): void {
  const { groups, ...summary } = result;
  const { stdout } = process;
  const text = { width: columnsOf(stdout), paint: paintFor(stdout), isAll };
  const counts = { lost: countOf(groups, 'lost'), odd: countOf(groups, 'odd'), missing: countOf(groups, 'missing') };
  if (isJson) printJson({ ...summary, ...counts, groups });
  else stdout.write(checkText(result, text));
}

/** @throws UsageError if an option is not a number */
function numberOf(values: Values, name: 'pause' | 'timeout', otherwise: number): number {
  const value = values[name] ?? otherwise;
  if (!/^\d+(?:\.\d+)?$/.test(String(value))) throw new UsageError(`--${name}: not a number.`);
  return Number(value);
}

/** How links are followed: times in milliseconds, and what stops it. */
type Rates = Omit<LinkOptions, 'onProgress'>;

/** Follows the links, with a progress bar. What a run that was stopped found is not asked for again. */
async function withLinks(read: FeedPages, result: CheckResult, rates: Rates): Promise<CheckResult> {
  const bar = progressBar();
  const memory = new LinkMemory(result.source, process.cwd(), Date.now());
  const { groups, summary, outcomes } = await followLinks(read, {
    ...rates,
    known: await memory.read(),
    onProgress: (done, total, url) => bar.show(url, done, total),
  }).finally(bar.clear);
  if (!summary.isStopped) await memory.forget();
  else if (await memory.keep(outcomes)) complain('Stopped. Run it again within an hour to go on.');
  return withGroups({ ...result, links: summary }, groups);
}

/** @returns whether it is written; if not, it is said */
async function writeReport(file: string, result: CheckResult): Promise<boolean> {
  try {
    await replaceFile(file, Buffer.from(reportPage(result)));
    return true;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    complain(fitted(error.message, process.stderr));
    return false;
  }
}

async function checkFeed(source: string, values: Values, rates: Rates): Promise<number> {
  const { signal } = rates;
  const { base, json = false, all = false, links = false, report } = values;
  const read = await readFeedPages(source, downloads({ folder: process.cwd(), signal }), { address: base });
  if (report !== undefined) await assertKept(read, [report]);
  const { result: own } = check(read);
  const result = links ? await withLinks(read, own, rates) : own;
  // First, since whoever reads the output may close it.
  const isReported = report === undefined || (await writeReport(report, result));
  printResult(result, json, all);
  if (signal.aborted) return 130;
  return countOf(result.groups, 'lost') || !isReported ? 1 : 0;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const source = soleFeed(positionals);
  assertAddress('base', values.base);
  const rates = { pause: numberOf(values, 'pause', 500), timeout: numberOf(values, 'timeout', 20) * 1000 };
  return untilStopped(values.json ?? false, (signal) => checkFeed(source, values, { ...rates, signal }));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed check', () => start(args));
