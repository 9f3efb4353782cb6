/** `mpg-widgets feed`: finds the command for publishers of a feed that is asked for, and loads it. */
import process from 'node:process';
import type { Command } from './command.ts';
import { runLazily, type LazyCommand } from './lazy-command.ts';
import { safe } from './terminal.ts';
import { runWithHelp, suggestion, UsageError } from './usage.ts';

const commands: readonly LazyCommand[] = [
  {
    name: 'build',
    summary: 'Make a feed of what you have: a website, spreadsheets …',
    load: async () => (await import('./feed-build-command.ts')).run,
  },
  {
    name: 'watch',
    summary: 'Make it again at each change, and preview all widgets with it',
    load: async () => (await import('./feed-watch-command.ts')).run,
  },
  {
    name: 'check',
    summary: 'Say what is wrong with a feed, and how to mend it',
    load: async () => (await import('./feed-check-command.ts')).run,
  },
  {
    name: 'diff',
    summary: 'Say what came, went and changed between two feeds',
    load: async () => (await import('./feed-diff-command.ts')).run,
  },
  {
    name: 'split',
    summary: 'Write a feed in pages, by programme, by language, as RSS',
    load: async () => (await import('./feed-split-command.ts')).run,
  },
  {
    name: 'email',
    summary: 'Make an e-mail of the latest, in one of 30 languages',
    load: async () => (await import('./feed-email-command.ts')).run,
  },
];

const help = `Usage: mpg-widgets feed <command> [options]

For publishers of a feed.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

mpg-widgets feed <command> --help tells more.
`;

async function run([name, ...rest]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return runLazily(command, rest);
  const isHelp = name === undefined || name === '--help' || name === '-h';
  if (isHelp) return (process.stdout.write(help), 0);
  const names = commands.map((each) => each.name);
  throw new UsageError(`there is no command “${safe(name)}”.${suggestion(name, names)}`);
}

export const feedCommand: Command = {
  name: 'feed',
  summary: 'Make, check and compare feeds, and make e-mails of them',
  run: (args) => runWithHelp('feed', () => run(args)),
};
