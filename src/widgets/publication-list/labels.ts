import type { Localize } from '../../element/localize.ts';
import type { Text } from '../../feed/types.ts';
import { languageNames } from '../../model/language-names.ts';
import { yearRange, type ActiveFilter } from '../../model/publication-filter.ts';
import type { PublicationLabels } from '../../sources/publication-source.ts';

/** Names of ids, tags and slugs, in the language of the interface. */
export interface Labels {
  readonly language: (tag: string) => string;
  readonly type: (slug: string) => string;
  /** Name of a filter; the value itself if no name is known. */
  readonly filter: (filter: ActiveFilter) => Text;
}

const year = (year: number | undefined): string | undefined => year?.toString();

/** Collects the names of everything that publications are filtered by; make it once for a render. */
export function filterLabels(names: PublicationLabels, localize: Localize): Labels {
  const language = languageNames(localize, localize.term('languageUnknown'));
  const type = (slug: string): string => localize.term('publicationType', slug) || slug;
  const years = (value: string): string => {
    const range = yearRange(value);
    return range ? localize.term('yearRange', year(range.from), year(range.to)) : localize.term('yearUnknown');
  };
  const own = (text: string): Text => ({ [localize.lang()]: text });
  return {
    language,
    type,
    filter: ({ facet, value }) => {
      switch (facet) {
        case 'language':
          return own(language(value));
        case 'type':
          return own(type(value));
        case 'year':
          return own(years(value));
        default:
          return names[facet].get(value) ?? { und: value };
      }
    },
  };
}
