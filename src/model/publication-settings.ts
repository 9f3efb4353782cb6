import { canonicalTag } from '../locales/canonical-tag.ts';
import { listedValues } from './listed-values.ts';
import { publicationFacets, publicationSorts, unknownYear, yearRange, yearValue } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSettings } from './publication-filter.ts';

/** A value of a setting that means nothing there and was left out. */
interface SettingProblem {
  readonly setting: PublicationFacet | 'sort';
  readonly value: string;
}

/** A setting's value as the facet writes it; `undefined` where it means nothing there. */
function facetValue(facet: PublicationFacet, value: string): string | undefined {
  if (facet === 'year' && value !== unknownYear) {
    const range = yearRange(value);
    return range && yearValue(range);
  }
  if (facet !== 'language') return value;
  try {
    return canonicalTag(value);
  } catch {
    return undefined;
  }
}

/** Reads settings as people write them. It never throws: what means nothing is left out and reported. */
export function publicationFilter(settings: PublicationSettings): {
  readonly filter: PublicationFilter;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const values = (facet: PublicationFacet): readonly string[] => {
    const read = listedValues(settings[facet]).flatMap((value) => {
      const known = facetValue(facet, value);
      if (known === undefined) problems.push({ setting: facet, value });
      return known ?? [];
    });
    return [...new Set(read)];
  };
  const facets = Object.fromEntries(publicationFacets.map((facet) => [facet, values(facet)])) as Record<
    PublicationFacet,
    readonly string[]
  >;
  const sort = publicationSorts.find((each) => each === settings.sort);
  if (settings.sort && !sort) problems.push({ setting: 'sort', value: settings.sort });
  return { filter: { ...facets, query: settings.query ?? '', sort }, problems };
}
