/** The command `mpg-widgets`: finds the command that is asked for. */
import process from 'node:process';
import { inspect } from 'node:util';
import { fileReason, systemCode } from '../publish/file-errors.ts';
import { PublishError } from '../publish/publish-error.ts';
import type { Command } from './command.ts';
import { runLazily, type LazyCommand } from './lazy-command.ts';
import { feedCommand } from './feed-command.ts';
import { prerenderCommand } from './prerender-command.ts';
import { safe } from './terminal.ts';
import { complain, printFailure, runWithHelp, suggestion, UsageError } from './usage.ts';

const indexCommand: LazyCommand = {
  name: 'index',
  summary: 'Write an index, in which pages search large feeds',
  load: async () => (await import('./index-command.ts')).run,
};

const exportCommand: LazyCommand = {
  name: 'export',
  summary: 'Write publications for a search engine',
  load: async () => (await import('./export-command.ts')).run,
};

const commands: readonly Command[] = [
  prerenderCommand,
  feedCommand,
  { ...indexCommand, run: (args) => runLazily(indexCommand, args) },
  { ...exportCommand, run: (args) => runLazily(exportCommand, args) },
];

const help = `Usage: mpg-widgets <command> [options]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

mpg-widgets <command> --help tells more.
`;

async function run([name, ...rest]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command.run(rest);
  const isHelp = name === undefined || name === '--help' || name === '-h';
  if (isHelp) return (process.stdout.write(help), 0);
  const names = commands.map((each) => each.name);
  throw new UsageError(`there is no command “${safe(name)}”.${suggestion(name, names)}`);
}

/** Runs a command. What the system refuses is told in plain words, and only a fault of this program with its trace. */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await runWithHelp('', () => run(args));
  } catch (error) {
    const code = systemCode(error);
    if (error instanceof PublishError) return (printFailure(error.message), 1);
    if (code?.startsWith('E') && !code.startsWith('ERR_')) return (printFailure(sentenceFor(error)), 1);
    complain(`mpg-widgets: this should not happen, please report it.\n${inspect(error)}`);
    return 70;
  }
}

function sentenceFor(error: unknown): string {
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${path}${fileReason(error)}.`;
}

// Whoever reads the output may have seen enough, as with “| head”. Or it goes to a file on a full disk.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The output cannot be written: ${fileReason(error)}.\n`);
  process.exit(1);
});
process.stderr.on('error', () => process.exit(1));

let isDone = false;
process.once('beforeExit', () => {
  if (isDone) return;
  printFailure(
    'mpg-widgets ended before it was done: it waits for something that never comes, such as a promise in the config.',
  );
  process.exitCode = 70;
});

// Not awaited: files that are loaded on demand import this one, and would wait for it for ever.
void main(process.argv.slice(2)).then((code) => {
  isDone = true;
  process.exitCode = code;
});
