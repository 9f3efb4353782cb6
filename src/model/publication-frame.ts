import type { FacetOption } from './facets.ts';
import type { YearBin } from './histogram.ts';
import type { Advice } from './publications.ts';
import {
  publicationFacets,
  selectsYear,
  yearRange,
  yearValue,
  type PublicationFacet,
  type PublicationFilter,
} from './publication-filter.ts';

/** What a page's author lets visitors choose from, by facet. An empty facet leaves everything to choose. */
export type PublicationFrame = Readonly<Record<PublicationFacet, readonly string[]>>;

/** What a source counts. */
interface Counted {
  readonly facets: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  readonly years: readonly YearBin[];
  readonly advice?: Advice | undefined;
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

/** The years that both values of the year facet select, as a value; undefined if there are none. */
function commonYears(one: string, other: string): string | undefined {
  const [a, b] = [yearRange(one), yearRange(other)];
  if (!a || !b) return one === other ? one : undefined;
  const from = Math.max(a.from ?? 0, b.from ?? 0) || undefined;
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  if (from && from > to) return undefined;
  return yearValue({ from, to: to === Infinity ? undefined : to });
}

function within(facet: PublicationFacet, values: readonly string[], frame: readonly string[]): readonly string[] {
  if (!frame.length || !values.length) return values;
  if (facet !== 'year') return values.filter((value) => frame.includes(value));
  return [...new Set(values.flatMap((value) => frame.flatMap((each) => commonYears(value, each) ?? [])))];
}

function mapFacets(
  filter: PublicationFilter,
  change: (facet: PublicationFacet, values: readonly string[]) => readonly string[],
): PublicationFilter {
  const facets = publicationFacets.map((facet) => [facet, change(facet, filter[facet])]);
  return { ...filter, ...(Object.fromEntries(facets) as PublicationFrame) };
}

/** A filter that finds nothing outside the frame. What selects nothing inside it selects all of it. */
export const framedFilter = (filter: PublicationFilter, frame: PublicationFrame): PublicationFilter =>
  mapFacets(filter, (facet, values) => {
    const inside = within(facet, values, frame[facet]);
    return inside.length ? inside : frame[facet];
  });

/** What a visitor chose of a framed filter: without the facets that are as the frame has them. */
export const chosenFilter = (filter: PublicationFilter, frame: PublicationFrame): PublicationFilter =>
  mapFacets(filter, (facet, values) => (areSame(values, frame[facet]) ? [] : values));

/** Whether a frame leaves anything out. */
export const isFraming = (frame: PublicationFrame): boolean => publicationFacets.some((facet) => frame[facet].length);

/**
 * What the frame leaves of what a source counted: the options and years inside it, and advice that stays inside. A facet with
 * a single option is left out, since there is nothing to choose.
 */
export function framedCounts(
  { facets, years, advice }: Counted,
  chosen: PublicationFilter,
  frame: PublicationFrame,
): Counted {
  const inside = publicationFacets.map((facet) => {
    const accepts = (value: string): boolean =>
      frame[facet].some((each) => (facet === 'year' ? selectsYear(each, value) : each === value));
    const options = frame[facet].length ? facets[facet].filter(({ value }) => accepts(value)) : facets[facet];
    return [facet, frame[facet].length && options.length < 2 ? [] : options] as const;
  });
  const framed = Object.fromEntries(inside) as Counted['facets'];
  const isInside = ({ year }: YearBin): boolean => frame.year.some((each) => selectsYear(each, `${year}`));
  const remove = advice?.remove;
  // The source does not know the frame: it counts what is outside too.
  const stays =
    remove === 'query' || (remove && remove !== 'filters' && chosen[remove].length && !frame[remove].length);
  return {
    facets: framed,
    years: frame.year.length ? years.filter((bin) => framed.year.length && isInside(bin)) : years,
    advice: stays ? advice : undefined,
  };
}
