import { expect } from '@open-wc/testing';
import type { FeedError } from '../../src/feed/feed-error.ts';
import type { Feed, Publication } from '../../src/feed/types.ts';
import { indexFiles } from '../../src/publish/search/index-files.ts';
import type { IndexSource } from '../../src/sources/index-source.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { feedWith, ids, publication } from '../model/feed-builder.ts';
import { held, json, mpgFeed, never, notFound, requestsTo, serveInstead } from '../support/feed-server.ts';
import { queryOf, rejection } from './queries.ts';
import { ServedIndex } from './served-index.ts';
import { testExport, testFinding, testUnderstanding } from './source-suite.ts';

const { signal } = new AbortController();

const letter = (place: number): string => String.fromCharCode(97 + place);

/** 100 publications with a word of their own each, and one that all have. */
const manyFeed = feedWith({
  items: Array.from({ length: 100 }, (_, place) =>
    publication(`p${place}`, {
      title: { en: `Study of ${letter(place % 26)}word${letter(Math.floor(place / 26))}` },
      date: String(2020 - (place % 10)),
      authors: [{ name: `Person ${place}`, url: undefined }],
    }),
  ),
});

const found = async (source: IndexSource, query: string): Promise<readonly string[]> =>
  ids((await source.search(queryOf({ query }), signal)).publications);

const codeOf = async (answer: Promise<unknown>): Promise<string> => ((await rejection(answer)) as FeedError).code;

/** The bytes of a file without its last ones. */
async function cutOff(index: ServedIndex, name: string, left: number): Promise<void> {
  const bytes = new Uint8Array(await (await fetch(index.urlOf(name))).arrayBuffer());
  serveInstead(index.urlOf(name), () => new Response(bytes.slice(0, Math.floor(bytes.length * left))));
}

describe('IndexSource', () => {
  describe('does what every source does:', () => {
    const make = (feed: Feed): IndexSource => new ServedIndex({ ...feed }, 4).source({ ...feed, items: [] });
    testFinding(make);
    testExport(make);
    testUnderstanding(make);
  });

  describe('requests', () => {
    it('one file for the first view', async () => {
      const index = new ServedIndex(manyFeed, 30);
      await index.source(manyFeed).search(queryOf(), signal);
      expect(index.requested).to.deep.equal(['index.json']);
    });

    it('what a word needs, and nothing for the next letters', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      expect(await found(source, 'kworda')).to.deep.equal(['p10']);
      const names = index.requested;
      expect(names.filter((name) => name.startsWith('terms'))).to.have.lengthOf(1);
      expect(names.filter((name) => name.startsWith('places'))).to.deep.equal([]);
      expect(names.filter((name) => name.startsWith('rows')).length).to.be.at.most(1);
      await found(source, 'kword');
      await found(source, 'kworda');
      const others = index.requested.filter((name) => !names.includes(name));
      expect(others.filter((name) => !name.startsWith('rows'))).to.deep.equal([]);
    });

    it('each file once, however many ask at the same time', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      await Promise.all(['study', 'kword', 'person 3', 'study'].map((query) => found(source, query)));
      expect(new Set(index.requested).size).to.equal(index.requested.length);
    });

    it('shards on both sides of a border, where the words with a beginning go on there', async () => {
      const index = new ServedIndex(manyFeed, 1);
      const { total } = await index.source(manyFeed).search(queryOf({ query: 'kwo' }), signal);
      expect([total, index.requested.filter((name) => name.startsWith('terms')).length > 3]).to.deep.equal([4, true]);
    });

    it('one file for the beginning of many words', async () => {
      const index = new ServedIndex(manyFeed, 1);
      const source = index.source(manyFeed);
      for (const query of ['p', 'study p'])
        expect((await source.search(queryOf({ query }), signal)).total).to.equal(100);
      expect(index.requested.filter((name) => name.startsWith('beginning'))).to.have.lengthOf(1);
      // “study” needs a shard and the next one, and so does the word “p”, which might stand after it.
      expect(index.requested.filter((name) => name.startsWith('terms')).length).to.be.within(1, 4);
    });

    it('nothing that nobody waits for any more', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      serveInstead(index.urlOf('columns.bin'), never);
      const stop = new AbortController();
      const page = source.search(queryOf({ query: 'study' }), stop.signal);
      await expectRequest(index.urlOf('columns.bin'));
      stop.abort();
      expect(await rejection(page)).to.equal(stop.signal.reason);
      expect(requestsTo(index.urlOf('columns.bin'))[0]!.signal.aborted).to.equal(true);
    });

    it('what another still waits for', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      const bytes = await (await fetch(index.urlOf('columns.bin'))).arrayBuffer();
      const { answer, release } = held(() => new Response(bytes));
      serveInstead(index.urlOf('columns.bin'), answer);
      const stop = new AbortController();
      const left = source.search(queryOf({ query: 'study' }), stop.signal);
      const kept = source.search(queryOf({ year: '2020' }), signal);
      await expectRequest(index.urlOf('columns.bin'), 2);
      stop.abort();
      await rejection(left);
      release();
      expect((await kept).total).to.equal(10);
    });
  });

  describe('fails, and can be asked again, where', () => {
    const failures: readonly [string, (index: ServedIndex) => unknown, string][] = [
      ['a file is missing', (index) => serveInstead(index.urlOf('columns.bin'), notFound), 'http'],
      ['a file is cut off', (index) => cutOff(index, 'columns.bin', 0.5), 'interrupted'],
      ['a file is empty', (index) => cutOff(index, 'columns.bin', 0), 'interrupted'],
      [
        'a page of the host answers instead',
        (index) => serveInstead(index.urlOf('columns.bin'), () => new Response('<!doctype html>')),
        'html',
      ],
      [
        'a file is of something else',
        (index) => serveInstead(index.urlOf('columns.bin'), () => new Response('MPG!')),
        'interrupted',
      ],
      [
        'what is packed is damaged',
        (index) =>
          serveInstead(index.urlOf('columns.bin'), () => new Response(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3))),
        'interrupted',
      ],
      ['index.json is missing', (index) => serveInstead(index.address, notFound), 'http'],
      ['index.json is no index', (index) => serveInstead(index.address, json([])), 'wrong-type'],
      [
        'index.json leads elsewhere',
        (index) => serveInstead(index.address, json({ ...index.core, folder: '../..' })),
        'wrong-type',
      ],
      ['the index is newer', (index) => serveInstead(index.address, json({ ...index.core, format: 2 })), 'contract'],
    ];
    for (const [what, damage, code] of failures)
      it(what, async () => {
        const index = new ServedIndex(manyFeed, 30);
        await damage(index);
        const source = index.source(manyFeed);
        expect(await codeOf(source.search(queryOf({ query: 'study' }), signal))).to.equal(code);
        index.publish(manyFeed, 'first');
        expect((await source.search(queryOf({ query: 'study' }), signal)).total).to.equal(100);
      });

    it('a file does not come in time', async () => {
      const index = new ServedIndex(manyFeed, 30);
      serveInstead(index.address, never);
      expect(await codeOf(index.source(manyFeed, { timeout: 20 }).search(queryOf(), signal))).to.equal('timeout');
    });
  });

  describe('requests a file again', () => {
    const answers = (index: ServedIndex, name: string, ...failures: readonly (() => Response)[]): void => {
      const url = index.urlOf(name);
      const whole = fetch(url).then((response) => response.arrayBuffer());
      let next = 0;
      serveInstead(url, async () => {
        const bytes = await whole;
        return failures[next++]?.() ?? new Response(bytes);
      });
    };
    const status =
      (code: number, headers = {}) =>
      (): Response =>
        new Response('', { status: code, headers });
    const temporary: readonly [string, () => Response][] = [
      ['the server has too much to do (503)', status(503)],
      ['there were too many requests (429)', status(429, { 'Retry-After': '0' })],
      [
        'there is no network',
        () => {
          throw new TypeError('Failed to fetch');
        },
      ],
      ['it was cut off', () => new Response('MPG')],
    ];
    for (const [what, failure] of temporary)
      it(`if ${what}`, async () => {
        const index = new ServedIndex(manyFeed, 30);
        answers(index, 'columns.bin', failure, failure);
        const before = index.requested.length;
        expect((await index.source(manyFeed).search(queryOf({ query: 'study' }), signal)).total).to.equal(100);
        const names = index.requested.slice(before);
        expect(requestsTo(index.urlOf('columns.bin')).length, names.join()).to.equal(4);
      });

    it('no more than three times, and not if it is not there', async () => {
      const index = new ServedIndex(manyFeed, 30);
      serveInstead(index.urlOf('columns.bin'), status(503));
      const source = index.source(manyFeed);
      expect(await codeOf(source.search(queryOf({ query: 'study' }), signal))).to.equal('http');
      expect(requestsTo(index.urlOf('columns.bin'))).to.have.lengthOf(3);
      const other = new ServedIndex(manyFeed, 30);
      serveInstead(other.urlOf('columns.bin'), notFound);
      await rejection(other.source(manyFeed).search(queryOf({ query: 'study' }), signal));
      expect(requestsTo(other.urlOf('columns.bin'))).to.have.lengthOf(1);
    });

    it('no more when nobody waits', async () => {
      const index = new ServedIndex(manyFeed, 30);
      serveInstead(index.urlOf('columns.bin'), status(503));
      const stop = new AbortController();
      const page = index.source(manyFeed, { retryDelay: 60_000 }).search(queryOf({ query: 'study' }), stop.signal);
      await expectRequest(index.urlOf('columns.bin'));
      stop.abort();
      expect(await rejection(page)).to.equal(stop.signal.reason);
    });
  });

  describe('while the index is replaced', () => {
    const newer = feedWith({ items: [publication('newest', { title: { en: 'A newer study' } }), ...manyFeed.items] });

    it('goes on with the one it began with', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      await source.search(queryOf(), signal);
      index.publish(newer, 'second');
      expect((await source.search(queryOf({ query: 'study' }), signal)).total).to.equal(100);
    });

    it('begins anew if that is gone', async () => {
      const index = new ServedIndex(manyFeed, 30);
      const source = index.source(manyFeed);
      await source.search(queryOf(), signal);
      for (const name of index.names) serveInstead(index.urlOf(name), notFound);
      index.publish(newer, 'second');
      expect((await source.search(queryOf({ query: 'study' }), signal)).total).to.equal(101);
      expect(await found(source, 'newer')).to.deep.equal(['newest']);
    });
  });

  it('returns the feed’s own object for a publication that the feed has too, if it is the same', async () => {
    const { feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json');
    const [first, second] = feed.items.filter((item) => item.kind === 'publication');
    const known = { ...feed, items: [first!, { ...second!, title: { en: 'Another title' } }] };
    const { publications } = await new ServedIndex(feed).source(known).search(queryOf({}, { size: 188 }), signal);
    const found = ({ id }: Publication): unknown => publications.find((each) => each.id === id);
    expect([found(first!) === first, found(second!) === known.items[1]]).to.deep.equal([true, false]);
  });

  it('is read without the files of beginnings, which older ones do not have', async () => {
    const index = new ServedIndex(manyFeed, 1);
    serveInstead(index.address, json({ ...index.core, beginnings: undefined }));
    expect((await index.source(manyFeed).search(queryOf({ query: 'p' }), signal)).total).to.equal(100);
    expect(index.requested.filter((name) => name.startsWith('beginning'))).to.deep.equal([]);
  });

  it('reads what is packed', async () => {
    const index = new ServedIndex(manyFeed, 30);
    for (const name of index.names) {
      const { body } = await fetch(index.urlOf(name));
      const packed = await new Response(body!.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
      serveInstead(index.urlOf(name), () => new Response(packed.slice(0)));
    }
    expect(await found(index.source(manyFeed), '"study of kworda"')).to.deep.equal(['p10']);
  });

  it('leaves out what is unsafe in a stored publication', async () => {
    const unsafe = feedWith({
      items: [publication('a', { url: 'javascript:alert(1)', title: { en: 'Unsafe' } }), publication('b')],
    });
    const { publications } = await new ServedIndex(unsafe).source(unsafe).search(queryOf(), signal);
    expect(publications.map(({ id, url }) => [id, url])).to.deep.equal([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  it('has the same files for the same feed', () => {
    const files = () => [...indexFiles(manyFeed)].map(({ name, bytes }) => [name, [...bytes]]);
    expect(files()).to.deep.equal(files());
  });
});

/** Waits until a URL was requested. @param tasks how many tasks to wait at most, in hundreds */
async function expectRequest(url: string, tasks = 2): Promise<void> {
  for (let left = tasks * 100; left > 0 && !requestsTo(url).length; left--)
    await new Promise((resolve) => setTimeout(resolve));
  expect(requestsTo(url)).to.have.lengthOf(1);
}
