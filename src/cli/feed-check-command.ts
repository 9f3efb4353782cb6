/** `mpg-widgets feed check`: says what is wrong with a feed. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { problemsOf } from '../publish/check/check.ts';
import { parsedArguments, runWithHelp, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets feed check <file> [options]

Says what is wrong with a feed, and how to mend it.

Options:
  --json    Print the problems as JSON
  --help    Show this text

Exit codes: 0 if nothing is wrong, 1 if something is, 2 for wrong arguments.
`;

const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [name] = positionals;
  if (name === undefined) throw new UsageError('name a feed.');
  const document: unknown = JSON.parse(await readFile(name, 'utf8'));
  const problems = problemsOf([{ url: 'https://publisher.example/feed.json', document }]);
  const lines = problems.map(({ path, expected, found }) => `${path}: ${expected}, not ${found}\n`);
  process.stdout.write(values.json ? `${JSON.stringify(problems)}\n` : lines.join(''));
  return problems.length ? 1 : 0;
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed check', help, () => check(args));
