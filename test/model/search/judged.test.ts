import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/parse.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import { ids } from '../feed-builder.ts';
import { queryOf } from '../../sources/queries.ts';
import { mpgFeed } from '../../support/feed-server.ts';
import { judgedQueries } from './judged.ts';

const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');
const source = new FeedSource(feed);
const { signal } = new AbortController();

/** Ids of the first three publications that a visitor sees. */
async function firstThree(query: string): Promise<readonly string[]> {
  const { publications } = await source.search(queryOf({ query, sort: 'relevance' }, { size: 3 }), signal);
  return ids(publications);
}

it('every title of the sample feed, in quotes, finds its publication', async () => {
  const missed: string[] = [];
  for (const { id, title } of feed.items.filter(({ kind }) => kind === 'publication')) {
    for (const text of Object.values(title ?? {})) {
      const query = `"${text.replaceAll(/["“”„«»]/g, ' ')}"`;
      const page = await source.search(queryOf({ query, sort: 'relevance' }, { size: 200 }), signal);
      if (!ids(page.publications).includes(id)) missed.push(query);
    }
  }
  expect(missed).to.deep.equal([]);
});

describe('the judged queries', () => {
  it('want publications of the sample feed', () => {
    const known = new Set(ids(feed.items));
    expect(judgedQueries.flatMap(({ wanted }) => wanted).filter((id) => !known.has(id))).to.deep.equal([]);
    expect(new Set(judgedQueries.map(({ query }) => query)).size).to.equal(60);
  });

  it('find what is wanted among the first three, at least 57 of 60', async () => {
    const missed: string[] = [];
    for (const { query, wanted } of judgedQueries) {
      const found = await firstThree(query);
      if (!wanted.some((id) => found.includes(id))) missed.push(`${query}: ${found.join(', ')}`);
    }
    expect(missed, missed.join('\n')).to.have.length.at.most(3);
  });
});
