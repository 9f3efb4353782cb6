import type { FoundPlaces } from '../model/publications.ts';
import type { Answer } from '../model/search/corrections.ts';
import type { PageQuery, PublicationPage, PublicationQuery } from './publication-source.ts';

/** Whether a query searches for words. */
export const hasWords = ({ filter }: PublicationQuery): boolean => Boolean(filter.query.trim());

/** Keeps what marks the words of a query: the same function as long as it marks the same, so that a view need not mark again. */
export class LastMarker {
  #last: { readonly words: string; readonly mark: PublicationPage['mark'] } | undefined;

  /** @param make makes what marks these words */
  of(words: string, make: (words: string) => PublicationPage['mark']): PublicationPage['mark'] {
    if (this.#last?.words !== words) this.#last = { words, mark: make(words) };
    return this.#last.mark;
  }
}

/** What else a page says. */
interface Rest extends Pick<PublicationPage, 'isEmpty' | 'labels'> {
  /** What the pages come from: with another one, a query for the next page gets the first. Default: always the same. */
  readonly version?: string;
  /** How the words of the query were understood; undefined without words. */
  readonly answer: Answer | undefined;
  /** Marks what a text matched of these words. */
  readonly marker: (words: string) => PublicationPage['mark'];
  /** The publications of the page, by their first and last place in the order of what was found. */
  readonly slice: (start: number, end: number) => PublicationPage['publications'];
}

/** One page of what a source has found and counted itself, in an order whose places are the pages' addresses. */
export function countedPage(
  { after, size, filter }: PageQuery,
  { total, options, years, sort, advice }: FoundPlaces,
  { version = '', answer, marker, slice, ...rest }: Rest,
): PublicationPage {
  const [place, of = version] = after?.split(' ') ?? [];
  const isAnew = of !== version;
  const start = isAnew ? 0 : Number(place ?? 0);
  const end = start + size;
  const words = (answer?.correction?.used ?? filter.query).trim();
  return {
    ...rest,
    publications: slice(start, end),
    total,
    totalIsExact: true,
    next: end < total ? `${end} ${version}`.trim() : undefined,
    isAnew,
    facets: options,
    years,
    sort,
    mark: words ? marker(words) : undefined,
    correction: answer?.correction,
    saysNothing: answer !== undefined && !answer.matches,
    advice,
  };
}
