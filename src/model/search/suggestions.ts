import type { Feed, Publication, Term, Text } from '../../feed/types.ts';
import { programmeLookup } from '../programmes.ts';
import type { ActiveFilter } from '../publication-filter.ts';
import type { Steps } from '../steps.ts';
import { localText } from '../text.ts';
import { buildIndex, texts, type SearchDocument } from './build-index.ts';
import { SearchEngine } from './engine.ts';
import { places } from './index-data.ts';
import { parseQuery, withoutQuotes, type ParsedQuery } from './query.ts';

/** What a visitor may mean with the beginning of a query. */
export interface Suggestion {
  readonly kind: 'title' | 'author' | 'topic';
  readonly text: string;
  /** BCP 47 tag of the text; undefined if it is a name or a tag, which has no language. */
  readonly language: string | undefined;
  /** The query that finds what was suggested, instead of what was typed. Empty if the filter finds it. */
  readonly query: string;
  /** The filter to add. */
  readonly filter: ActiveFilter | undefined;
}

/** A name that many publications share. */
interface Name {
  readonly kind: 'author' | 'topic';
  readonly text: Text;
  /** Undefined for names that have no filter. */
  readonly filter: ActiveFilter | undefined;
  /** How many publications have it. */
  count: number;
}

const kinds = ['topic', 'author', 'title'] as const;

/** BCP 47 tag of names of persons, and of tags: they have no language. */
const none = 'zxx';

/** Names of authors and topics, each once, with how many publications have it. */
function* namesOf(feed: Feed, publications: readonly Publication[]): Steps<readonly Name[]> {
  const names = new Map<string, Name>();
  const programmesOf = programmeLookup(feed);
  const count = (key: string, name: () => Omit<Name, 'count'>): void => {
    const known = names.get(key) ?? { ...name(), count: 0 };
    known.count++;
    names.set(key, known);
  };
  const terms = {
    programme: termMap(feed.programmes),
    project: termMap(feed.projects),
    activity: termMap(feed.activities),
  };
  for (const publication of publications) {
    for (const { name } of publication.authors)
      count(`author ${name}`, () => ({ kind: 'author', text: { [none]: name }, filter: undefined }));
    for (const tag of publication.tags)
      count(`tag ${tag}`, () => ({ kind: 'topic', text: { [none]: tag }, filter: undefined }));
    const values = {
      programme: programmesOf(publication),
      project: publication.projects,
      activity: publication.activities,
    };
    for (const facet of ['programme', 'project', 'activity'] as const)
      for (const value of values[facet]) {
        const text = terms[facet].get(value);
        if (text) count(`${facet} ${value}`, () => ({ kind: 'topic', text, filter: { facet, value } }));
      }
    yield;
  }
  return [...names.values()];
}

const termMap = (terms: readonly Term[]): ReadonlyMap<string, Text> =>
  new Map(terms.map(({ id, title }) => [id, title]));

/** The numbers of the best documents for a query, the best first. */
function best(engine: SearchEngine, query: ParsedQuery, where: number): readonly number[] {
  const asks = query.asks.map((ask) => ({ ...ask, where: ask.where & where }));
  const matches = engine.matchesOf({ ...query, asks });
  if (!matches?.sorted || !matches.count) return [];
  const found = Uint32Array.from(matches.relevance.keys()).filter((number) => matches.relevance[number]);
  return [...matches.sorted(found)];
}

/** Suggests titles, authors and topics. */
export class Suggestions {
  constructor(
    private readonly publications: readonly Publication[],
    private readonly engine: SearchEngine,
    private readonly names: readonly Name[],
    private readonly nameEngine: SearchEngine,
  ) {}

  /**
   * What has all words of a query, topics first, then authors, then titles.
   * @param languages BCP 47 tags, best first, of titles and topics
   * @param limit the most to return
   */
  for(query: string, languages: readonly string[], limit: number): readonly Suggestion[] {
    const parsed = parseQuery(query);
    // With other operators than `author:` nobody looks for a name.
    if (!parsed.asks.length || parsed.years.length || parsed.asks.some(({ isExcluded }) => isExcluded)) return [];
    const named = this.#named(parsed, languages);
    const found = {
      topic: named.filter(({ kind }) => kind === 'topic'),
      author: named.filter(({ kind }) => kind === 'author'),
      title: this.#titles(parsed, languages, limit),
    };
    const taken = { topic: 0, author: 0, title: 0 };
    const left = Math.min(limit, found.topic.length + found.author.length + found.title.length);
    for (let count = 0; count < left;)
      for (const kind of kinds)
        if (count < left && taken[kind] < found[kind].length) {
          taken[kind]++;
          count++;
        }
    return kinds.flatMap((kind) => found[kind].slice(0, taken[kind]));
  }

  /** Topics and authors. */
  #named(query: ParsedQuery, languages: readonly string[]): readonly Suggestion[] {
    const numbers = best(this.nameEngine, query, -1);
    const names = numbers.flatMap((number) => this.names[number] ?? []);
    return names
      .slice(0, mostNames)
      .sort((a, b) => b.count - a.count)
      .map(({ kind, text, filter }) => {
        const { value = '', lang = none } = localText(text, languages) ?? {};
        const phrase = `"${withoutQuotes(value)}"`;
        const wanted = kind === 'author' ? `author:${phrase}` : phrase;
        return { kind, text: value, language: lang === none ? undefined : lang, query: filter ? '' : wanted, filter };
      });
  }

  #titles(query: ParsedQuery, languages: readonly string[], limit: number): readonly Suggestion[] {
    const suggested = new Map<string, Suggestion>();
    for (const number of best(this.engine, query, places.title | places.titleStart)) {
      const { value = '', lang } = localText(this.publications[number]?.title, languages) ?? {};
      suggested.set(value, {
        kind: 'title',
        text: value,
        language: lang,
        query: `"${withoutQuotes(value)}"`,
        filter: undefined,
      });
      if (suggested.size === limit) break;
    }
    return [...suggested.values()];
  }
}

/** Names that are compared by how many publications have them: the most relevant. */
const mostNames = 50;

/** Prepares suggestions, step by step. @param engine of these publications */
export function* suggestionsFrom(
  feed: Feed,
  publications: readonly Publication[],
  engine: SearchEngine,
): Steps<Suggestions> {
  const names = yield* namesOf(feed, publications);
  const documents = names.map(({ kind, text }): SearchDocument =>
    kind === 'author' ? { titles: [], authors: texts(text), rest: [] } : { titles: texts(text), authors: [], rest: [] },
  );
  const index = yield* buildIndex(documents);
  return new Suggestions(
    publications,
    engine,
    names,
    new SearchEngine(index, (number) => documents[number] as SearchDocument, []),
  );
}
