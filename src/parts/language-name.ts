import type { Formats } from '../locales/formats.ts';

/**
 * Names of languages in the language of the interface.
 * @param unknown what to say of `und` and of what is no language
 */
export function languageNames(formats: Formats, unknown: string): (tag: string) => string {
  const names = new formats.intl.DisplayNames(formats.lang(), { type: 'language' });
  return (tag) => {
    try {
      return tag === 'und' ? unknown : (names.of(tag) ?? unknown);
    } catch {
      return unknown;
    }
  };
}
