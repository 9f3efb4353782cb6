import { html } from 'lit';
import type { MarkedPiece } from '../model/search.ts';

/** A text in pieces, with the matches marked. Without a match it is plain text, which costs least to render. */
export function piecesTemplate(pieces: readonly MarkedPiece[]): unknown {
  if (pieces.length === 1 && !pieces[0]?.isMatch) return pieces[0]?.text;
  return pieces.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));
}
