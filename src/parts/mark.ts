import { markedPieces } from '../model/search.ts';
import { piecesTemplate } from './pieces.ts';

/** A text with what a query finds in it marked. */
export function markedTemplate(text: string, query: string): unknown {
  return piecesTemplate(markedPieces(text, query));
}
