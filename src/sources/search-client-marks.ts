/** Marks in displayed texts what an engine has highlighted. */
import { plainText } from '../feed/plain-text.ts';
import { isObject } from '../feed/read.ts';
import type { MarkedPiece } from '../model/search/mark.ts';

/** What engines are asked to put before and after a match: what InstantSearch asks for. No text has it by chance. */
export const highlightTags = { highlightPreTag: '__ais-highlight__', highlightPostTag: '__/ais-highlight__' } as const;

const before = /__ais-highlight__|<(?:mark|em)>/g;
const after = /__\/ais-highlight__|<\/(?:mark|em)>/g;
/** They stand for the tags while HTML is made text. Unicode leaves these characters to private use. */
const [start, end] = ['\ue000', '\ue001'];
const marks = /[\ue000\ue001]/g;

/** The most matches to mark in a text. Nobody reads more, and each is an element. */
const mostMatches = 100;
/** The most values to read of a hit, and how deep they may be. */
const mostValues = 500;
const mostLevels = 5;

/** Splits a highlighted text, which may be HTML, into plain pieces; undefined if nothing in it is marked. */
export function highlightedPieces(highlighted: string): readonly MarkedPiece[] | undefined {
  const marked = highlighted.replace(marks, '').replace(before, start).replace(after, end);
  if (!marked.includes(start)) return undefined;
  const pieces: { text: string; isMatch: boolean }[] = [];
  let isMatch = false;
  for (const part of plainText(marked).split(/([\ue000\ue001])/)) {
    const last = pieces.at(-1);
    if (part === start) isMatch = pieces.length < 2 * mostMatches;
    else if (part === end) isMatch = false;
    else if (part && last?.isMatch === isMatch) last.text += part;
    else if (part) pieces.push({ text: part, isMatch });
  }
  return pieces;
}

/** All highlighted texts of a hit, however nested. */
function* highlightedTexts(value: unknown, depth = 0): Iterable<string> {
  if (depth > mostLevels) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* highlightedTexts(each, depth + 1);
  } else if (isObject(value)) {
    const { value: text } = value;
    if (typeof text === 'string') yield text;
    else for (const each of Object.values(value)) yield* highlightedTexts(each, depth + 1);
  }
}

/** What the engine has highlighted in the answers to one query. */
export class Highlights {
  /** By the text that is shown. */
  readonly #pieces = new Map<string, readonly MarkedPiece[]>();

  /** The same function for all answers, so that a view need not mark again. */
  readonly mark = (text: string): readonly MarkedPiece[] => this.#pieces.get(text) ?? [{ text, isMatch: false }];

  add(hits: readonly unknown[]): void {
    for (const hit of hits) {
      let left = mostValues;
      for (const text of highlightedTexts(isObject(hit) ? hit['_highlightResult'] : undefined)) {
        if (!left--) break;
        const pieces = highlightedPieces(text);
        if (pieces) this.#pieces.set(pieces.map((piece) => piece.text).join(''), pieces);
      }
    }
  }
}
