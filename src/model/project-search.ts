import type { Feed, Project } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { buildIndex, texts, type SearchDocument } from './search/build-index.ts';
import { SearchEngine } from './search/engine.ts';
import { finished } from './steps.ts';

export interface ProjectSearch {
  /**
   * The relevance, by id, of the projects that a query finds; higher is better. Undefined if the query says nothing to
   * search for.
   */
  matches(query: string): ReadonlyMap<string, number> | undefined;
}

/** Returns a function that collects the text of a project to search in. */
function documentBuilder(feed: Feed): (project: Project) => SearchDocument {
  const names = new Map([
    ...feed.programmes.map(({ id, title }) => [id, texts(title)] as const),
    ...feed.supporters.map(({ id, name }) => [id, texts(name)] as const),
  ]);
  return ({ id, title, summary, programmes, partners, supporters, start, end }) => ({
    titles: texts(title),
    authors: partners.flatMap(({ name }) => texts(name)),
    rest: [id, ...texts(summary), ...[start, end].map((date) => String(dateYear(date) ?? ''))],
    shared: [...programmes, ...supporters].flatMap((namedId) => names.get(namedId) ?? []),
  });
}

/** Builds a search index of the projects in a feed. Build it once per feed, since it reads all their text. */
export function projectSearch(feed: Feed): ProjectSearch {
  const { projects } = feed;
  const documents = projects.map(documentBuilder(feed));
  const years = projects.map(({ start }) => dateYear(start));
  const engine = new SearchEngine(
    finished(buildIndex(documents)),
    (number) => documents[number] as SearchDocument,
    years,
  );
  return {
    matches(query) {
      const matches = engine.matches(query);
      if (!matches) return undefined;
      const { relevance } = matches;
      return new Map([...matches.documents].map((number, at) => [projects[number]?.id ?? '', relevance[at] ?? 0]));
    },
  };
}
