/*
 * Folding makes spellings of a word equal that readers do not distinguish when they search. It ignores case, accents,
 * ligatures, full and half width, Arabic and Hebrew vowel signs, soft hyphens and other invisible characters. So й = и,
 * ё = е and が = か. It keeps the vowel signs of Indic scripts and Thai, because they are letters to their readers.
 */

// Letters that Unicode does not decompose, each followed by its replacement. In Arabic, forms of alef, yeh, kaf and heh
// that keyboards mix up. In Cyrillic, letters that look Latin become Latin, since published texts mix the two (`Кaк` with
// a Latin a). As a side effect, a word of such letters alone is also found in the other script: `се` by `ce`.
const foldings = new Map(
  "ßss æae œoe þth ðd đd ħh ıi łl ŋn øo ŧt ςσ аa еe оo рp сc хx уy іi јj ѕs ґг ٱا ىي یي کك ةه ʼ' ‐-"
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const foldable = new RegExp(`[${[...foldings.keys()].join('')}]`, 'g');

// Accents and joiners have the script “Inherited”. The last alternative matches Hebrew and Arabic vowel signs.
const invisible = /[\p{Script=Inherited}\p{Cf}\u0640]|(?=[\u0591-\u06ed])\p{M}/gu;

const foldCharacters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(foldable, (letter) => foldings.get(letter) ?? '');

/** Folds a text for comparison in a search: `Łódź` and `lodz` become equal. The result is not for display. */
export const foldText = (text: string): string =>
  // Most text is ASCII, which only needs lower case. Folding the rest alone keeps large feeds fast.
  text.toLowerCase().replace(/[\u0080-\uffff]+/g, foldCharacters);

/** A folded text with the position of each of its characters in the original. Offsets are in UTF-16 code units. */
export interface FoldedText {
  readonly folded: string;
  /** Start offset of the original of each folded character. */
  readonly starts: readonly number[];
  /** End offset of the original of each folded character, including the accents that follow it. */
  readonly ends: readonly number[];
}

/** Folds like `foldText` and records where each character came from. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const piece = character < '\u0080' ? character.toLowerCase() : foldText(character);
    const end = offset + character.length;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(offset);
      ends.push(end);
    }
    if (!piece && ends.length) ends[ends.length - 1] = end;
    folded += piece;
    offset = end;
  }
  return { folded, starts, ends };
}
