import { decodeReferences } from './references.ts';

const invisible = /<!--.*?(-->|$)|<(script|style)[\s>].*?(<\/\2[^<>]*>|$)/gis;
const blocks = /<\/?(p|div|br|hr|h\d|li|t[dhr]|d[dt]|blockquote|section|article|fig\w+)\b[^<>]*>/gi;
const tags = /<[/!]?[a-z][^<>]*>/gi;

/** Whatever `plainText` would change: most texts have nothing of it, and one look is cheaper than seven. */
const impurity = /[<&\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|^\s|\s$| {2}/u;

/** What a reader sees. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Returns text that may contain HTML as plain text. Removes tags (but keeps `a < b`), decodes entities once, collapses white
 * space, and drops control characters that are invisible or would change the direction of the surrounding text. A text of which
 * nothing can be seen is empty.
 */
export function plainText(text: string): string {
  if (!impurity.test(text)) return text;
  const plain = decodeReferences(text.replace(invisible, ' ').replace(blocks, ' ').replace(tags, ''))
    .replace(/[\t-\r \u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return visible.test(plain) ? plain : '';
}
