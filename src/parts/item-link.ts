import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../feed/types.ts';
import { localText } from '../model/text.ts';
import { languageNames } from './language-name.ts';
import type { SubjectLink } from './link.ts';
import { langAttribute, type Language } from './text.ts';

interface ItemPage {
  readonly url: string | undefined;
  /** BCP 47 tag of its language, where that is another than the interface's. */
  readonly foreign: string | undefined;
}

/** The page of an item for this visitor: one in the interface's language where there is one, else its own. */
export function itemPage({ url, urls, language: own }: Item, language: Language): ItemPage {
  const foreign = langAttribute(own, language);
  // An unknown language gives an empty attribute: nothing is claimed of it.
  if (foreign === nothing || !foreign) return { url, foreign: undefined };
  const local = localText(urls, language.languages);
  const isLocal = local && langAttribute(local.lang, language) === nothing;
  return isLocal ? { url: local.value, foreign: undefined } : { url, foreign };
}

/** A link to an item's page in the visitor's language; where there is none, it says which language the page has. */
export function itemLinkTemplate(item: Item, content: unknown, language: Language, link: SubjectLink): TemplateResult {
  const { url, foreign } = itemPage(item, language);
  return link(item, content, { url, hreflang: foreign });
}

/** The name of the language that an item is to be read in, where it is not the visitor's; else nothing. */
export function foreignLanguageTemplate(item: Item, language: Language): TemplateResult | typeof nothing {
  const { foreign } = itemPage(item, language);
  return foreign ? html`${languageNames(language, foreign)(foreign)}` : nothing;
}
