import type { Term } from '../feed/types.ts';
import { sharedFormat } from '../locales/formats.ts';
import { intl } from '../locales/intl.ts';
import { localText } from './text.ts';

/** Terms that start with the same letter, in alphabetical order. */
export interface TermsOfInitial {
  /**
   * A letter or digit in upper case, without accents that the language ignores when sorting. Empty if the title has
   * neither letters nor digits.
   */
  readonly initial: string;
  /** At least one. */
  readonly terms: readonly Term[];
}

/** Returns a function that finds the letter under which the language's alphabet lists a title. */
function initialFinder(
  lang: string | undefined,
  baseLetters: Pick<Intl.Collator, 'compare'>,
): (title: string) => string {
  return (title) => {
    const initial = (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '').toLocaleUpperCase(lang);
    // French lists É under E; Swedish lists Å under its own letter.
    const [plain = ''] = initial.normalize('NFD');
    return baseLetters.compare(plain, initial) === 0 ? plain : initial;
  };
}

/**
 * Groups terms by the first letter of their titles, in the alphabetical order of the reader's language.
 * @param languages BCP 47 tags, most preferred first. The first sets the alphabet; titles are read in the first of
 *   them that they have.
 * @param limit Maximum number of terms, counted over all groups. Default: all.
 */
export function termsByInitial(
  terms: readonly Term[],
  languages: readonly string[],
  limit = Infinity,
): readonly TermsOfInitial[] {
  const [lang] = languages;
  // Without a fallback, a browser that does not support the language would sort by its own interface language.
  const locales = [...languages, 'en'];
  const { compare } = sharedFormat(intl.Collator, locales, { numeric: true, ignorePunctuation: true });
  const baseLetters = sharedFormat(intl.Collator, locales, { sensitivity: 'base' });
  const initialOf = initialFinder(lang, baseLetters);
  const titled = terms.map((term) => ({ term, title: localText(term.title, languages)?.value ?? '' }));
  const sorted = titled.sort((a, b) => compare(a.title, b.title)).slice(0, limit);
  const groups: { initial: string; terms: Term[] }[] = [];
  for (const { term, title } of sorted) {
    const initial = initialOf(title);
    const group = groups.at(-1);
    if (group && baseLetters.compare(group.initial, initial) === 0) group.terms.push(term);
    else groups.push({ initial, terms: [term] });
  }
  return groups;
}
