import { html } from 'lit';
import type { MarkedPiece } from '../model/search/mark.ts';

/**
 * A text in pieces, with the matches marked. Without a match it is plain text; each match is one template with the text
 * before it, which costs Lit less than an array of pieces.
 */
export function piecesTemplate([first, ...others]: readonly MarkedPiece[]): unknown {
  if (!first) return '';
  const [match, rest] = first.isMatch ? [first, others] : [others[0], others.slice(1)];
  const before = first.isMatch ? '' : first.text;
  return match ? html`${before}<mark>${match.text}</mark>${piecesTemplate(rest)}` : before;
}
