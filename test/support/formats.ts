import { nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import type { Language } from '../../src/model/local-page.ts';

/**
 * Returns a language that the browser has data for.
 * @param lang BCP 47 tag.
 */
export const languageOf = (lang: string): Language => ({
  lang: () => lang,
  dir: () => (lang.startsWith('ar') ? 'rtl' : 'ltr'),
  languages: [lang],
  intl: Intl,
});

/**
 * Resolves when a widget that already has its feed is shown in the language of its surroundings.
 * @param lang BCP 47 tag.
 */
export async function speaks(element: FeedElement, lang: string): Promise<void> {
  await loadLanguage(lang);
  await nextFrame();
  await element.updateComplete;
}
