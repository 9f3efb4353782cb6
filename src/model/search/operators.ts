/** `AND`, `OR` and `NOT`, as search engines and library catalogues read them. */
import type { Piece } from './query.ts';

/** A piece of a query without the operators before it. */
export interface Operand extends Piece {
  /** Whether it stands after an operator, so that it is not read together with what is before. */
  readonly isApart: boolean;
  /** Whether it may be found in place of what is before. */
  readonly isAlternative: boolean;
}

/** An operator is in capitals, so that titles with “or” are found; and no part of a phrase. */
const isOperator = ({ text, key, isExcluded, isPhrase }: Piece): boolean =>
  !key && !isExcluded && !isPhrase && /^(?:AND|OR|NOT)$/.test(text);

/**
 * Takes the operators out of a query. They stand between words: `AND` or `OR` is a word where a query begins with it, and so is what
 * stands alone. One at the end waits for the next word.
 */
export function operands(pieces: readonly Piece[]): readonly Operand[] {
  const found: Operand[] = [];
  let before: readonly string[] = [];
  for (const piece of pieces) {
    const { text } = piece;
    if (isOperator(piece) && (found.length || (text === 'NOT' && pieces.length > 1))) {
      before = [...before, text];
      continue;
    }
    const isExcluded = piece.isExcluded || before.includes('NOT');
    found.push({ ...piece, isExcluded, isApart: before.length > 0, isAlternative: before.includes('OR') });
    before = [];
  }
  return found;
}
