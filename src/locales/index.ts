import en from './en.ts';
import type { Strings } from './strings.ts';

export { default as en } from './en.ts';
export type { IntlFormats } from './formats.ts';
export type { Strings } from './strings.ts';

/** A language's texts; undefined where the library does not speak it, or it could not be brought. */
type Texts = Promise<Strings | undefined>;

const asked = new Map<string, Texts>();

/**
 * The interface texts of a language, asked for once. English is here; every other is a file of its own, and so is the
 * list of them, which a page in English does not need.
 * @param tag BCP 47. A language the library does not speak is no fault: it is the visitor's
 */
export function loadLanguage(tag: string): Texts {
  const [language = ''] = tag.split('-', 1);
  if (language === 'en') return Promise.resolve(en);
  let texts = asked.get(language);
  if (!texts) {
    texts = import('./languages.ts').then(({ languages }) => languages[`./${language}.ts`]?.());
    // What could not be brought is English for all who asked, and is asked for again by whoever comes later.
    texts = texts.catch(() => void asked.delete(language));
    asked.set(language, texts);
  }
  return texts;
}
