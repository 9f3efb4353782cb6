/** Writes for people at a terminal: lines that fit, colours only where they are wanted, no control characters of others. */
import process from 'node:process';
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Longest line, in columns: longer ones are hard to read. */
const mostColumns = 100;

/** Width of lines for a stream, in columns. */
export function columnsOf(stream: NodeJS.WriteStream): number {
  const asked = Number(process.env['COLUMNS']);
  return Math.max(20, Math.min(stream.isTTY ? stream.columns : asked || 80, mostColumns));
}

/** Whether a stream is a terminal that shows colours, and nobody asked for none. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' && stream.hasColors();
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

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Number of columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** A word in pieces that fit. */
function pieces(word: string, width: number): readonly string[] {
  const all = [''];
  for (const character of word) {
    const last = all.at(-1) ?? '';
    if (widthOf(last + character) > width) all.push(character);
    else all[all.length - 1] = last + character;
  }
  return all;
}

/**
 * Breaks a text into lines.
 * @param width columns of a line
 * @param indent of all lines but the first, in columns; the caller writes that of the first
 * @param first columns that the caller has written in the first line already
 */
export function wrapped(text: string, width: number, indent: number, first = indent): string {
  const lines: string[] = [];
  let line = '';
  let room = width - first;
  for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width - indent)))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > room) {
      lines.push(line);
      line = word;
      room = width - indent;
    } else line = longer;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
