import { nothing } from 'lit';
import type { Item } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import { languageNames } from './language-name.ts';
import type { Line } from './line.ts';
import type { SubjectLink } from './link.ts';
import { langAttribute, type Language } from './text.ts';

interface ItemPage {
  readonly url: string | undefined;
  /** BCP 47 tag of the page's language, where it is not the interface's. */
  readonly foreign: string | undefined;
}

/** The page of an item for this visitor: the one in the interface's language if there is one, else the item's own. */
export function itemPage({ url, urls, language: own }: Item, language: Language): ItemPage {
  const foreign = langAttribute(own, language);
  // An unknown language gives an empty attribute, and counts as not foreign.
  if (foreign === nothing || !foreign) return { url, foreign: undefined };
  const local = localText(urls, language.languages);
  const isLocal = local && langAttribute(local.lang, language) === nothing;
  return isLocal ? { url: local.value, foreign: undefined } : { url, foreign };
}

/**
 * A link to the item's page for this visitor, with `hreflang` where the page is in another language.
 * @param line the line that it fills, if it stands on a line of its own
 */
export function itemLinkTemplate(
  item: Item,
  content: unknown,
  language: Language,
  link: SubjectLink,
  line?: Line,
): unknown {
  const { url, foreign } = itemPage(item, language);
  return link(item, content, { url, hreflang: foreign, ...(line && { line }) });
}

/** Name of the language of an item's page, where it is not the visitor's; else undefined. */
export function foreignLanguageName(item: Item, language: Language): string | undefined {
  const { foreign } = itemPage(item, language);
  return foreign && languageNames(language, foreign)(foreign);
}
