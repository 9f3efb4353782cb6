/**
 * Servers that answer as search engines do, by hand and after their documentation: no engine runs here. They hold what
 * `mpg-widgets export` writes, and refuse what the settings that it prints would not allow.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import createSearchkit from '@searchkit/api';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../sources/memory-engine.ts', import.meta.url)), {
  configFile: false,
});
const { answerOf, highlighted } = module;

/** A refusal, with its status. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function refuseUnknown(fields, known, status, what) {
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown !== undefined) throw new Refusal(status, `${what} ${unknown}`);
}

/** Maps all texts of a value. */
const mapped = (value, map) => (Array.isArray(value) ? value.map((each) => mapped(each, map)) : map(String(value)));

/** The highlighted fields of a document. */
function highlights(document, fields, map) {
  return Object.fromEntries(
    fields.filter((field) => field in document).map((field) => [field, mapped(document[field], map)]),
  );
}

/** https://www.algolia.com/doc/rest-api/search/#tag/Search/operation/search */
function algolia({ requests }, documents, { settings, replicas }) {
  const indices = { publications: '-date', publications_date: '-date', publications_title: 'sort_title' };
  if (settings.replicas.join() !== Object.keys(replicas).join()) throw new Refusal(400, 'Replicas differ');
  const facetsOf = (counts) =>
    Object.fromEntries(Object.entries(counts).filter(([, values]) => Object.keys(values).length));
  return {
    results: requests.map((request) => {
      const { indexName, query = '', page = 0, hitsPerPage = 20, facets = [], facetFilters = [] } = request;
      if (!(indexName in indices)) throw new Refusal(404, `Index ${indexName} does not exist`);
      const filters = facetFilters.map((any) => [
        any[0].split(':', 1)[0],
        any.map((each) => each.slice(each.indexOf(':') + 1).replace(/^\\/, '')),
      ]);
      refuseUnknown(filters.map(([field]) => field).concat(facets), settings.attributesForFaceting, 400, 'No facet');
      const question = { query, filters, sort: indices[indexName], page, size: hitsPerPage, facets };
      const { total, hits, counts } = answerOf(documents, question);
      const tag = (text) => ({
        value: highlighted(text, query, request.highlightPreTag, request.highlightPostTag),
        matchLevel: 'full',
        matchedWords: [],
      });
      return {
        hits: hits.map((hit) => ({ ...hit, _highlightResult: highlights(hit, settings.attributesToHighlight, tag) })),
        ...{
          nbHits: total,
          page,
          nbPages: hitsPerPage ? Math.ceil(Math.min(total, 1000) / hitsPerPage) : 0,
          hitsPerPage,
        },
        // What is counted only if it is asked for is left out otherwise.
        ...(facets.length ? { facets: facetsOf(counts), exhaustiveFacetsCount: true } : {}),
        ...{ exhaustiveNbHits: true, exhaustiveTypo: true, exhaustive: { nbHits: true, typo: true } },
        ...{ query, params: `query=${encodeURIComponent(query)}`, index: indexName },
        processingTimeMS: 1,
      };
    }),
  };
}

/** `programmes:=[`a`,`b`] && year:=[2012]` */
function typesenseFilters(text = '') {
  if (!text) return [];
  return text.split(' && ').map((clause) => {
    const [, field, values] = /^([\w-]+):=\[(.*)\]$/.exec(clause) ?? [];
    if (!field) throw new Refusal(400, `Could not parse the filter query: ${clause}`);
    return [field, values.match(/`[^`]*`|[^,`]+/g).map((value) => value.replaceAll('`', ''))];
  });
}

/** https://typesense.org/docs/latest/api/federated-multi-search.html */
function typesense({ searches }, documents, { collection }) {
  const names = collection.fields.map(({ name }) => name);
  const facetNames = collection.fields.filter(({ facet }) => facet).map(({ name }) => name);
  const result = ({ collection: name, q, query_by, facet_by = '', filter_by, sort_by, page, per_page }) => {
    if (name !== collection.name) throw new Refusal(404, `Collection not found ${name}`);
    const query = q === '*' ? '' : q;
    const filters = typesenseFilters(filter_by);
    const facets = facet_by.split(',').filter(Boolean);
    const [sort, direction] = (sort_by ?? `${collection.default_sorting_field}:desc`).split(':');
    refuseUnknown(query_by.split(','), names, 404, 'Could not find a field named');
    refuseUnknown(facets, facetNames, 404, 'Could not find a facet field named');
    refuseUnknown([...filters.map(([field]) => field), sort], names, 404, 'Could not find a field named');
    const order = `${direction === 'desc' ? '-' : ''}${sort}`;
    const { total, hits, counts } = answerOf(documents, {
      query,
      filters,
      sort: order,
      page: page - 1,
      size: per_page,
      facets,
    });
    const tag = (text) => {
      const value = highlighted(text, query, '<mark>', '</mark>');
      return value === text ? undefined : { matched_tokens: [query], snippet: value, value };
    };
    const known = Object.entries(counts);
    return {
      facet_counts: known.map(([field_name, values]) => ({
        counts: Object.entries(values).map(([value, count]) => ({ count, highlighted: value, value })),
        field_name,
        sampled: false,
        stats: { total_values: Object.keys(values).length },
      })),
      found: total,
      hits: hits.map((document) => ({
        document,
        highlight: JSON.parse(JSON.stringify(highlights(document, query ? query_by.split(',') : [], tag))),
        highlights: [],
        text_match: 1,
      })),
      ...{
        out_of: documents.length,
        page,
        request_params: { collection_name: name, per_page, q },
        search_cutoff: false,
      },
      search_time_ms: 1,
    };
  };
  return {
    results: searches.map((search) => {
      try {
        return result(search);
      } catch (error) {
        return { code: error.status, error: error.message };
      }
    }),
  };
}

/** https://www.meilisearch.com/docs/reference/api/multi_search */
function meilisearch({ queries }, documents, settings) {
  return {
    results: queries.map(({ indexUid, q = '', facets = [], filter = [], sort = [], limit, offset, ...tags }) => {
      if (indexUid !== 'publications') throw new Refusal(404, `Index ${indexUid} not found.`);
      const filters = filter.map((any) => {
        const parts = [any].flat().map((each) => /^"(.*)"="(.*)"$/.exec(each));
        return [parts[0][1], parts.map(([, , value]) => value.replace(/\\(.)/g, '$1'))];
      });
      refuseUnknown(
        [...facets, ...filters.map(([field]) => field)],
        settings.filterableAttributes,
        400,
        'Not filterable:',
      );
      const [order = 'date:desc'] = sort;
      const [field, direction] = order.split(':');
      refuseUnknown([field], settings.sortableAttributes, 400, 'Not sortable:');
      const question = { query: q, filters, sort: `${direction === 'desc' ? '-' : ''}${field}`, facets };
      const { total, hits } = answerOf(documents, { ...question, page: 0, size: documents.length });
      const { counts } = answerOf(documents, { ...question, page: 0, size: 0 });
      const tag = (text) => highlighted(text, q, tags.highlightPreTag, tags.highlightPostTag);
      const formatted = (hit) => ({ ...hit, ...highlights(hit, settings.searchableAttributes, tag) });
      return {
        indexUid,
        hits: hits.slice(offset, offset + limit).map((hit) => ({ ...hit, _formatted: formatted(hit) })),
        ...{ query: q, processingTimeMs: 1, limit, offset, estimatedTotalHits: total },
        ...(facets.length ? { facetDistribution: counts, facetStats: {} } : {}),
      };
    }),
  };
}

/** https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch */
function msearch(requests, documents, { index }) {
  const { properties } = index.mappings;
  const keywords = Object.keys(properties).filter((field) => properties[field].type !== 'text');
  return requests.map(({ indexName, body }) => {
    if (indexName !== 'publications') throw new Refusal(404, `no such index [${indexName}]`);
    const { aggs = {}, query, from, size, sort = {}, highlight } = body;
    const { filter, must } = query.bool;
    const filters = filter.map(({ bool }) => {
      const terms = bool.should.map(({ term }) => Object.entries(term)[0]);
      return [terms[0][0], terms.map(([, value]) => value)];
    });
    const words = must.match_all ? '' : must.bool.should[1].multi_match.query;
    const [[field, direction] = ['date', 'desc']] = Object.entries(sort);
    const facets = Object.values(aggs).map(({ terms }) => terms.field);
    refuseUnknown([...facets, ...filters.map(([each]) => each), field], keywords, 400, 'No mapping found for');
    const order = `${direction === 'desc' ? '-' : ''}${field}`;
    const answer = answerOf(documents, { query: words, filters, sort: order, page: from / (size || 1), size, facets });
    const tag = (text) => highlighted(text, words, '<em>', '</em>');
    const marked = (hit) =>
      Object.entries(highlights(hit, words ? Object.keys(highlight.fields) : [], tag))
        .map(([name, value]) => [name, [value].flat().filter((text) => text.includes('<em>'))])
        .filter(([, texts]) => texts.length);
    const aggregations = Object.entries(answer.counts).map(([name, values]) => [
      name,
      {
        ...{ doc_count_error_upper_bound: 0, sum_other_doc_count: 0 },
        buckets: Object.entries(values).map(([key, doc_count]) => ({ key, doc_count })),
      },
    ]);
    const withMarks = (hit) => {
      const found = marked(hit);
      return found.length ? { highlight: Object.fromEntries(found) } : {};
    };
    return {
      ...{ took: 1, timed_out: false, status: 200 },
      hits: {
        total: { value: answer.total, relation: 'eq' },
        max_score: null,
        hits: answer.hits.map((hit) => ({
          ...{ _index: indexName, _id: hit.id, _score: null, _source: hit },
          ...withMarks(hit),
        })),
      },
      ...(aggregations.length ? { aggregations: Object.fromEntries(aggregations) } : {}),
    };
  });
}

/** Searchkit on a server, which asks Elasticsearch or OpenSearch. */
async function elasticsearch(body, documents, settings) {
  const connection = { msearch: async (requests) => msearch(requests, documents, settings) };
  return createSearchkit({ connection, search_settings: settings.searchkit }).handleRequest(body);
}

const paths = {
  algolia: /^\/1\/indexes\/\*\/queries$/,
  typesense: /^\/multi_search$/,
  meilisearch: /^\/multi-search$/,
  elasticsearch: /^\/search$/,
};
const engines = { algolia, typesense, meilisearch, elasticsearch };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

/**
 * Starts an engine. Its server has a page, too: browsers keep pages of other origins from asking this machine.
 * @param {keyof typeof engines} engine
 * @param {object[]} documents that `mpg-widgets export` writes
 * @param {object} settings that it prints
 * @param {string} script of the page
 */
export async function startEngine(engine, documents, settings, script) {
  const state = { requests: [], isDown: false };
  const pages = {
    '/': [
      'text/html',
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script defer src="/app.js"></script>',
    ],
    '/app.js': ['text/javascript', script],
    '/favicon.ico': ['image/x-icon', ''],
  };
  const answer = async (pathname, body) => {
    state.requests.push(body);
    if (state.isDown) return [503, { message: 'Down' }];
    if (!paths[engine].test(pathname)) return [404, { message: `No ${pathname}` }];
    try {
      return [200, await engines[engine](body, documents, settings)];
    } catch (error) {
      return [error.status ?? 500, { message: error.message, code: 'refused' }];
    }
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [type, text] = pages[pathname] ?? ['application/json'];
    const [status, body] = text === undefined ? await answer(pathname, await bodyOf(request)) : [200];
    response.writeHead(status, { 'content-type': type }).end(text ?? JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { port: server.address().port, state, close };
}

export const engineNames = Object.keys(engines);
