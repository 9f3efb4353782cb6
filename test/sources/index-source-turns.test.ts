import { expect } from '@open-wc/testing';
import { feedWith, ids, publication } from '../model/feed-builder.ts';
import { queryOf } from './queries.ts';
import { ServedIndex } from './served-index.ts';

const { signal } = new AbortController();
const feed = feedWith({
  items: Array.from({ length: 40 }, (_, place) =>
    publication(`p${place}`, { title: { en: `Study of ${place === 7 ? 'work' : 'cities'}` } }),
  ),
});

describe('IndexSource, in turns', () => {
  it('makes the rows that phrases are looked for in, and finds the same, for two queries at once', async () => {
    const { now } = Date;
    let [time, pauses] = [0, 0];
    // Each look at the clock ends a turn.
    Date.now = () => (time += 20);
    try {
      const pause = (): Promise<void> => {
        pauses++;
        return Promise.resolve();
      };
      const source = new ServedIndex(feed, 30).source(feed, { pause });
      const both = await Promise.all(
        ['"study of work"', 'study of'].map((query) => source.search(queryOf({ query }), signal)),
      );
      expect(ids(both[0]!.publications)).to.deep.equal(['p7']);
      expect([both[1]!.total, pauses > 10]).to.deep.equal([40, true]);
    } finally {
      Date.now = now;
    }
  });
});
