import type { Term } from '../feed/types.ts';

/** A text without case and accents, for comparison. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The terms whose title, in any language, has each of the words somewhere. Case and accents make no difference. */
export function titledAs(terms: readonly Term[], words: string): readonly Term[] {
  const wanted = plain(words).split(/\s+/);
  return terms.filter(({ title }) => {
    const titles = plain(Object.values(title).join(' '));
    return wanted.every((word) => titles.includes(word));
  });
}
