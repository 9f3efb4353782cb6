/** `mpg-widgets feed diff`: says what differs between two feeds. */
import process from 'node:process';
import { readFeed } from '../publish/check/problems.ts';
import { compareFeeds, isSame } from '../publish/diff/compare.ts';
import { readFeedPages } from '../publish/documents/pages.ts';
import { downloads, isAddress } from '../publish/sources/read-bytes.ts';
import { differenceText } from './diff-text.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { untilStopped } from './stoppable.ts';
import { parsedArguments, runWithHelp, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed diff <old> <new> [options]

Says what came, what went and what changed between two feeds (files or
addresses), as visitors see them. An entry is the same if its id is, or else
its address or its title.

Options:
  --all         List everything, not only the first of each kind
  --exit-code   End with 1 if anything differs
  --json        Print the result as JSON
  --help        Show this text

Exit codes: 0 whatever differs; with --exit-code 1 if anything does. 2 for
wrong arguments, 3 if a feed cannot be read, 130 if it was stopped with Ctrl-C.
`;

const options = {
  all: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length) throw new UsageError('name two feeds.');
  return untilStopped(values.json ?? false, async (signal) => {
    const open = downloads({ folder: process.cwd(), signal });
    // A file is read as if it had the address of the other, so that relative addresses are no difference.
    const place = { address: [before, after].find(isAddress) };
    const feeds = [];
    for (const name of [before, after]) feeds.push(readFeed((await readFeedPages(name, open, place)).pages).feed);
    const [old, now] = feeds;
    if (!old || !now) return 3;
    const difference = compareFeeds(old, now);
    const { stdout } = process;
    const text = { width: columnsOf(stdout), paint: paintFor(stdout), isAll: values.all ?? false };
    stdout.write(values.json ? `${JSON.stringify(difference, null, 2)}\n` : differenceText(difference, text));
    return values['exit-code'] && !isSame(difference) ? 1 : 0;
  });
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed diff', () => start(args));
