/** Breaks plain text into lines. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Marks and joiners, and the vowels and ends of Hangul syllables in parts. */
const zero = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
/** Pictures, also those that are letters or digits by themselves, and flags. */
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What readers take for one letter: with its accents, or as an emoji of several. */
const graphemes = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

function widthOfGrapheme(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Number of columns that a text takes where all letters are equally wide, as on a terminal. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return graphemes(text).reduce((width, grapheme) => width + widthOfGrapheme(grapheme), 0);
}

/** A word in pieces that fit. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const all: string[] = [];
  let [piece, taken] = ['', 0];
  for (const grapheme of graphemes(word)) {
    const own = widthOfGrapheme(grapheme);
    if (piece && taken + own > width) {
      all.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += grapheme;
    taken += own;
  }
  return [...all, piece];
}

/**
 * Breaks a text into lines.
 * @param width columns of a line
 * @param indent of all lines but the first, in columns; the caller writes that of the first
 * @param first columns that the caller has written in the first line already
 */
export function wrapped(text: string, width: number, indent: number, first = indent): string {
  const lines: string[] = [];
  let line = '';
  let room = width - first;
  for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width - indent)))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > room) {
      lines.push(line);
      line = word;
      room = width - indent;
    } else line = longer;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
