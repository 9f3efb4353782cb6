import type { Localize } from '../../element/localize.ts';
import type { Feed, Text } from '../../feed/types.ts';
import { yearRange } from '../../model/publication-filter.ts';
import type { ActiveFilter } from '../../model/publication-filter.ts';
import { languageNames } from '../../parts/language-name.ts';

/** What stands for the feed's ids and tags in a view, in the language of its place. */
export interface Labels {
  readonly language: (tag: string) => string;
  readonly type: (slug: string) => string;
  /** What stands on a filter; the value itself where nobody knows a better name. */
  readonly filter: (filter: ActiveFilter) => Text;
}

const year = (year: number | undefined): string | undefined => year?.toString();

/** Gathers the names of all that publications are filtered by: to be made once for a render. */
export function publicationLabels(feed: Feed, localize: Localize): Labels {
  const terms = { programme: feed.programmes, project: feed.projects, activity: feed.activities };
  const labels = {
    language: languageNames(localize, localize.term('languageUnknown')),
    type: (slug: string) => localize.term('publicationType', slug) || slug,
    year: (value: string) => {
      const range = yearRange(value);
      return range ? localize.term('yearRange', year(range.from), year(range.to)) : localize.term('yearUnknown');
    },
  };
  return {
    ...labels,
    filter: ({ facet, value }) =>
      facet in terms
        ? (terms[facet as keyof typeof terms].find(({ id }) => id === value)?.title ?? { und: value })
        : { [localize.lang()]: labels[facet as keyof typeof labels](value) },
  };
}
