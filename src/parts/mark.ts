import { html } from 'lit';
import { markedPieces } from '../model/search.ts';

/** A text with what a query finds in it marked. */
export function markedTemplate(text: string, query: string): unknown {
  return markedPieces(text, query).map((piece) => (piece.isMatch ? html`<mark>${piece.text}</mark>` : piece.text));
}
