/*
 * Folding makes two writings of a word equal where a reader would not tell them apart while searching: case, accents,
 * ligatures, width, Arabic and Hebrew vowel signs, soft hyphens and other invisible signs. It goes as far as й = и,
 * ё = е, が = か; it leaves the vowel signs of Indic scripts and of Thai alone, which are letters to their readers.
 */

// What Unicode does not decompose: a letter, then what it becomes. Arabic: forms of alef, yeh, kaf and heh that
// keyboards exchange. Cyrillic: letters that look Latin are taken for Latin, since published words mix them (`Кaк`
// with a Latin a); only words of such letters alone can then be found in the other script, `се` by `ce`.
const foldings = new Map(
  "ßss æae œoe þth ðd đd ħh ıi łl ŋn øo ŧt ςσ аa еe оo рp сc хx уy іi јj ѕs ґг ٱا ىي یي کك ةه ʼ' ‐-"
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const foldable = new RegExp(`[${[...foldings.keys()].join('')}]`, 'g');

// Accents are of the script "inherited", as are joiners; the second part is Hebrew and Arabic vowel signs.
const invisible = /[\p{Script=Inherited}\p{Cf}\u0640]|(?=[\u0591-\u06ed])\p{M}/gu;

const foldSigns = (signs: string): string =>
  signs
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(foldable, (letter) => foldings.get(letter) ?? '');

/** A text as search compares it: `Łódź` and `lodz` are the same. It is not for showing. */
export const foldText = (text: string): string =>
  // ASCII needs no more than its case folded, and is most of most texts: this is what makes large feeds quick.
  text.toLowerCase().replace(/[\u0080-\uffff]+/g, foldSigns);

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
    const piece = foldText(character);
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
