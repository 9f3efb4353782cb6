/** `mpg-widgets feed`: finds the command for publishers of a feed that is asked for, and loads it. */
import process from 'node:process';
import type { Command } from './command.ts';
import { complain } from './usage.ts';

/** A command whose code is loaded when it is asked for: its libraries are of no use to the others. */
interface LazyCommand extends Pick<Command, 'name' | 'summary'> {
  readonly load: () => Promise<Command['run']>;
}

/** Lets texts of a feed be read as browsers read them: a library knows the names of character references. */
async function knowReferences(): Promise<void> {
  const [{ setNameDecoder }, { decodedByLibrary }] = await Promise.all([
    import('../feed/references.ts'),
    import('../prerender/reference-names.ts'),
  ]);
  setNameDecoder(decodedByLibrary);
}

const commands: readonly LazyCommand[] = [
  {
    name: 'build',
    summary: 'Make a feed of what you have: a website, spreadsheets, calendars …',
    load: async () => (await import('./feed-build-command.ts')).run,
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
    summary: 'Write a feed in pages, by programme and language, as RSS and calendar',
    load: async () => (await import('./feed-split-command.ts')).run,
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
  if (command) {
    await knowReferences();
    return (await command.load())(rest);
  }
  const isHelp = name === undefined || name === '--help' || name === '-h';
  if (!isHelp) complain(`mpg-widgets feed: there is no command “${name}”.\n`);
  process[isHelp ? 'stdout' : 'stderr'].write(help);
  return isHelp ? 0 : 2;
}

export const feedCommand: Command = { name: 'feed', summary: 'Make, check and compare feeds', run };
