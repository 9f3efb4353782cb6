/** The command `mpg-widgets`: finds the command that is asked for. */
import process from 'node:process';
import { inspect } from 'node:util';
import type { Command } from './command.ts';
import { feedCommand } from './feed-command.ts';
import { prerenderCommand } from './prerender-command.ts';

const commands: readonly Command[] = [prerenderCommand, feedCommand];

const help = `Usage: mpg-widgets <command> [options]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

mpg-widgets <command> --help tells more.
`;

async function main([name, ...rest]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command.run(rest);
  const isHelp = name === undefined || name === '--help' || name === '-h';
  if (!isHelp) process.stderr.write(`mpg-widgets: there is no command “${name}”.\n\n`);
  process[isHelp ? 'stdout' : 'stderr'].write(help);
  return isHelp ? 0 : 2;
}

// Whoever reads the output may have seen enough, as with “| head”.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not awaited: files that are loaded on demand import this one, and would wait for it for ever.
void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`mpg-widgets: this should not happen, please report it.\n${inspect(error)}\n`);
    process.exitCode = 70;
  },
);
