/** The language of an e-mail. */
import { emailTexts, type EmailTexts } from '../../locales/email.ts';
import { languageOf, loadLanguage, type Strings } from '../../locales/index.ts';
import { interfaceTag } from '../../locales/interface-tag.ts';
import { intl } from '../../locales/intl.ts';
import type { Language } from '../../model/local-page.ts';

export interface EmailLanguage extends Language {
  readonly strings: Strings;
  readonly texts: EmailTexts;
}

/** Codes of all languages that an e-mail can have. */
export const emailLanguages: readonly string[] = Object.keys(emailTexts);

/** Whether an e-mail can be in a language. @param lang BCP 47 tag */
export const hasLanguage = (lang: string): boolean => emailLanguages.includes(languageOf(lang));

/**
 * Loads a language as the widgets speak it.
 * @param lang BCP 47 tag
 * @returns undefined if the library does not have it
 */
export async function emailLanguage(lang: string): Promise<EmailLanguage | undefined> {
  const tag = interfaceTag(lang);
  const strings = await loadLanguage(lang);
  const texts = strings && emailTexts[strings.$code];
  if (!texts) return undefined;
  return {
    lang: () => strings.$fixedTag ?? tag,
    dir: () => strings.$dir,
    intl: strings.$intl ?? intl,
    languages: [tag],
    strings,
    texts,
  };
}
