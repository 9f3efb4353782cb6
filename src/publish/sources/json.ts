/** Reads JSON, and what servers put around it. */
import { otherFormat } from '../documents/other-formats.ts';
import { syntaxFault } from '../documents/syntax.ts';
import { NotJsonError } from '../publish-error.ts';
import type { SourceContext } from './source.ts';

/** Most places that are tried as the beginning of JSON after something else. */
const tries = 50;

/** JSON between messages of PHP, which a server writes before it, and comments of a cache after it; undefined if there is none. */
function jsonWithin(text: string): { readonly value: unknown } | undefined {
  const whole = text.replace(/\s*(<!--(?:(?!-->)[^])*-->\s*)+$/, '');
  const starts = [...whole.slice(0, 100_000).matchAll(/(?<=^|[\n>])[ \t]*(?=[[{])/g)];
  for (const { index } of starts.slice(0, tries)) {
    try {
      const value: unknown = JSON.parse(whole.slice(index));
      return { value };
    } catch {
      // A bracket in a message.
    }
  }
  return undefined;
}

/**
 * Parses JSON.
 * @param note is told if something else stands around it
 * @throws NotJsonError that names the file and the place
 */
export function parsedJson(document: string, name: string, note: SourceContext['note']): unknown {
  // Every file of PHP that begins with a byte order mark puts one there.
  const text = document.replace(/^[\ufeff\s]+/, '');
  try {
    return JSON.parse(text);
  } catch {
    if (!text) throw new NotJsonError(`${name}: is empty.`);
    const within = jsonWithin(text);
    if (within) {
      const start = text.slice(0, 80).replace(/<[^>]*>|\s+/g, ' ');
      const where = /^[[{]/.test(text) ? 'after' : 'before';
      note(
        `${name}: the server writes something ${where} the data, such as messages of PHP: ${where === 'before' ? start.trim() : 'a comment'}.`,
      );
      return within.value;
    }
    throw notJson(document, text, name);
  }
}

function notJson(document: string, text: string, name: string): NotJsonError {
  const other = otherFormat(text);
  if (other) return new NotJsonError(`${name}: is ${other.name}, not JSON.`);
  const { offset, reason } = syntaxFault(document) ?? { offset: 0, reason: '' };
  if (offset >= document.trimEnd().length) {
    return new NotJsonError(`${name}: breaks off in the middle: its JSON has no end.`);
  }
  const line = document.slice(0, offset).split(/\r\n?|\n/).length;
  return new NotJsonError(`${name}, line ${line}: is not JSON. ${reason}`);
}
