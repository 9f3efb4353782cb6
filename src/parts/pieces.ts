import { html } from 'lit';
import type { MarkedPiece } from '../model/search.ts';

/** A text in pieces, with the matches marked. */
export function piecesTemplate(pieces: readonly MarkedPiece[]): unknown {
  return pieces.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));
}
