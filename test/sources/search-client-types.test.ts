import { expect } from '@open-wc/testing';
import type { liteClient } from 'algoliasearch/lite';
import type { SearchClient } from '../../src/sources/search-client.ts';

type Algolia = ReturnType<typeof liteClient>;

describe('SearchClient', () => {
  it('is a type that Algolia’s client has, so that applications need no cast', () => {
    // The compiler checks it. The other adapters have the types of Algolia's client.
    const accepted = (client: Algolia): SearchClient => client;
    const client: SearchClient = { search: () => Promise.resolve({ results: [] }) };
    expect(accepted(client as Algolia)).to.equal(client);
  });
});
