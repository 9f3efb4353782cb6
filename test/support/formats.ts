import { nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import type { Language } from '../../src/parts/text.ts';

/** A place in a language, for which the browser has data. @param lang BCP 47 tag */
export const languageOf = (lang: string): Language => ({ lang: () => lang, languages: [lang], intl: Intl });

/** Settles when a widget that was given its feed speaks the language of its place. @param lang BCP 47 tag */
export async function speaks(element: FeedElement, lang: string): Promise<void> {
  await loadLanguage(lang);
  await nextFrame();
  await element.updateComplete;
}
