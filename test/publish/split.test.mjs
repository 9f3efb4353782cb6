/** The built command `mpg-widgets feed split`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseRssFeed } from 'feedsmith';
import { parseFeed } from 'mpg-widgets/feed';
import ics from 'ts-ics';
import { workshop } from './feed-build.mjs';

const sample = fileURLToPath(new URL('../../stories/feed/feed.json', import.meta.url));
const address = 'https://www.example.org/feeds/feed.json';

const programmes = [
  { id: 'one', title: 'First' },
  { id: 'two', title: 'Second' },
];
const projects = [
  { id: 'x', title: 'X', programmes: ['one'], supporters: ['s'] },
  { id: 'y', title: 'Y', programmes: ['two'] },
];
const feedOf = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'N',
  feed_url: address,
  language: 'en',
  _mpg: {
    organisation: { name: 'O', story: 'a' },
    programmes,
    supporters: [{ id: 's', name: 'S' }],
    projects,
    note: 'kept',
  },
  ...more,
  items,
});

/** Splits a feed into the folder `out`. */
async function split(t, document, ...args) {
  const shop = workshop(t);
  shop.put('source.json', JSON.stringify(document));
  const result = await shop.feed('split', 'source.json', '--out', 'out', ...args);
  const out = join(shop.folder, 'out');
  return { ...shop, ...result, out, read: (name) => JSON.parse(readFileSync(join(out, name), 'utf8')) };
}

const ids = ({ items }) => items.map(({ id }) => id);

describe('mpg-widgets feed split', () => {
  it('writes pages that lead to each other, with the lists of the feed only once', async (t) => {
    const items = Array.from({ length: 5 }, (_, index) => ({ id: `${index}`, title: 'T' }));
    const { code, read } = await split(t, feedOf(items), '--size', '2');
    assert.equal(code, 0);
    const [first, second, third] = ['feed.json', 'feed-2.json', 'feed-3.json'].map(read);
    assert.deepEqual([first, second, third].map(ids), [['0', '1'], ['2', '3'], ['4']]);
    assert.deepEqual([first.next_url, second.next_url, third.next_url], ['feed-2.json', 'feed-3.json', undefined]);
    assert.deepEqual([first._mpg.note, second._mpg, third._mpg], ['kept', undefined, undefined]);
    assert.equal(second.feed_url, 'https://www.example.org/feeds/feed-2.json');
  });

  it('writes a feed for each programme, with what its items refer to', async (t) => {
    const items = [
      { id: 'a', title: 'A', _mpg: { programmes: ['two'] } },
      { id: 'b', title: 'B', _mpg: { projects: ['x'] } },
    ];
    const { read } = await split(t, feedOf(items));
    const [one, two] = [read('programme-one.json'), read('programme-two.json')];
    assert.deepEqual([ids(one), ids(two)], [['b'], ['a']]);
    assert.deepEqual([one.title, one._mpg.organisation], ['N: First', { name: 'O' }]);
    assert.deepEqual(two._mpg.organisation.story, 'a');
    assert.deepEqual([one._mpg.projects.map(({ id }) => id), one._mpg.supporters.length], [['x'], 1]);
    for (const document of [one, two]) assert.deepEqual(parseFeed(document, address).problems, []);
  });

  it('writes a feed for each language of items, files and translations', async (t) => {
    const attachments = [{ url: 'a.pdf', mime_type: 'application/pdf', _mpg: { language: 'nl' } }];
    const items = [
      { id: 'a', title: 'A', attachments },
      { id: 'b', title: 'B', language: 'fr-BE' },
      { id: 'c', title: 'C', _mpg: { translations: { fr: { title: 'C' } } } },
    ];
    const { read } = await split(t, feedOf(items));
    const found = ['en', 'fr', 'nl'].map((language) => ids(read(`language-${language}.json`)));
    assert.deepEqual(found, [['a', 'c'], ['b', 'c'], ['a']]);
  });

  it('makes relative addresses absolute, for they would mean others in another folder', async (t) => {
    const items = [{ id: 'a', title: 'A', url: '../a.html#part', image: '/i.png' }];
    const { read } = await split(t, feedOf(items), '--base', 'https://cdn.example.org/mpg');
    const document = read('feed.json');
    assert.equal(document.feed_url, 'https://cdn.example.org/mpg/feed.json');
    assert.equal(document.items[0].url, 'https://www.example.org/a.html#part');
  });

  it('says in the whole feed where its RSS and its calendar are', async (t) => {
    const items = [{ id: 'a', title: 'A', _mpg: { kind: 'event', start: '2030-01-02', programmes: ['one'] } }];
    const old = { follow: { rss: 'https://old.example.org/feed.xml' } };
    const { read, out } = await split(
      t,
      feedOf(items, { _mpg: { programmes, ...old } }),
      '--base',
      'https://x.eu/data',
    );
    assert.deepEqual(read('feed.json')._mpg.follow, {
      rss: 'https://x.eu/data/feed.xml',
      calendar: 'https://x.eu/data/events.ics',
    });
    assert.deepEqual(readdirSync(out).filter((name) => /^(events|feed)\.\w+$/.test(name)).length, 3);
    // A smaller feed has no twins of its own.
    for (const name of ['programme-one.json', 'language-en.json']) assert.equal(read(name)._mpg.follow, undefined);
    assert.deepEqual(parseFeed(read('feed.json'), address).problems, []);
  });

  it('says where its RSS is only if the files have an address', async (t) => {
    const { read } = await split(t, feedOf([{ id: 'a', title: 'A' }], { feed_url: undefined }));
    assert.equal(read('feed.json')._mpg.follow, undefined);
  });

  it('reads MPG’s feed back from what it wrote, without a loss', async (t) => {
    const { feed, out, read } = await split(t, JSON.parse(readFileSync(sample, 'utf8')));
    const names = readdirSync(out).filter((name) => name.endsWith('.json'));
    const firsts = names.filter((name) => read(name)._mpg);
    assert(firsts.length > 20);
    for (const name of firsts) {
      if (read(name).next_url) assert.equal((await feed('check', `out/${name}`)).code, 0, name);
      else assert.deepEqual(parseFeed(read(name), address).problems, [], name);
    }
    const all = names.filter((name) => /^feed(-\d+)?\.json$/.test(name)).flatMap((name) => ids(read(name)));
    assert.equal(new Set(all).size, 514);
  });

  it('writes RSS that a reader understands', async (t) => {
    const attachments = [{ url: 'https://example.org/a.pdf', mime_type: 'application/pdf', size_in_bytes: 5 }];
    const items = [
      {
        id: 'a',
        title: 'A & <b>B</b>',
        summary: 'S',
        url: 'https://example.org/a',
        attachments,
        _mpg: { date: '2024-05-06' },
      },
      { id: 'b', content_text: 'Only \u0001text', _mpg: { date: '2023', programmes: ['one'] } },
    ];
    const { out } = await split(t, feedOf(items));
    const rss = parseRssFeed(readFileSync(join(out, 'feed.xml'), 'utf8'));
    assert.equal(rss.atom.links[0].href, 'https://www.example.org/feeds/feed.xml');
    const [first, second] = rss.items;
    assert.deepEqual([first.title, first.link, first.enclosures[0].length], ['A & B', 'https://example.org/a', 5]);
    assert.equal(first.guid.value, 'a');
    assert.equal(first.pubDate, 'Mon, 06 May 2024 12:00:00 GMT');
    // A year is no day.
    assert.deepEqual(
      [second.pubDate, second.description, second.categories[0].name],
      [undefined, 'Only text', 'First'],
    );
  });

  it('writes a calendar of the events whose day is known', async (t) => {
    const event = (id, start, more = {}) => ({ id, title: 'E, F', _mpg: { kind: 'event', start, ...more } });
    const { out } = await split(
      t,
      feedOf([
        event('a', '2024-05-06T10:00:00+02:00', { place: { city: 'Brussels', country: 'BE' } }),
        event('b', '2024'),
      ]),
    );
    const { events } = ics.convertIcsCalendar(undefined, readFileSync(join(out, 'events.ics'), 'utf8'));
    assert.equal(events.length, 1);
    assert.deepEqual([events[0].summary, events[0].location], ['E, F', 'Brussels, Belgium']);
    assert.equal(events[0].start.date.toISOString(), '2024-05-06T08:00:00.000Z');
  });

  it('writes no address that is only assumed', async (t) => {
    const event = { id: 'a', title: 'E', url: 'e.html', _mpg: { kind: 'event', start: '2024-05-06', online_url: 'x' } };
    const document = feedOf([event], { feed_url: undefined, home_page_url: 'https://example.org/' });
    const { out, put, feed } = await split(t, document);
    for (const name of ['feed.xml', 'events.ics', 'feed.json']) {
      assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /publisher\.example/, name);
    }
    put('bare.json', JSON.stringify({ ...document, home_page_url: undefined }));
    assert.match((await feed('split', 'bare.json', '--out', 'bare')).stderr, /RSS needs an address/);
  });

  it('writes no calendar without events', async (t) => {
    const { out } = await split(t, feedOf([{ id: 'a', title: 'A' }]));
    assert(!readdirSync(out).includes('events.ics'));
  });

  it('touches no file that did not change', async (t) => {
    const { feed, out } = await split(t, feedOf([{ id: 'a', title: 'A' }]));
    for (const name of readdirSync(out)) utimesSync(join(out, name), 0, 0);
    const { stdout } = await feed('split', 'source.json', '--out', 'out');
    assert.match(stdout, /Wrote: 0 files; 3 are as before\./);
    assert(readdirSync(out).every((name) => statSync(join(out, name)).mtimeMs === 0));
  });

  it('keeps names of files apart, whatever the ids are', async (t) => {
    const list = ['a/b', 'a b', '../A-B', '2', 'x', 'x-2'].map((id) => ({ id, title: id }));
    const items = list.flatMap(({ id }) =>
      [0, 1].map((index) => ({ id: `${id}-${index}`, _mpg: { programmes: [id] } })),
    );
    const { code, out, read } = await split(t, feedOf(items, { _mpg: { programmes: list } }), '--size', '1');
    assert.equal(code, 0);
    const pages = readdirSync(out).filter((name) => name.startsWith('programme-'));
    assert.equal(pages.length, 12);
    assert.equal(new Set(pages.flatMap((name) => ids(read(name)))).size, 12);
  });

  it('says which files of an earlier run are left', async (t) => {
    const { put, feed, out } = await split(t, feedOf([{ id: 'a' }, { id: 'b' }]), '--size', '1');
    put('source.json', JSON.stringify(feedOf([{ id: 'a' }])));
    const { stdout } = await feed('split', 'source.json', '--out', 'out', '--size', '1');
    assert.match(stdout, /Left as they are: feed-2\.json/);
    assert(readdirSync(out).includes('feed-2.json'));
  });

  it('does not replace what it reads', async (t) => {
    const { put, feed } = workshop(t);
    put('feed.json', JSON.stringify(feedOf([{ id: 'a' }])));
    const { code, stderr } = await feed('split', 'feed.json', '--out', '.');
    assert.equal(code, 2);
    assert.match(stderr, /would be lost/);
  });

  it('says so if values are nested too deeply to be copied', async (t) => {
    const { put, feed } = workshop(t);
    put('deep.json', `{"title":"D","items":[{"id":"a","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`);
    const { code, stderr } = await feed('split', 'deep.json', '--out', 'out');
    assert.equal(code, 3);
    assert.match(stderr, /nested too deeply/);
  });

  it('writes nothing if a page is missing', async (t) => {
    const { code, stderr, folder } = await split(t, feedOf([{ id: 'a' }], { next_url: 'gone.json' }));
    assert.equal(code, 1);
    assert.match(stderr, /a page is missing/);
    assert.deepEqual(readdirSync(folder), ['source.json']);
  });
});
