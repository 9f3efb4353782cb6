/**
 * Names of languages in the language of the interface.
 * @param unknown what to say of `und` and of what is no language
 */
export function languageNames(lang: string, unknown: string): (tag: string) => string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (tag) => {
    try {
      return tag === 'und' ? unknown : (names.of(tag) ?? unknown);
    } catch {
      return unknown;
    }
  };
}
