import type { Localize } from '../../element/localize.ts';
import type { Project } from '../../feed/types.ts';
import type { ProjectSearch } from '../../model/project-search.ts';

/** What the list shows. */
export interface Answer {
  /** What the visitor or the host searched for; empty for no search. */
  readonly query: string;
  /** Projects that the host selects. */
  readonly all: readonly Project[];
  /** Those among them that match the query. */
  readonly found: readonly Project[];
}

/** The projects that match a query, best match first; equally good matches stay in the order given. */
export function answerTo(query: string, all: readonly Project[], index: ProjectSearch | undefined): Answer {
  const relevance = index?.matches(query);
  if (!relevance) return { query: '', all, found: all };
  const relevanceOf = ({ id }: Project): number => relevance.get(id) ?? 0;
  const found = all.filter(({ id }) => relevance.has(id)).sort((a, b) => relevanceOf(b) - relevanceOf(a));
  return { query, all, found };
}

/** How many projects there are, or were found. */
export function countText({ query, found: { length: count } }: Answer, localize: Localize): string {
  if (!query) return localize.term('projectCount', count);
  return count ? localize.term('projectsFound', count) : localize.term('noProjectsFound');
}
