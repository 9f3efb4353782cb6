import type { Feed, Publication, Term, Text } from '../../feed/types.ts';
import { programmeLookup } from '../programmes.ts';
import type { ActiveFilter } from '../publication-filter.ts';
import type { Steps } from '../steps.ts';
import { localText } from '../text.ts';
import { buildIndex, texts, type SearchDocument } from './build-index.ts';
import { mostRelevant, SearchEngine } from './engine.ts';
import { foldMostly } from './fold.ts';
import { inTitles } from './index-data.ts';
import { parseQuery, withoutQuotes, type ParsedQuery } from './query.ts';
import { spellings } from './spellings.ts';
import { parts } from './words.ts';

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
export interface Name {
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

/** A name without what spellings of it differ in: case, accents, spaces, hyphens. */
function keyOf(name: string): string {
  const words = parts(foldMostly(name)).map(({ text }) =>
    spellings(text).reduce((a, b) => (b.length < a.length ? b : a)),
  );
  return words.join('') || name;
}

/** Collects names, each once, however it is spelled. */
class Names {
  readonly #written = new Map<string, Name>();
  readonly #byKey = new Map<string, Map<string, Name>>();
  readonly #filtered = new Map<string, Name>();

  /** Counts a name of one language. */
  add(kind: Name['kind'], name: string): void {
    const id = `${kind} ${name}`;
    const known = this.#written.get(id) ?? this.#spelling(kind, name);
    this.#written.set(id, known);
    known.count++;
  }

  /** Counts a term of the feed, which a filter finds. */
  addTerm(filter: ActiveFilter, text: Text): void {
    const id = `${filter.facet} ${filter.value}`;
    const known = this.#filtered.get(id) ?? { kind: 'topic', text, filter, count: 0 };
    this.#filtered.set(id, known);
    known.count++;
  }

  /** All of them, each in its most frequent spelling. Tags that are terms too are the terms. */
  get all(): readonly Name[] {
    const terms = [...this.#filtered.values()];
    const titles = new Set(terms.flatMap(({ text }) => texts(text).map((title) => `topic ${keyOf(title)}`)));
    const others = [...this.#byKey].flatMap(([key, spelled]): readonly Name[] => {
      const [first, ...more] = [...spelled.values()].sort((a, b) => b.count - a.count);
      if (!first || titles.has(key)) return [];
      return [{ ...first, count: more.reduce((sum, { count }) => sum + count, first.count) }];
    });
    return [...terms, ...others];
  }

  #spelling(kind: Name['kind'], name: string): Name {
    const key = `${kind} ${keyOf(name)}`;
    const spelled = this.#byKey.get(key) ?? new Map<string, Name>();
    this.#byKey.set(key, spelled);
    const made: Name = { kind, text: { [none]: name }, filter: undefined, count: 0 };
    spelled.set(name, made);
    return made;
  }
}

/** Names of authors and topics, each once, with how many publications have it. */
export function* namesOf(feed: Feed, publications: readonly Publication[]): Steps<readonly Name[]> {
  const names = new Names();
  const programmesOf = programmeLookup(feed);
  const terms = {
    programme: termMap(feed.programmes),
    project: termMap(feed.projects),
    activity: termMap(feed.activities),
  };
  for (const publication of publications) {
    for (const { name } of publication.authors) names.add('author', name);
    for (const tag of publication.tags) names.add('topic', tag);
    const values = {
      programme: programmesOf(publication),
      project: publication.projects,
      activity: publication.activities,
    };
    for (const facet of ['programme', 'project', 'activity'] as const)
      for (const value of values[facet]) {
        const text = terms[facet].get(value);
        if (text) names.addTerm({ facet, value }, text);
      }
    yield;
  }
  return names.all;
}

const termMap = (terms: readonly Term[]): ReadonlyMap<string, Text> =>
  new Map(terms.map(({ id, title }) => [id, title]));

/** The numbers of the best documents for a query, the best first. */
function best(engine: SearchEngine, query: ParsedQuery, where: number): Iterable<number> {
  const asks = query.asks.map((ask) => ({ ...ask, where: ask.where & where }));
  const matches = engine.matchesOf({ ...query, asks });
  return matches ? mostRelevant(matches) : [];
}

function suggestionOf({ kind, text, filter }: Name, languages: readonly string[]): Suggestion {
  const { value = '', lang = none } = localText(text, languages) ?? {};
  const phrase = `"${withoutQuotes(value)}"`;
  const wanted = kind === 'author' ? `author:${phrase}` : phrase;
  return { kind, text: value, language: lang === none ? undefined : lang, query: filter ? '' : wanted, filter };
}

/** Suggests titles, authors and topics. */
export class Suggestions {
  /** @param publicationOf the publication of each number */
  constructor(
    private readonly publicationOf: (number: number) => Publication | undefined,
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
    if (!parsed.asks.length || parsed.years.length || parsed.asks.some(({ isExcluded, or }) => isExcluded || or))
      return [];
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
    const found: Name[] = [];
    for (const number of best(this.nameEngine, query, -1)) {
      const name = this.names[number];
      if (name) found.push(name);
      if (found.length === mostNames) break;
    }
    return (
      found
        .sort((a, b) => b.count - a.count)
        .map((name) => suggestionOf(name, languages))
        // Of topics that look the same, the one of most publications.
        .filter(
          ({ kind, text }, place, all) => all.findIndex((each) => each.kind === kind && each.text === text) === place,
        )
    );
  }

  #titles(query: ParsedQuery, languages: readonly string[], limit: number): readonly Suggestion[] {
    const suggested = new Map<string, Suggestion>();
    for (const number of best(this.engine, query, inTitles)) {
      const { value = '', lang } = localText(this.publicationOf(number)?.title, languages) ?? {};
      const key = keyOf(value);
      if (suggested.has(key)) continue;
      suggested.set(key, {
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

/** Prepares to look for names. */
export function* nameSearch(names: readonly Name[]): Steps<SearchEngine> {
  const documents = names.map(({ kind, text }): SearchDocument =>
    kind === 'author' ? { titles: [], authors: texts(text), rest: [] } : { titles: texts(text), authors: [], rest: [] },
  );
  const index = yield* buildIndex(documents);
  return new SearchEngine(index, (number) => documents[number] as SearchDocument, []);
}

/** Prepares suggestions, step by step. @param engine of these publications */
export function* suggestionsFrom(
  feed: Feed,
  publications: readonly Publication[],
  engine: SearchEngine,
): Steps<Suggestions> {
  const names = yield* namesOf(feed, publications);
  return new Suggestions((number) => publications[number], engine, names, yield* nameSearch(names));
}
