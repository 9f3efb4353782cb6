/** What comes of a source over an index that is replaced, or that is broken in part. */
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/feed/types.ts';
import type { IndexSource } from '../../src/sources/index-source.ts';
import { feedWith, ids, publication } from '../model/feed-builder.ts';
import { held, json, notFound, requestsTo, serveInstead } from '../support/feed-server.ts';
import { queryOf, rejection } from './queries.ts';
import { ServedIndex } from './served-index.ts';

const { signal } = new AbortController();

const word = (place: number): string => `${String.fromCharCode(97 + (place % 26))}word${place}`;

/** Every other one is a report, and each has a word of its own. */
const items = Array.from({ length: 200 }, (_, place) =>
  publication(`p${place}`, {
    title: { en: `Study of ${word(place)}` },
    date: `2019-01-${String(1 + Math.floor(place / 10)).padStart(2, '0')}`,
    type: place % 2 ? 'report' : 'book',
    authors: [{ name: 'Person', url: undefined }],
  }),
);
const feed = feedWith({ items });
const added = Array.from({ length: 7 }, (_, place) =>
  publication(`new${place}`, { title: { en: 'Study that is new' }, date: '2020' }),
);
const newerFeed = feedWith({ items: [...added, ...items] });

/** Replaces the index, and deletes the former one. @param gone the answer for what is deleted */
function replace(index: ServedIndex, gone: () => Response = notFound as () => Response): void {
  for (const name of index.names) serveInstead(index.urlOf(name), gone);
  index.publish(newerFeed, 'second');
}

const totalOf = async (source: IndexSource, query: string): Promise<number> =>
  (await source.search(queryOf({ query }), signal)).total;

/** What an export gives, and why it ended. */
async function exported(source: IndexSource, onFirst = (): void => undefined) {
  const all: Publication[] = [];
  try {
    for await (const each of source.export(queryOf({ type: 'report' }), signal)) if (all.push(each) === 1) onFirst();
  } catch (error) {
    return { all, error };
  }
  return { all, error: undefined };
}

describe('IndexSource, once its index is replaced and the former one deleted,', () => {
  it('exports what the new one has', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    await source.search(queryOf({ type: 'report' }), signal);
    replace(index);
    const { all, error } = await exported(source);
    expect([all.length, all.filter(({ type }) => type !== 'report').length, error]).to.deep.equal([100, 0, undefined]);
  });

  it('ends an export of which a part was given, rather than going on with other publications', async () => {
    const many = feedWith({ items: items.map((each) => ({ ...each, type: 'report' as const })) });
    const index = new ServedIndex(many, 30);
    const source = index.source({ ...many, items: [] });
    const { all, error } = await exported(source, () => replace(index));
    expect([all.length, error instanceof Error]).to.deep.equal([160, true]);
    expect((await exported(source)).all.length).to.equal(100);
  });

  it('answers a query for the next page with the first one, and says so', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    const { next } = await source.search(queryOf({}, { size: 20 }), signal);
    replace(index);
    const page = await source.search(queryOf({}, { size: 40, after: next }), signal);
    expect([page.isAnew, page.total]).to.deep.equal([true, 207]);
    expect(ids(page.publications).slice(0, 8)).to.deep.equal([...ids(added), ids(page.publications)[7]]);
    const following = await source.search(queryOf({}, { size: 40, after: page.next }), signal);
    expect(following.isAnew).to.not.equal(true);
    expect(new Set([...ids(page.publications), ...ids(following.publications)]).size).to.equal(80);
  });

  for (const [last, first] of [
    ['columns.bin', 'names.bin'],
    ['names.bin', 'columns.bin'],
  ] as const)
    it(`answers all who ask at the same time, if ${last} is the last to be missing`, async () => {
      const index = new ServedIndex(feed, 30);
      const source = index.source({ ...feed, items: [] });
      await source.search(queryOf(), signal);
      const slow = held(() => new Response('Not found', { status: 404 }));
      replace(index);
      serveInstead(index.urlOf(last), slow.answer);
      const search = source.search(queryOf({ query: 'new' }), signal);
      const suggestions = source.suggest(queryOf({ query: 'person' }), 5, signal);
      while (!requestsTo(index.urlOf(first)).length) await new Promise((resolve) => setTimeout(resolve));
      await (first === 'names.bin' ? suggestions : search);
      slow.release();
      expect([(await search).total, (await suggestions).length > 0]).to.deep.equal([7, true]);
    });

  it('never takes a place of one index for a place of the other', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    const query = queryOf({ query: 'study' });
    const first = await source.search(query, signal);
    const { next: after } = await source.search(queryOf(), signal);
    replace(index);
    const { answer, release } = held(json(index.core));
    serveInstead(index.address, answer);
    const other = source.search(queryOf({}, { size: 100, after }), signal);
    while (requestsTo(index.address).length < 2) await new Promise((resolve) => setTimeout(resolve));
    const meanwhile = source.search({ ...query }, signal);
    release();
    const second = await index.source({ ...feed, items: [] }).search(query, signal);
    const { total, publications } = await meanwhile;
    expect(ids(publications)).to.deep.equal(ids((total === 207 ? second : first).publications));
    expect(ids((await other).publications).slice(0, 7)).to.deep.equal(ids(added));
    expect(ids((await source.search(query, signal)).publications)).to.deep.equal(ids(second.publications));
  });

  it('begins anew where the server of the deleted files does not let the page read its answer', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    await source.search(queryOf(), signal);
    // What `fetch` does without a CORS header.
    replace(index, () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await totalOf(source, 'study')).to.equal(207);
  });

  it('begins anew where a page of the server’s stands for deleted files', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    await source.search(queryOf(), signal);
    replace(index, () => Response.json({ error: 'no such file' }));
    expect(await totalOf(source, 'study')).to.equal(207);
  });
});

describe('IndexSource', () => {
  /** The shards that a word needs. */
  async function shardsOf(index: ServedIndex, query: string): Promise<readonly string[]> {
    const before = index.requested;
    await index.source({ ...feed, items: [] }).search(queryOf({ query }), signal);
    return index.requested.slice(0).filter((name) => name.startsWith('terms') && !before.includes(name));
  }

  it('answers other queries while a shard is broken', async () => {
    const index = new ServedIndex(feed, 30);
    const [shard] = await shardsOf(index, word(0));
    serveInstead(index.urlOf(shard!), () => new Response('', { status: 500 }));
    const source = index.source({ ...feed, items: [] });
    expect(await rejection(totalOf(source, word(0)))).to.be.instanceOf(Error);
    expect(await totalOf(source, word(25))).to.equal(1);
  });

  it('loads no shard for a query that nobody waits for any more', async () => {
    const index = new ServedIndex(feed, 30);
    const [shard] = await shardsOf(index, word(0));
    const url = index.urlOf(shard!);
    const { answer, release } = held(() => new Response('', { status: 500 }));
    serveInstead(url, answer);
    const source = index.source({ ...feed, items: [] });
    await source.search(queryOf({ year: '2019' }), signal);
    const before = requestsTo(url).length;
    const stop = new AbortController();
    const left = source.search(queryOf({ query: word(0) }), stop.signal);
    while (requestsTo(url).length === before) await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    await rejection(left);
    const asked = requestsTo(url).length;
    release();
    expect(await totalOf(source, word(25))).to.equal(1);
    expect(requestsTo(url).length).to.equal(asked);
  });

  it('loads the words that can have a typo only if nothing is found', async () => {
    const index = new ServedIndex(feed, 30);
    const source = index.source({ ...feed, items: [] });
    expect(await totalOf(source, 'study')).to.equal(200);
    expect(index.requested).to.not.include('words.bin');
    expect(await totalOf(source, 'stuby')).to.equal(200);
    expect(index.requested).to.include('words.bin');
  });
});
