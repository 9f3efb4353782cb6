/** Reads a document as JSON, and says in plain words why that cannot be done. */
import { isObject } from '../../feed/read.ts';
import { decoded } from '../sources/decode.ts';
import { otherFormat } from './other-formats.ts';
import { syntaxFault } from './syntax.ts';

/** A place in a file. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The line, shortened around the place. */
  readonly excerpt: string;
  /** Position of the place in the excerpt, from 0. */
  readonly offset: number;
}

/** Thrown if there is no feed to read. The message says what there is instead. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(
    /** File or address. */
    readonly source: string,
    message: string,
    /** What to do, as a sentence. */
    readonly remedy: string,
    readonly place?: Place,
  ) {
    super(message);
  }
}

/** A document, and what is odd about its bytes. */
export interface Document {
  readonly value: unknown;
  /** Size in bytes. */
  readonly size: number;
  /** Name of its encoding, if that is not UTF-8: no widget reads it then. */
  readonly foreignEncoding: string | undefined;
  /** Whether it starts with a byte order mark. */
  readonly hasMark: boolean;
}

/** Longest excerpt of a line, in characters. */
const excerptLength = 70;

/** Where an offset is in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const start = offset - (before.at(-1)?.length ?? 0);
  const end = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
  const from = Math.max(start, offset - excerptLength / 2);
  const to = Math.min(offset + end, from + excerptLength);
  const cut = (isCut: boolean): string => (isCut ? '…' : '');
  // Invisible characters keep their place.
  const excerpt = text.slice(from, to).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
  return {
    line: before.length,
    column: offset - start + 1,
    excerpt: `${cut(from > start)}${excerpt}${cut(to < offset + end)}`,
    offset: offset - from + cut(from > start).length,
  };
}

const encodingNames: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Latin-1)',
};

const isMarked = ([first, second, third]: Uint8Array): boolean => first === 0xef && second === 0xbb && third === 0xbf;

function parsed(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const other = otherFormat(text);
    if (other) throw new UnreadableError(source, `This is ${other.name}, not a JSON Feed.`, other.remedy);
    const { offset, reason, remedy } = syntaxFault(text) ?? { offset: 0, reason: 'This is not JSON.', remedy: '' };
    throw new UnreadableError(source, reason, remedy, placeAt(text, offset));
  }
}

/** The encoding of bytes, if that is not valid UTF-8. */
function foreignEncoding(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding !== 'utf-8') return encodingNames[encoding] ?? encoding;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'damaged UTF-8';
  }
}

/** @throws UnreadableError if bytes are no JSON */
export function readDocument(source: string, bytes: Uint8Array): Document {
  const { text, encoding } = decoded(bytes);
  if (!text.trim()) {
    throw new UnreadableError(
      source,
      'The file is empty.',
      'Look at what makes the feed: it may have failed, or be still at work.',
    );
  }
  return {
    value: parsed(source, text),
    size: bytes.byteLength,
    foreignEncoding: foreignEncoding(bytes, encoding),
    hasMark: isMarked(bytes),
  };
}

/** What JSON is that is no feed. */
function otherJson(value: unknown): string {
  if (Array.isArray(value)) return nameOfList(value);
  if (!isObject(value)) return 'a single value';
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  if (keys.some((key) => /^(?:errors?|exception|code|message)$/.test(key))) return 'an error message of a server';
  if (keys.includes('rendered') || keys.includes('_links')) return 'one entry of WordPress';
  if (keys.includes('@context')) return 'linked data (JSON-LD)';
  return 'JSON without the list “items”';
}

function nameOfList(value: readonly unknown[]): string {
  const first = value.find(isObject);
  if (first && ('_links' in first || 'date_gmt' in first || 'taxonomy' in first)) return 'a list of WordPress';
  if (first && ('issued' in first || 'DOI' in first || 'container-title' in first)) return 'a bibliography (CSL-JSON)';
  return 'a list of records';
}

/**
 * Returns a document as the object that every feed is.
 * @throws UnreadableError if it has nothing of a feed
 */
export function asFeedDocument(source: string, value: unknown): Record<string, unknown> {
  if (isObject(value) && (Array.isArray(value['items']) || isObject(value['_mpg']))) return value;
  throw new UnreadableError(
    source,
    `This is ${otherJson(value)}, not a JSON Feed.`,
    'A feed is an object with "version", "title" and the list "items". Records become one with “mpg-widgets feed build”.',
  );
}
