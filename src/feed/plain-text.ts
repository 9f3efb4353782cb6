const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\xa0',
  shy: '\xad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  szlig: 'ß',
};

/** Combining marks by the ends of entity names. `&eacute;` is `e` plus `acute`, so no table of all such letters is needed. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const invisible = /<!--.*?(-->|$)|<(script|style)[\s>].*?(<\/\2[^<>]*>|$)/gis;
const blocks = /<\/?(p|div|br|hr|h\d|li|t[dhr]|d[dt]|blockquote|section|article|fig\w+)\b[^<>]*>/gi;
const tags = /<[/!]?[a-z][^<>]*>/gi;

/** Whatever `plainText` would change: most texts have nothing of it, and one look is cheaper than seven. */
const impurity = /[<&\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|^\s|\s$| {2}/u;

function character(entity: string, code: string | undefined, letter: string, name: string): string {
  if (!code) return entities[letter + name] ?? (marks[name] ? (letter + marks[name]).normalize() : entity);
  const point = Number(code.replace(/^x/i, '0x'));
  return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : '\ufffd';
}

/**
 * Returns text that may contain HTML as plain text. Removes tags (but keeps `a < b`), decodes entities once, collapses white
 * space, and drops control characters that are invisible or would change the direction of the surrounding text.
 */
export function plainText(text: string): string {
  if (!impurity.test(text)) return text;
  return text
    .replace(invisible, ' ')
    .replace(blocks, ' ')
    .replace(tags, '')
    .replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z])([a-z]{1,5}));/gi, character)
    .replace(/[\t-\r \u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
