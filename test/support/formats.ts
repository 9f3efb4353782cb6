import type { Language } from '../../src/parts/text.ts';

/** A place in a language, for which the browser has data. @param lang BCP 47 tag */
export const languageOf = (lang: string): Language => ({ lang: () => lang, languages: [lang], intl: Intl });
