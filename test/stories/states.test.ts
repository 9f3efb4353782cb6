import { expect } from '@open-wc/testing';
import { answerStateAddresses, states } from '../../stories/states.ts';
import feedUrl from '../../stories/feed/feed.json?url';
import { loadFeed } from '../../src/feed/index.ts';
import type { Feed } from '../../src/feed/types.ts';

describe('the feeds of stories that show states', () => {
  let forget: () => void;

  beforeEach(() => {
    forget = answerStateAddresses();
  });

  afterEach(() => forget());

  const feedAt = async (address: string): Promise<Feed> =>
    (await loadFeed(new URL(address, location.href).href, {})).feed;
  const titleLengths = (feed: Feed): readonly number[] =>
    [...feed.items, ...feed.programmes, ...feed.networks].map(({ title }) => title?.['en']?.length ?? Infinity);

  it('make every title long', async () => {
    const feed = await feedAt(states.longContent.args.src);
    expect(Math.min(...titleLengths(feed))).to.be.greaterThan(200);
  });

  it('keep everything of the real feed when they make it long', async () => {
    const [long, real] = [await feedAt(states.longContent.args.src), await feedAt(feedUrl)];
    expect(long.items).to.have.lengthOf(real.items.length);
  });

  it('have many items, each with a unique id', async () => {
    const { items } = await feedAt(states.manyItems.args.src);
    expect(new Set(items.map(({ id }) => id)).size).to.be.greaterThan(3000);
  });

  it('keep the items that others refer to', async () => {
    const { organisation } = await feedAt(states.manyItems.args.src);
    expect(organisation?.story).to.not.equal(undefined);
  });
});
