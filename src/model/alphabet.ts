import type { Term } from '../feed/types.ts';
import { localText } from './text.ts';

/** Terms that begin with the same letter, in alphabetical order. Never empty. */
export interface TermsOfInitial {
  /** A letter or digit in upper case, without accents that the language does not count; empty where there is none. */
  readonly initial: string;
  readonly terms: readonly Term[];
}

/** Gives a function that finds the letter under which a title stands in a language's alphabet. */
function initialFinder(lang: string | undefined, letters: Intl.Collator): (title: string) => string {
  return (title) => {
    const initial = (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '').toLocaleUpperCase(lang);
    // É stands under E in French, Å under itself in Swedish.
    const [plain = ''] = initial.normalize('NFD');
    return letters.compare(plain, initial) ? initial : plain;
  };
}

/**
 * Terms in the order of a language's alphabet, by the letters that they begin with.
 * @param languages BCP 47 tags, the most wanted first: its alphabet orders, and titles are in it where they can be
 * @param limit how many terms at the most, the first ones
 */
export function termsByInitial(
  terms: readonly Term[],
  languages: readonly string[],
  limit = Infinity,
): readonly TermsOfInitial[] {
  const [lang] = languages;
  // A browser that does not know a language would take that of its own menus.
  const known = [...languages, 'en'];
  const { compare } = new Intl.Collator(known, { numeric: true, ignorePunctuation: true });
  const letters = new Intl.Collator(known, { sensitivity: 'base' });
  const initialOf = initialFinder(lang, letters);
  const titled = terms.map((term) => ({ term, title: localText(term.title, languages)?.value ?? '' }));
  const sorted = titled.sort((a, b) => compare(a.title, b.title)).slice(0, limit);
  const groups: { initial: string; terms: Term[] }[] = [];
  for (const { term, title } of sorted) {
    const initial = initialOf(title);
    const group = groups.at(-1);
    if (group && letters.compare(group.initial, initial) === 0) group.terms.push(term);
    else groups.push({ initial, terms: [term] });
  }
  return groups;
}
