/*
 * Folding makes spellings of a word equal that readers do not distinguish when they search. It ignores case, accents,
 * ligatures, full and half width, Arabic and Hebrew vowel signs, soft hyphens and other invisible characters. So й = и,
 * ё = е and が = か. It keeps the vowel signs of Indic scripts and Thai, because they are letters to their readers. Digits
 * of all scripts become ASCII, apostrophes `'`, hyphens and dashes `-`, raised dots `·`.
 */

// Letters that Unicode does not decompose, each followed by its replacement. In Arabic, forms of alef, yeh, kaf and heh
// that keyboards mix up, and letters of West Africa that they do not have. In Cyrillic, letters that look Latin become Latin, since published texts mix the two (`Кaк` with
// a Latin a). As a side effect, a word of such letters alone is also found in the other script: `се` by `ce`.
const foldings = new Map(
  'ßss æae œoe øö þth ðd əe ħh ıi łl ŋn ŧt ςσ аa еe оo рp сc хx уy іi јj ѕs ґг ٱا ىي یي کك ڪك ةه ەه ہه ھه ۃه ء ɓb ɖd ɗd ɛe ƒf ɣg ƙk ɔo ʋv ƴy ⁄/ ♯#'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const foldable = new RegExp(`[${[...foldings.keys()].join('')}]`, 'g');

/** Letters with an accent that some write as a second letter. Readers of several languages share them. */
const accented = /[aou]\u0308|a\u030a|[\u0648\u064a]\u0654/g;
const bases = new Map(['äa', 'öo', 'üu', 'åa', 'đd', 'ؤو', 'ئي'].map((pair) => [pair.charAt(0), pair.slice(1)]));
/** The letters that `foldMostly` keeps. */
export const accentedLetter = /[äöüåđؤئ]/g;

// Accents and joiners have the script “Inherited”. The last alternative matches Hebrew and Arabic vowel signs.
const invisible = /[\p{Script=Inherited}\p{Cf}\u0640]|(?=[\u0591-\u06ed])\p{M}/gu;

/** Apostrophes that Unicode decomposes into a space and an accent. */
const accentAlone = /[´΄᾽]/g;
const apostrophe = /[ʹʻʼʽʾʿˈˊˋ‘’‛′‵❛❜＇׳՚ꞌ]/g;
const hyphen = /[\p{Pd}\u2212\u2043]/gu;
const raisedDot = /[·•‧⋅・･]/g;

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** The value of a digit of any script. Unicode has the digits of a script in a row, and rows only after whole rows. */
function asciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(codePoint - before - 1)) before++;
  return String(before % 10);
}

const foldCharacters = (text: string): string =>
  text
    .replace(/[™℠]/g, ' ')
    .replace(accentAlone, "'")
    .normalize('NFKD')
    .replace(apostrophe, "'")
    .replace(hyphen, '-')
    .replace(raisedDot, '·')
    .replace(/״/g, '"')
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize('NFC'))
    .replace(invisible, '')
    .replace(foldable, (letter) => foldings.get(letter) ?? '')
    .replace(/(?![\d])\p{Nd}/gu, asciiDigit);

/**
 * Folds a text, except that it keeps the letters `äöüåđؤئ`, which are also written with other letters: `ue` for `ü`.
 * `foldText` folds these too.
 */
export const foldMostly = (text: string): string =>
  // Most text is ASCII, which only needs lower case. Folding the rest alone keeps large feeds fast.
  text.toLowerCase().replace(/[a-z]?[\u0080-\uffff]+/g, foldCharacters);

/** Folds what `foldMostly` keeps. */
export const withoutAccents = (folded: string): string =>
  folded.replace(accentedLetter, (letter) => bases.get(letter) ?? letter);

/** Folds a text for comparison in a search: `Łódź` and `lodz` become equal. The result is not for display. */
export const foldText = (text: string): string => withoutAccents(foldMostly(text));

/** A folded text with the position of each of its characters in the original. Offsets are in UTF-16 code units. */
export interface FoldedText {
  readonly folded: string;
  /** Start offset of the original of each folded character. */
  readonly starts: readonly number[];
  /** End offset of the original of each folded character, including the accents that follow it. */
  readonly ends: readonly number[];
}

/** Folds like `foldMostly` and records where each character came from. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(/[^]\p{M}*/gu)) {
    const piece = cluster < '\u0080' && cluster.length === 1 ? cluster.toLowerCase() : foldMostly(cluster);
    const end = index + cluster.length;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
    if (!piece && ends.length) ends[ends.length - 1] = end;
    folded += piece;
  }
  return { folded, starts, ends };
}
