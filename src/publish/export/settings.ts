/** Settings of search engines for the documents that `documents.ts` writes. */
import type { Feed } from '../../feed/types.ts';
import { itemsOfKind } from '../../model/items.ts';
import { facetFields, textField } from '../../model/search-document.ts';

/** What the settings depend on. */
interface Fields {
  /** Name of the index. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  /** Whether documents have `folded`. */
  readonly isFolded: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const facets = Object.values(facetFields);
/** Facets with one value for each document. */
const single: readonly string[] = [facetFields.year, facetFields.type];
/** Fields to search in, besides titles and summaries. */
const lists = ['authors', 'subjects', 'tags'];
const details = ['publisher', 'doi', 'isbn'];

/** Fields to search in, the most important first. */
function searchable({ titles, summaries, isFolded }: Fields): readonly string[] {
  return [...titles, ...lists, ...summaries, ...details, ...(isFolded ? ['folded'] : [])];
}

const highlighted = ({ titles, summaries }: Fields): readonly string[] => [...titles, 'authors', ...summaries];

function algolia(fields: Fields): Json {
  const { name, titles, summaries, isFolded } = fields;
  const common = {
    // Fields in one line are worth the same.
    searchableAttributes: [titles.join(), 'authors', 'subjects,tags', summaries.join(), details.join()]
      .concat(isFolded ? ['folded'] : [])
      .filter(Boolean),
    attributesForFaceting: facets,
    attributesToHighlight: highlighted(fields),
    numericAttributesForFiltering: ['date'],
    advancedSyntax: true,
    paginationLimitedTo: 1000,
  };
  const byRelevance = ['typo', 'geo', 'words', 'filters', 'proximity', 'attribute', 'exact', 'custom'];
  const sorted = (order: string): Json => ({ ...common, ranking: [order, ...byRelevance] });
  return {
    settings: { ...common, customRanking: ['desc(date)'], replicas: [`${name}_date`, `${name}_title`] },
    replicas: { [`${name}_date`]: sorted('desc(date)'), [`${name}_title`]: sorted('asc(sort_title)') },
  };
}

/** Languages whose words Typesense divides or folds by rules of their own. */
const typesenseLocale = (field: string): Json => {
  const [language = ''] = /(?<=_)[a-z]{2}(?=$|-)/.exec(field) ?? [];
  return language && language !== 'en' ? { locale: language } : {};
};

function typesense(fields: Fields): Json {
  const { name, titles, summaries, isFolded } = fields;
  const text = (field: string): Json => ({ name: field, type: 'string', optional: true, ...typesenseLocale(field) });
  const list = (field: string): Json => ({ name: field, type: 'string[]', optional: true });
  const facet = (field: string): Json => ({
    name: field,
    type: single.includes(field) ? 'string' : 'string[]',
    facet: true,
    optional: true,
  });
  const weight = (field: string): number => {
    if (titles.includes(field)) return 8;
    return field === 'authors' ? 4 : lists.includes(field) ? 2 : 1;
  };
  const asked = searchable(fields);
  return {
    collection: {
      name,
      default_sorting_field: 'date',
      token_separators: ['-', '/', '.'],
      fields: [
        ...[...titles, ...summaries, ...details].map(text),
        ...lists.map(list),
        ...facets.map(facet),
        { name: 'date', type: 'int32' },
        { name: 'sort_title', type: 'string', sort: true },
        ...(isFolded ? [{ name: 'folded', type: 'string', optional: true }] : []),
      ],
    },
    search: { query_by: asked.join(), query_by_weights: asked.map(weight).join() },
  };
}

function meilisearch(fields: Fields): Json {
  return {
    searchableAttributes: searchable(fields),
    filterableAttributes: facets,
    sortableAttributes: ['date', 'sort_title'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'date:desc'],
    faceting: { maxValuesPerFacet: 1000 },
    pagination: { maxTotalHits: 1000 },
  };
}

function elasticsearch(fields: Fields): Json {
  const { titles } = fields;
  const properties: readonly (readonly [string, Json])[] = [
    ...searchable(fields).map((field) => [field, { type: 'text', analyzer: 'folded' }] as const),
    ...[...facets, 'sort_title'].map((field) => [field, { type: 'keyword', ignore_above: 8191 }] as const),
    ['date', { type: 'integer' }],
  ];
  return {
    index: {
      settings: {
        analysis: { analyzer: { folded: { tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] } } },
      },
      // Everything else is stored and returned, but cannot be searched.
      mappings: { dynamic: false, properties: Object.fromEntries(properties) },
    },
    searchkit: {
      search_attributes: searchable(fields).map((field) => ({ field, weight: titles.includes(field) ? 3 : 1 })),
      result_attributes: ['*'],
      highlight_attributes: highlighted(fields),
      facet_attributes: facets.map((field) => ({ attribute: field, field, type: 'string' })),
      sorting: { _date: { field: 'date', order: 'desc' }, _title: { field: 'sort_title', order: 'asc' } },
    },
  };
}

const writers = { algolia, typesense, meilisearch, elasticsearch } as const;

export type Engine = keyof typeof writers;
export const engines = Object.keys(writers) as readonly Engine[];

/**
 * Settings for an engine, as its API or its adapter takes them.
 * @param name of the index
 */
export function engineSettings(engine: Engine, feed: Feed, name: string, isFolded: boolean): Json {
  const publications = itemsOfKind(feed, 'publication');
  const fieldsOf = (field: 'title' | 'summary'): readonly string[] => {
    const languages = publications.flatMap((publication) => Object.keys(publication[field] ?? {}));
    return [...new Set(languages)].sort().map((language) => textField(field, language));
  };
  return writers[engine]({ name, titles: fieldsOf('title'), summaries: fieldsOf('summary'), isFolded });
}
