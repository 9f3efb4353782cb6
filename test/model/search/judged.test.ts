import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/parse.ts';
import { foldText } from '../../../src/model/search/fold.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import { ids } from '../feed-builder.ts';
import { queryOf } from '../../sources/queries.ts';
import { mpgFeed } from '../../support/feed-server.ts';
import { inflectedQueries } from './inflected.ts';
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

it('every title of the sample feed, as it is, finds its publication first', async () => {
  const items = feed.items.filter(({ kind }) => kind === 'publication');
  const titlesOf = new Map(items.map(({ id, title }) => [id, Object.values(title ?? {}).map(foldText)]));
  const missed: string[] = [];
  for (const title of items.flatMap((item) => Object.values(item.title ?? {}))) {
    const [first = ''] = await firstThree(title);
    if (!titlesOf.get(first)?.includes(foldText(title))) missed.push(`${title}: ${first}`);
  }
  expect(missed, missed.join('\n')).to.deep.equal([]);
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

describe('inflected words', () => {
  it('want publications of the sample feed', () => {
    const known = new Set(ids(feed.items));
    expect(inflectedQueries.flatMap(({ wanted }) => wanted).filter((id) => !known.has(id))).to.deep.equal([]);
    expect(new Set(inflectedQueries.map(({ query }) => query)).size).to.equal(50);
  });

  // docs/decisions/0025-search-words.md has the figures with stemmers.
  it('find what is wanted among the first three as often as was measured, 42 of 50', async () => {
    const missed: string[] = [];
    for (const { query, wanted } of inflectedQueries) {
      const found = await firstThree(query);
      if (!wanted.some((id) => found.includes(id))) missed.push(`${query}: ${found.join(', ')}`);
    }
    expect(missed, missed.join('\n')).to.have.length.at.most(8);
  });
});
