/** Writes for people at a terminal: lines that fit, colours only where they are wanted, no control characters of others. */
import process from 'node:process';
import { styleText } from 'node:util';

import { wrapped } from '../publish/wrapping.ts';

export { widthOf, wrapped } from '../publish/wrapping.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Longest line, in columns: longer ones are hard to read. */
const mostColumns = 100;

/** Width of lines for a stream, in columns. */
export function columnsOf(stream: NodeJS.WriteStream): number {
  const asked = Number(process.env['COLUMNS']);
  return Math.max(20, Math.min(stream.isTTY ? stream.columns : asked || 80, mostColumns));
}

/** Whether a stream is a terminal that shows colours. `NO_COLOR` asks for none, and `FORCE_COLOR` for some everywhere. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = process.env;
  if (none) return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY && terminal !== 'dumb' && stream.hasColors();
}

export type Paint = (style: Style, text: string) => string;

/** Returns a function that colours text for a stream, or leaves it as it is. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!hasColours(stream)) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

/**
 * A text from elsewhere for one line of a terminal. Control characters could move the cursor or change colours, and others turn
 * the direction of what follows.
 */
export function safe(text: string): string {
  return text
    .replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** A line for people: broken to fit where they read it on a terminal, whole where something else reads it. */
export function fitted(line: string, stream: NodeJS.WriteStream, indent = 2, first = 0): string {
  if (!stream.isTTY) return safe(line);
  const space = /^ */.exec(line)?.[0] ?? '';
  return space + wrapped(safe(line.trimStart()), columnsOf(stream), indent + space.length, first + space.length);
}

/** Prints a line of a command's result for people. */
export const print = (line: string): void => void process.stdout.write(`${fitted(line, process.stdout)}\n`);
