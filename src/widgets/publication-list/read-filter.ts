import { warnOnce } from '../../element/warn.ts';
import type { PublicationFilter, PublicationSettings } from '../../model/publication-filter.ts';
import { publicationFilter } from '../../model/publication-settings.ts';

/** Reads settings, and warns the page's developer about values that mean nothing. @param tag named in the warning */
export function readFilter(settings: PublicationSettings, tag: string): PublicationFilter {
  const { filter, problems } = publicationFilter(settings);
  for (const { setting, value } of problems) warnOnce(`<${tag}> cannot read ${setting}="${value}".`);
  return filter;
}
