import { markedPieces } from '../model/search.ts';
import { piecesTemplate } from './pieces.ts';

/** A text with the matches of a query in `<mark>`. */
export function markedTemplate(text: string, query: string): unknown {
  return piecesTemplate(markedPieces(text, query));
}
