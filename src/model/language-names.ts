import { sharedFormat, type Formats } from '../locales/formats.ts';

/**
 * Returns a function that names a language in the language of the interface.
 * @param unknown the name of `und` and of invalid tags
 */
export function languageNames(formats: Formats, unknown: string): (tag: string) => string {
  const names = sharedFormat(formats.intl.DisplayNames, formats.lang(), { type: 'language' });
  return (tag) => {
    try {
      return tag === 'und' ? unknown : (names.of(tag) ?? unknown);
    } catch {
      return unknown;
    }
  };
}
