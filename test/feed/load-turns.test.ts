import { expect } from '@open-wc/testing';
import { nextTask } from '../../src/element/tasks.ts';
import { loadFeed, parseFeed } from '../../src/feed/index.ts';
import { json, serve } from '../support/feed-server.ts';

/** A feed, unchecked. Every hundredth item is bad, and one has the id of another. */
const feedOf = (count: number): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Large',
  items: Array.from({ length: count }, (_, index) => ({
    id: index === 7 ? 'item-6' : `item-${index}`,
    url: index % 100 ? `/items/${index}` : 'javascript:alert(1)',
    title: `Item ${index}`,
    _mpg: { kind: 'publication', date: `20${10 + (index % 10)}-0${1 + (index % 9)}` },
  })),
});

/** An answer as hosts give it whose `fetch` has no streams: it comes without pauses, but for one before it is parsed. */
const atOnce = (document: unknown) => (): Response =>
  Object.defineProperty(new Response(JSON.stringify(document)), 'body', { value: undefined });

/** Loads a feed, and counts how often that paused. */
async function loadedInTurns(
  answer: Parameters<typeof serve>[0],
  signal?: AbortSignal,
  onPause?: () => void,
): Promise<{ readonly loaded: Awaited<ReturnType<typeof loadFeed>>; readonly pauses: number; readonly url: string }> {
  const url = serve(answer);
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    onPause?.();
    return nextTask();
  };
  return { loaded: await loadFeed(url, { pause, signal }), pauses, url };
}

describe('loadFeed, with a pause,', () => {
  it('reads a large feed in turns, as at once', async () => {
    const document = feedOf(20_000);
    const { loaded, pauses, url } = await loadedInTurns(atOnce(document));
    const { feed, problems } = parseFeed(document, url);
    // Besides the one before it is parsed.
    expect(pauses).to.be.greaterThan(2);
    expect(loaded.feed).to.deep.equal(feed);
    expect(loaded.problems).to.deep.equal(problems);
  });

  it('pauses after each 500 kB, and before it parses them', async () => {
    const item = { id: 'long', _mpg: { kind: 'publication' }, content_text: '1'.repeat(1_300_000) };
    const bytes = new TextEncoder().encode(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [item] }),
    );
    const chunks = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let at = 0; at < bytes.length; at += 200_000) stream.enqueue(bytes.subarray(at, at + 200_000));
        stream.close();
      },
    });
    const { loaded, pauses } = await loadedInTurns(() => new Response(chunks));
    expect([loaded.feed.items[0]?.id, pauses]).to.deep.equal(['long', 3]);
  });

  it('reads 500 items in the task in which they come', async () => {
    const { loaded, pauses } = await loadedInTurns(json(feedOf(500)));
    expect([loaded.feed.items.length, pauses]).to.deep.equal([499, 0]);
  });

  const stops: readonly [place: string, pause: number, answer: Parameters<typeof serve>[0]][] = [
    ['while it comes', 1, json(feedOf(20_000))],
    ['before it is parsed', 1, atOnce(feedOf(20_000))],
    ['while its items are read', 2, atOnce(feedOf(20_000))],
  ];
  for (const [place, last, answer] of stops)
    it(`reads no further when nobody waits any more ${place}`, async () => {
      const stop = new AbortController();
      let pauses = 0;
      const loading = loadedInTurns(answer, stop.signal, () => {
        if (++pauses === last) stop.abort('enough');
      });
      const reason: unknown = await loading.catch((error: unknown) => error);
      for (let task = 0; task < 3; task++) await nextTask();
      expect([reason, pauses]).to.deep.equal(['enough', last]);
    });
});
