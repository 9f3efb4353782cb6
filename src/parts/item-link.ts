import type { Item } from '../feed/types.ts';
import { itemPage, type Language } from '../model/local-page.ts';
import type { Line } from './line.ts';
import type { SubjectLink } from './link.ts';

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
