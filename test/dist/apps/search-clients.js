import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import createSearchkitClient from '@searchkit/instantsearch-client';
import { liteClient } from 'algoliasearch/lite';
import 'mpg-widgets/publication-list';
import { searchClientSource } from 'mpg-widgets/search-client';
import TypesenseAdapter from 'typesense-instantsearch-adapter';

/** Clients of the engines on a port of this machine, as docs/search-cluster.md shows them. */
const makers = {
  algolia: (port) =>
    liteClient('APP_ID', 'SEARCH_KEY', {
      hosts: [{ url: `127.0.0.1:${port}`, accept: 'readWrite', protocol: 'http' }],
    }),
  typesense: (port, { search }) =>
    new TypesenseAdapter({
      server: { apiKey: 'SEARCH_KEY', nodes: [{ host: '127.0.0.1', port, protocol: 'http' }], numRetries: 0 },
      additionalSearchParameters: search,
      facetableFieldsWithSpecialCharacters: ['programmes', 'projects', 'activities', 'type'],
    }).searchClient,
  meilisearch: (port) => instantMeiliSearch(`http://127.0.0.1:${port}`, 'SEARCH_KEY').searchClient,
  elasticsearch: (port) =>
    createSearchkitClient({
      url: `http://127.0.0.1:${port}/search`,
      onError: (error) => {
        throw error;
      },
    }),
};

const sortedIndexNames = {
  algolia: { date: 'publications_date', title: 'publications_title' },
  typesense: { date: 'publications/sort/date:desc', title: 'publications/sort/sort_title:asc' },
  meilisearch: { date: 'publications:date:desc', title: 'publications:sort_title:asc' },
  elasticsearch: { date: 'publications_date', title: 'publications_title' },
};

/** Shows the list over an engine. @param settings those that `mpg-widgets export --settings` prints */
export function show(engine, port, settings, terms) {
  const client = makers[engine](port, settings);
  const list = document.createElement('mpg-publication-list');
  list.source = searchClientSource(client, {
    indexName: 'publications',
    sortedIndexNames: sortedIndexNames[engine],
    terms,
  });
  document.body.replaceChildren(list);
}
