import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import { activeFilters } from '../../model/publication-filter.ts';
import type { FoundPublications } from './publication-search.ts';
import type { ListView } from './view.ts';

/** Joins sentences for an announcement. */
export const spoken = (...sentences: readonly (string | undefined)[]): string =>
  sentences.flatMap((sentence) => sentence?.replace(/\.$/, '') || []).join('. ');

/** Stands for the query in a sentence, until that is split there. */
const gap = '\uFFFC';

interface Understood {
  /** The sentence before and after the query. */
  readonly sentence: readonly string[];
  readonly query: string;
}

/** What was made of a query; undefined if it was searched for as it is. */
function understood({ page, query }: FoundPublications, localize: Localize): Understood | undefined {
  const { correction, saysNothing } = page;
  if (correction) return { sentence: localize.term('resultsFor', gap).split(gap), query: correction.used };
  if (!saysNothing) return undefined;
  return { sentence: localize.term('nothingToSearch', gap).split(gap), query: query.filter.query.trim() };
}

/** What was found, for a screen reader: for which query, if not the one that was typed, and how many. */
export function resultTexts(found: FoundPublications, localize: Localize): readonly (string | undefined)[] {
  const { sentence, query } = understood(found, localize) ?? {};
  return [sentence?.join(query), countText(found, localize)];
}

/** How many publications were found. */
export function countText({ page, query: { filter } }: FoundPublications, localize: Localize): string {
  if (!page.total) return localize.term('nothingFound');
  const isLimited = (filter.query.trim() && !page.saysNothing) || activeFilters(filter).length;
  return localize.term(isLimited ? 'resultCount' : 'publicationCount', page.total);
}

/**
 * Says what was searched for, if that is not what the visitor typed.
 * @param onInsist searches for what was typed
 */
export function understoodTemplate(
  { found, localize }: ListView,
  onInsist: () => void,
): TemplateResult | typeof nothing {
  const { sentence, query } = understood(found, localize) ?? {};
  if (!sentence) return nothing;
  const { correction } = found.page;
  const button = correction
    ? html`<button part="insist" type="button" @click=${onInsist}>
        ${localize.term('searchInstead', correction.asked.trim())}
      </button>`
    : nothing;
  return html`<div part="understood" class="row">
    <p>
      ${sentence[0]}<b><bdi>${query}</bdi></b
      >${sentence[1]}
    </p>
    ${button}
  </div>`;
}
