import { decodeReferences } from './references.ts';

const invisible = /<!--.*?(-->|$)|<(script|style)[\s>].*?(<\/\2[^<>]*>|$)/gis;
/** Text that was put into XML as it is. */
const literal = /<!\[CDATA\[(.*?)(?:\]\]>|$)/gs;
const blocks =
  /<\/?(p|div|br|hr|h\d|li|t[dhr]|d[dt]|blockquote|section|article|aside|address|header|footer|summary|pre|fig\w+)\b(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<>]*>)/gi;
/** Also what XML, PHP and Word add. The value of an attribute may have a `>`, if its quotes are in order. */
const tags = /<(?:[/?]|!\[?)?[a-z](?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<>]*>)/gi;

/** Whatever `plainText` would change: most texts have nothing of it, and one look is cheaper than seven. */
const impurity = /[<&\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029\u2800]|^\s|\s$| {2}/u;

/** What a reader sees: not letters that only fill a place, as some scripts have them, nor the empty sign of Braille. */
const visible = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/**
 * Returns text that may contain HTML as plain text. Removes tags (but keeps `a < b`), decodes entities once, collapses white
 * space, and drops control characters that are invisible or would change the direction of the surrounding text. A text of which
 * nothing can be seen is empty.
 */
export function plainText(text: string): string {
  if (!impurity.test(text)) return text;
  const plain = decodeReferences(
    text.replace(literal, '$1').replace(invisible, ' ').replace(blocks, ' ').replace(tags, ''),
  )
    .replace(/[\t-\r \u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return visible.test(plain) ? plain : '';
}
