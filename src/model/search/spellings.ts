import { accentedLetter, withoutAccents } from './fold.ts';

// `ue` between consonants may be an `ü`: `Mueller`, not `neue`, `queue` or `issues`.
const digraph = /(^|[^aeiouyq])([aou])e(?=[^aeiouy\d])(?!s$)/g;

/** Letters with which some write an accented letter. Hamza is written with different seats: مسؤول is مسئول. */
const written = new Map(['äae', 'öoe', 'üue', 'åaa', 'đdj', 'ؤ', 'ئ'].map((pair) => [pair.charAt(0), pair.slice(1)]));

// The Arabic article, also with what is written together with it: و ف ب ك before it, ل merged with it. A word that begins
// with ل itself loses one: للاجئين is ل and اللاجئين.
const article = /^[وف]?(?:[بك]?ال|ل(?=ل))(?=...)/;
const mergedArticle = /^[وف]?لل(?=...)/;

/** Serbian letters, folded, each followed by how Serbian writes it in Latin letters, without accents. */
const latin = new Map(
  'аa бb вv гg дd ђdj еe жz зz иi кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цc чc џdz шs aa ee oo jj pr cs yu xh'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** A word in Cyrillic letters as Serbian writes it in Latin letters; undefined if it has letters that Serbian lacks. */
function inLatin(word: string): string | undefined {
  let result = '';
  for (const letter of word) {
    const written = latin.get(letter);
    if (!written) return undefined;
    result += written;
  }
  return result;
}

const isPlain = (word: string): boolean => !/[^\0-\x7f]|[aou]e/.test(word);

/**
 * The spellings under which a word is found, the usual one first. Words are equal if they share one.
 *
 * @param word a word of a text folded by `foldMostly`
 */
export function spellings(word: string): readonly string[] {
  if (isPlain(word)) return [word];
  const plain = withoutAccents(word);
  const found = new Set([plain]);
  found.add(word.replace(accentedLetter, (letter) => written.get(letter) ?? letter));
  const short = plain.replace(digraph, '$1$2');
  // In short words the letters are more often two sounds, as in “does”.
  if (short.length > 3) found.add(short);
  if (/[\u0430-\u045f]/.test(word)) found.add(inLatin(word) ?? plain);
  for (const spelling of [...found]) {
    found.add(spelling.replace(article, ''));
    found.add(spelling.replace(mergedArticle, ''));
  }
  // A hamza alone has none: it would begin every word.
  return [...found].filter(Boolean);
}
