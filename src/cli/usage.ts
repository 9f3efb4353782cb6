/** What all commands share: how they complain, and how they refuse wrong arguments. */
import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../model/nearest.ts';
import { fitted } from './terminal.ts';

/** Thrown for wrong arguments. */
export class UsageError extends Error {}

/** The one feed that the arguments of a command name. @throws UsageError if they name none or more */
export function soleFeed([source, ...others]: readonly string[]): string {
  if (source === undefined || others.length) throw new UsageError('name one feed, a file or an address.');
  return source;
}

type Options = NonNullable<ParseArgsConfig['options']>;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes a line to the standard error stream. */
export function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Writes a result for machines. */
export function printJson(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** ` Is “check” meant?`, or nothing if no known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const likely = nearest(word, known);
  return likely === undefined ? '' : ` Is “${likely}” meant?`;
}

/** What is wrong with arguments, in our own words: Node's explain more than was asked. */
function wordsFor(error: unknown, options: Options): string {
  const message = messageOf(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = /--?[^\s'=,<]+(?=[^']*')/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((each) => `--${each}`);
    return `there is no option ${name}.${suggestion(name, known)}`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  if (message.includes('does not take an argument')) return `${name} takes no value.`;
  return message.includes('ambiguous')
    ? `${name} needs a value. If that begins with a dash, write ${name}=-…`
    : `${name} needs a value.`;
}

/**
 * Reads the arguments of a command, whose options may stand anywhere among names.
 * @throws UsageError if there is an option that it does not have, or one without its value
 */
export function parsedArguments<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(wordsFor(error, options));
  }
}

/** Whether machines read what is printed, even if the arguments are wrong otherwise. */
const isForMachines = (): boolean => process.argv.includes('--json');

/**
 * Says why a command ends without a result: to people, and to machines if they read what is printed.
 * @param more what only people are told
 */
export function printFailure(message: string, more = ''): void {
  // In one line, since some commands print an object a line.
  if (isForMachines()) process.stdout.write(`${JSON.stringify({ error: { message } })}\n`);
  const lines = message.split('\n').map((line) => fitted(line, process.stderr));
  complain(lines.join('\n') + more);
}

/** @throws UsageError if an option is no address of a website, or one without a host */
export function assertAddress(option: string, value: string | undefined): void {
  if (value === undefined || (/^https?:\/\/[^/]/i.test(value) && URL.canParse(value))) return;
  throw new UsageError(`--${option}: not an http or https address.`);
}

/**
 * Runs a command. Wrong arguments are answered in a few lines: the whole help would push them out of sight.
 * @param name its name after `mpg-widgets`, or nothing
 * @returns its exit code, 2 for wrong arguments
 */
export async function runWithHelp(name: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const command = `mpg-widgets${name && ` ${name}`}`;
    printFailure(`${command}: ${error.message}`, `\n“${command} --help” tells more.`);
    return 2;
  }
}
