/** `mpg-widgets feed check`: says what is wrong with a feed. */
import { resolve } from 'node:path';
import process from 'node:process';
import { check, withGroups } from '../publish/check/check.ts';
import { type CheckResult, countOf } from '../publish/check/finding.ts';
import { followLinks, type LinkOptions } from '../publish/check/links.ts';
import { reportPage } from '../publish/check/report.ts';
import { type FeedPages, readFeedPages } from '../publish/documents/pages.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { checkText } from './check-text.ts';
import { replaceFile } from './pages.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './stoppable.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { parsedArguments, runWithHelp, UsageError } from './usage.ts';

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

Exit codes: 0 if nothing is lost, 1 if something is, 2 for wrong arguments,
3 if there is no feed that can be read, 130 if it was stopped with Ctrl-C.
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

function jsonText(result: CheckResult): string {
  const { groups, ...summary } = result;
  const counts = { lost: countOf(groups, 'lost'), odd: countOf(groups, 'odd'), missing: countOf(groups, 'missing') };
  return `${JSON.stringify({ ...summary, ...counts, groups }, null, 2)}\n`;
}

/** @throws UsageError if an option is not a number */
function numberOf(values: Values, name: 'pause' | 'timeout', otherwise: number): number {
  const value = values[name] ?? otherwise;
  if (!/^\d+(?:\.\d+)?$/.test(String(value))) throw new UsageError(`--${name}: not a number.`);
  return Number(value);
}

/** How links are followed: times in milliseconds, and what stops it. */
type Rates = Omit<LinkOptions, 'onProgress'>;

/** Follows the links, with a progress bar. */
async function withLinks(read: FeedPages, result: CheckResult, rates: Rates): Promise<CheckResult> {
  const bar = progressBar();
  const { groups, summary } = await followLinks(read, {
    ...rates,
    onProgress: (done, total, url) => bar.show(url, done, total),
  }).finally(bar.clear);
  return withGroups({ ...result, links: summary }, groups);
}

async function checkFeed(source: string, values: Values, rates: Rates): Promise<number> {
  const { signal } = rates;
  const { base, json = false, all = false, links = false, report } = values;
  const read = await readFeedPages(source, downloads({ folder: process.cwd(), signal }), { address: base });
  const { result: own } = check(read);
  const result = links ? await withLinks(read, own, rates) : own;
  const { stdout } = process;
  const text = { width: columnsOf(stdout), paint: paintFor(stdout), isAll: all };
  stdout.write(json ? jsonText(result) : checkText(result, text));
  if (report !== undefined) await replaceFile(report, Buffer.from(reportPage(result)));
  if (signal.aborted) return 130;
  return countOf(result.groups, 'lost') ? 1 : 0;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [source, ...others] = positionals;
  if (source === undefined || others.length) throw new UsageError('name one feed, a file or an address.');
  if (values.base !== undefined && !/^https?:/.test(values.base)) {
    throw new UsageError('--base: not an http or https address.');
  }
  if (values.report !== undefined && resolve(values.report) === resolve(source)) {
    throw new UsageError('--report: that is the feed itself, which would be lost.');
  }
  const rates = { pause: numberOf(values, 'pause', 500), timeout: numberOf(values, 'timeout', 20) * 1000 };
  return untilStopped(values.json ?? false, (signal) => checkFeed(source, values, { ...rates, signal }));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed check', help, () => start(args));
