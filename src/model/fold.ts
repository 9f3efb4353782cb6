/*
 * Folding makes two writings of a word equal where a reader would not tell them apart while searching: case, accents,
 * ligatures, width, Arabic and Hebrew vowel signs, soft hyphens and other invisible signs. It goes as far as й = и,
 * ё = е, が = か; it leaves the vowel signs of Indic scripts and of Thai alone, which are letters to their readers.
 */

// What Unicode does not decompose. Arabic: forms of alef and yeh that keyboards and Persian texts exchange.
const foldings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ʼ: "'",
  '‐': '-',
};
const foldable = new RegExp(`[${Object.keys(foldings).join('')}]`, 'g');

// Accents are of the script "inherited", as are joiners; the second part is Hebrew and Arabic vowel signs.
const invisible = /[\p{Script=Inherited}\p{Cf}\u0640]|(?=[\u0591-\u06ed])\p{M}/gu;

const cyrillic = 'асеорхуіјѕ';
const latin = 'aceopxyijs';
const mixedScripts = /[a-z][Ѐ-ӿ]|[Ѐ-ӿ][a-z]/;
const surelyCyrillic = new RegExp(`(?![${cyrillic}])[Ѐ-ӿ]`);

/** Letters that look the same become one script's inside a word that mixes both, as published texts do: `Кaк`. */
function unmixWord(word: string): string {
  if (!mixedScripts.test(word)) return word;
  const [from, to] = surelyCyrillic.test(word) ? [latin, cyrillic] : [cyrillic, latin];
  return Array.from(word, (letter) => to[from.indexOf(letter)] ?? letter).join('');
}

const unmix = (text: string): string => (mixedScripts.test(text) ? text.replace(/\p{L}+/gu, unmixWord) : text);

const foldSigns = (signs: string): string =>
  signs
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(foldable, (letter) => foldings[letter] ?? '');

// ASCII needs no more than its case folded, and is most of most texts: this is what makes large feeds quick.
const foldLetters = (text: string): string => text.toLowerCase().replace(/[\u0080-\uffff]+/g, foldSigns);

/** A text as search compares it: `Łódź` and `lodz` are the same. It is not for showing. */
export const foldText = (text: string): string => unmix(foldLetters(text));

/** A folded text that knows where each of its characters came from. Offsets are in UTF-16 code units. */
export interface FoldedText {
  readonly folded: string;
  /** Where the original of each folded character begins. */
  readonly starts: readonly number[];
  /** Where the original of each folded character ends, with the accents that follow it. */
  readonly ends: readonly number[];
}

/** Folds like `foldText`, and keeps the way back. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const piece = foldLetters(character);
    const end = offset + character.length;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(offset);
      ends.push(end);
    }
    if (!piece && ends.length) ends[ends.length - 1] = end;
    folded += piece;
    offset = end;
  }
  return { folded: unmix(folded), starts, ends };
}
