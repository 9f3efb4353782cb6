import { html } from 'lit';
import { markedPieces } from '../model/search.ts';

/** A text with the matches of a query in `<mark>`. */
export function markedTemplate(text: string, query: string): unknown {
  return markedPieces(text, query).map((piece) => (piece.isMatch ? html`<mark>${piece.text}</mark>` : piece.text));
}
