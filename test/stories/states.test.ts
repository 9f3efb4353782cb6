import { expect } from '@open-wc/testing';
import { answerStateAddresses, states } from '../../stories/states.ts';
import feedUrl from '../../stories/feed/feed.json?url';
import { loadFeed } from '../../src/feed/index.ts';
import type { Feed } from '../../src/feed/types.ts';

describe('the feeds that stories show states with', () => {
  let forget: () => void;

  beforeEach(() => {
    forget = answerStateAddresses();
  });

  afterEach(() => forget());

  const feedAt = async (address: string): Promise<Feed> =>
    (await loadFeed(new URL(address, location.href).href, {})).feed;
  const titleLengths = (feed: Feed): readonly number[] =>
    [...feed.items, ...feed.programmes, ...feed.networks].map(({ title }) => title?.['en']?.length ?? Infinity);

  it('are long in every title', async () => {
    const feed = await feedAt(states.longContent.args.src);
    expect(Math.min(...titleLengths(feed))).to.be.greaterThan(200);
  });

  it('lose nothing of the real feed when they are long', async () => {
    const [long, real] = [await feedAt(states.longContent.args.src), await feedAt(feedUrl)];
    expect(long.items).to.have.lengthOf(real.items.length);
  });

  it('hold many items, each once', async () => {
    const { items } = await feedAt(states.manyItems.args.src);
    expect(new Set(items.map(({ id }) => id)).size).to.be.greaterThan(3000);
  });

  it('keep what is referred to where there are many items', async () => {
    const { organisation } = await feedAt(states.manyItems.args.src);
    expect(organisation?.story).to.not.equal(undefined);
  });
});
