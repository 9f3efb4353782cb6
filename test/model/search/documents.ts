import { buildIndex, type SearchDocument } from '../../../src/model/search/build-index.ts';
import { SearchEngine } from '../../../src/model/search/engine.ts';
import { finished } from '../../../src/model/steps.ts';

/** A document with a name that tests tell it by. */
export interface Named extends SearchDocument {
  readonly id: string;
  readonly year?: number;
}

export const documentOf = (id: string, title: string, parts: Partial<Named> = {}): Named => ({
  id,
  titles: [title],
  authors: [],
  rest: [],
  ...parts,
});

export const engineOf = (documents: readonly Named[]): SearchEngine =>
  new SearchEngine(
    finished(buildIndex(documents)),
    (number) => documents[number]!,
    documents.map(({ year }) => year),
  );

/** Ids, most relevant first; undefined if the query says nothing to search for. */
export function ranking(documents: readonly Named[], query: string): readonly string[] | undefined {
  const matches = engineOf(documents).matches(query);
  if (!matches) return undefined;
  return Array.from(matches.sorted?.(matches.documents) ?? matches.documents, (number) => documents[number]!.id);
}
