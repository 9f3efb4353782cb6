import { warnOnce } from '../../element/warn.ts';
import type { PublicationFilter, PublicationSettings } from '../../model/publication-filter.ts';
import { publicationFilter } from '../../model/publication-settings.ts';

/** What settings ask for; the page's developer is told of what means nothing. @param tag of the list, to tell it by */
export function readFilter(settings: PublicationSettings, tag: string): PublicationFilter {
  const { filter, problems } = publicationFilter(settings);
  for (const { setting, value } of problems) warnOnce(`<${tag}> cannot read ${setting}="${value}".`);
  return filter;
}
