import type { Item } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { languageNames } from './language-names.ts';
import { primaryLanguage } from './languages.ts';
import { localText } from './text.ts';

/** The languages of a reader. `Localize` implements it for widgets. */
export interface Language extends Formats {
  /** Languages to show content in, BCP 47 tags, preferred first. */
  readonly languages: readonly string[];
}

interface ItemPage {
  readonly url: string | undefined;
  /** BCP 47 tag of the page's language, where it is not the interface's. */
  readonly foreign: string | undefined;
}

/** The tag of a text that is not in the interface's language: empty where its language is unknown. */
export function foreignTag(tag: string, language: Language): string | undefined {
  if (tag === 'und') return '';
  return primaryLanguage(tag) === primaryLanguage(language.lang()) ? undefined : tag;
}

/** The address of an item in the interface's language, where the feed has one. */
function translatedUrl({ urls }: Item, language: Language): string | undefined {
  const local = localText(urls, language.languages);
  return local && foreignTag(local.lang, language) === undefined ? local.value : undefined;
}

/** Whether an item has a page in the interface's language. One in an unknown language counts. */
export function isInOwnLanguage(item: Item, language: Language): boolean {
  return !foreignTag(item.language, language) || translatedUrl(item, language) !== undefined;
}

/** The page of an item for this reader: the one in the interface's language if there is one, else the item's own. */
export function itemPage(item: Item, language: Language): ItemPage {
  const { url } = item;
  // An unknown language counts as not foreign.
  const foreign = foreignTag(item.language, language) || undefined;
  const translated = foreign && translatedUrl(item, language);
  return translated === undefined ? { url, foreign } : { url: translated, foreign: undefined };
}

/** Name of the language of an item's page, where it is not the reader's; else undefined. */
export function foreignLanguageName(item: Item, language: Language): string | undefined {
  const { foreign } = itemPage(item, language);
  return foreign && languageNames(language, foreign)(foreign);
}
