/** What all commands share: how they complain, and how they refuse wrong arguments. */
import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Thrown for wrong arguments. */
export class UsageError extends Error {}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes a line to the standard error stream. */
export function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/**
 * Reads the arguments of a command, whose options may stand anywhere among names.
 * @throws UsageError if there is an option that it does not have, or one without its value
 */
export function parsedArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/**
 * Runs a command. Wrong arguments are answered with its help.
 * @param name its name after `mpg-widgets`
 * @returns its exit code, 2 for wrong arguments
 */
export async function runWithHelp(name: string, help: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`mpg-widgets ${name}: ${error.message}\n\n${help}`);
    return 2;
  }
}
