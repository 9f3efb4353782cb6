import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.ts';
import { FeedSource } from '../../src/sources/feed-source.ts';
import { ids } from '../model/feed-builder.ts';
import { mpgFeed, serveInstead } from '../support/feed-server.ts';
import { queryOf } from './queries.ts';
import { ServedIndex } from './served-index.ts';

const { signal } = new AbortController();
const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');

describe('IndexSource requests', () => {
  it('the rows of a screenful for the first page of what is found, and then those of the others', async () => {
    const index = new ServedIndex(feed);
    const source = index.source({ ...feed, items: [] });
    const rows = (): number => index.requested.filter((name) => name.startsWith('rows')).length;
    const query = queryOf({ query: 'migra' }, { size: 100 });
    const first = await source.search(query, signal);
    const inFirst = rows();
    const rest = await source.search({ ...query, after: first.next }, signal);
    const all = await new FeedSource(feed).search(query, signal);
    expect([...ids(first.publications), ...ids(rest.publications)]).to.deep.equal(ids(all.publications));
    expect([first.total, rest.next]).to.deep.equal([all.total, undefined]);
    expect(first.publications).to.have.lengthOf.within(12, all.total - 1);
    expect([inFirst > 0, inFirst < rows()]).to.deep.equal([true, true]);
    // Asked again, all are there.
    expect((await source.search({ ...query }, signal)).publications).to.have.lengthOf(all.total);
  });

  it('two rounds of files before that: what the word and the filters need, then the rows', async () => {
    const index = new ServedIndex(feed, 60);
    const rounds: string[][] = [];
    let isNew = true;
    const pause = (): Promise<void> => {
      isNew = true;
      return Promise.resolve();
    };
    for (const name of index.names) {
      const { body } = await fetch(index.urlOf(name));
      const bytes = await new Response(body).arrayBuffer();
      serveInstead(index.urlOf(name), () => {
        if (isNew) rounds.push([]);
        isNew = false;
        rounds.at(-1)?.push(name.replace(/-.*/, ''));
        return new Response(bytes.slice(0));
      });
    }
    const source = index.source({ ...feed, items: [] }, { pause });
    await source.search(queryOf({ query: 's' }, { size: 100 }), signal);
    expect(rounds.map((round) => [...new Set(round)].sort())).to.deep.equal([['beginning', 'columns.bin'], ['rows']]);
  });
});
