/** WordPress and The Events Calendar, as their REST APIs answer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, server, workshop } from './feed-build.mjs';

const post = (id, more = {}) => ({
  id,
  date: '2024-12-03T00:30:00',
  date_gmt: '2024-12-02T23:30:00',
  slug: `post-${id}`,
  status: 'publish',
  type: 'post',
  link: `https://publisher.example/post-${id}/`,
  title: { rendered: `Rights &#038; duties ${id}` },
  content: { rendered: '<p>Text</p>', protected: false },
  excerpt: { rendered: '<p>Short&hellip;</p>\n', protected: false },
  categories: [12],
  ...more,
});

/** A site with posts by type, two on a page. */
const site = (test, types, onRequest = () => false) =>
  server(test, (url, response, count) => {
    if (onRequest(url, response, count)) return undefined;
    const posts = types[url.pathname.split('/').at(-1)];
    if (!posts) return (response.writeHead(404), response.end('{"code":"rest_no_route"}'));
    const page = Number(url.searchParams.get('page'));
    const pages = Math.ceil(posts.length / 2);
    if (page > pages) return (response.writeHead(400), response.end('{"code":"rest_post_invalid_page_number"}'));
    return json(response, posts.slice(page * 2 - 2, page * 2), { 'X-WP-TotalPages': pages });
  });

const ids = ({ items }) => items.map(({ id }) => id).sort();

describe('feed build: WordPress', () => {
  it('reads all pages, with the local day and decoded texts', async (test) => {
    const { address, requests } = await site(test, { posts: [1, 2, 3, 4, 5].map((id) => post(id)) });
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.deepEqual(
      requests.map(({ query }) => query.page),
      ['1', '2', '3'],
    );
    assert.deepEqual(
      feed.items.find(({ id }) => id === 'post-1'),
      {
        id: 'post-1',
        url: 'https://publisher.example/post-1/',
        title: 'Rights & duties 1',
        summary: 'Short…',
        _mpg: { kind: 'news', date: '2024-12-03' },
      },
    );
  });

  it('makes programmes of categories, by number or by name', async (test) => {
    const terms = [
      [{ id: 12, name: 'Law &amp; order', slug: 'law', taxonomy: 'category' }],
      [{ code: 'rest_forbidden' }],
    ];
    const { address } = await site(test, { posts: [post(1, { _embedded: { 'wp:term': terms } })] });
    const shop = workshop(test);
    shop.put('programmes.json', '[{"id": "equality", "title": "Equality"}, {"id": "rights", "title": "Rights"}]');
    const { feed } = await shop.build([
      { kind: 'records', from: 'programmes.json', into: 'programmes' },
      {
        kind: 'wordpress',
        from: address,
        fields: {
          programmes: [
            { from: 'categories', map: { 12: 'equality' } },
            { from: 'terms.category.slugs', map: { law: 'rights', other: 'nothing' } },
          ],
          tags: 'terms.category.names',
        },
      },
    ]);
    assert.deepEqual(feed.items[0]._mpg.programmes, ['equality', 'rights']);
    assert.deepEqual(feed.items[0].tags, ['Law & order']);
  });

  it('leaves out posts with a password and drafts, and survives media that may not be seen', async (test) => {
    const forbidden = { code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } };
    const { address } = await site(test, {
      posts: [
        post(1, { content: { rendered: '', protected: true } }),
        post(2, { status: 'draft' }),
        post(3, { _embedded: { 'wp:featuredmedia': [forbidden] } }),
        post(4, { _embedded: { 'wp:featuredmedia': [{ source_url: 'https://publisher.example/4.jpg' }] } }),
      ],
    });
    const { feed, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.deepEqual(feed.items.map(({ id, image }) => [id, image]).sort(), [
      ['post-3', undefined],
      ['post-4', 'https://publisher.example/4.jpg'],
    ]);
    assert.match(stderr, /posts with a password, which are left out: 1\./);
  });

  it('reads custom types, and sites without readable addresses', async (test) => {
    const { address, requests } = await server(test, (url, response) => {
      const route = url.searchParams.get('rest_route');
      if (!route) return response.end('<!doctype html><title>Home</title>');
      const type = route.split('/').at(-1);
      return json(response, [post(1, { type, slug: `a-${type}` })], { 'X-WP-TotalPages': '1' });
    });
    const { feed, stderr } = await workshop(test).build([
      { kind: 'wordpress', from: address, types: ['publication', 'events'] },
    ]);
    assert.ok(feed, stderr);
    assert.deepEqual(feed.items.map(({ id, _mpg }) => [id, _mpg.kind]).sort(), [
      ['a-events', 'event'],
      ['a-publication', 'publication'],
    ]);
    assert.ok(requests.length >= 4);
  });

  it('says that a type does not exist', async (test) => {
    const { address } = await site(test, { posts: [] });
    const { code, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address, types: ['book'] }]);
    assert.equal(code, 1);
    assert.match(stderr, /has no type “book”/);
  });

  it('does not take an answer without a list for an empty one', async (test) => {
    const { address } = await server(test, (url, response) =>
      json(response, { code: 'rest_disabled', message: 'Switched off' }),
    );
    for (const kind of ['wordpress', 'events-calendar']) {
      const { code, stderr } = await workshop(test).build([{ kind, from: address }]);
      assert.equal(code, 1);
      assert.match(stderr, /answers with no list \(Switched off\)/);
    }
  });

  it('joins translations of Polylang', async (test) => {
    const translations = { en: 1, fr: 2 };
    const { address } = await site(test, {
      posts: [
        post(2, { lang: 'fr', translations, title: { rendered: 'Droits' }, excerpt: { rendered: '<p>Bref</p>' } }),
        post(1, { lang: 'en', translations }),
        post(3, { lang: 'fr', translations: { fr: 3 } }),
      ],
    });
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.deepEqual(ids(feed), ['post-1', 'post-3']);
    const joined = feed.items.find(({ id }) => id === 'post-1');
    assert.deepEqual(joined._mpg.translations, {
      fr: { title: 'Droits', summary: 'Bref', url: 'https://publisher.example/post-2/' },
    });
    assert.equal(feed.items.find(({ id }) => id === 'post-3').language, 'fr');
  });

  it('joins translations of WPML', async (test) => {
    const { address } = await site(test, {
      posts: [
        post(1, { wpml_current_locale: 'en_US', wpml_translations: [{ locale: 'fr_FR', id: 2 }] }),
        post(2, {
          wpml_current_locale: 'fr_FR',
          wpml_translations: [{ locale: 'en_US', id: 1 }],
          title: { rendered: 'Droits' },
        }),
      ],
    });
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.deepEqual(ids(feed), ['post-1']);
    assert.equal(feed.items[0]._mpg.translations.fr.title, 'Droits');
  });

  it('waits when a server is busy, and tries again', async (test) => {
    const { address, requests } = await site(test, { posts: [post(1)] }, (url, response, count) => {
      if (count > 2) return false;
      response.writeHead(count === 1 ? 429 : 503, { 'Retry-After': '0' });
      return response.end('busy');
    });
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.deepEqual(ids(feed), ['post-1']);
    assert.equal(requests.length, 3);
  });

  it('asks a second time only for what has changed', async (test) => {
    const { address, requests } = await server(test, (url, response, count, request) => {
      if (request.headers['if-none-match'] === '"1"') return (response.writeHead(304), response.end());
      return json(response, [post(1)], { 'X-WP-TotalPages': 1, ETag: '"1"' });
    });
    const shop = workshop(test);
    const sources = [{ kind: 'wordpress', from: address }];
    const first = await shop.build(sources);
    const second = await shop.build(sources);
    assert.deepEqual(second.feed, first.feed);
    assert.equal(requests[1].headers['if-none-match'], '"1"');
    await shop.build(sources, {}, '--fresh');
    assert.equal(requests[2].headers['if-none-match'], undefined);
  });
});

describe('feed build: The Events Calendar', () => {
  const event = (id, more) => ({
    id,
    slug: `event-${id}`,
    url: `https://publisher.example/event/${id}/`,
    title: 'Talk &#8211; part',
    start_date: '2024-07-05 10:00:00',
    end_date: '2024-07-05 12:00:00',
    utc_start_date: '2024-07-05 08:00:00',
    utc_end_date: '2024-07-05 10:00:00',
    timezone: 'Europe/Brussels',
    all_day: false,
    venue: { venue: 'House', address: 'Rue X 1', city: 'Brussels', country: 'Belgium' },
    ...more,
  });

  it('reads events with their zone and place', async (test) => {
    const { address } = await server(test, (url, response) => {
      const page = Number(url.searchParams.get('page'));
      const whole = { all_day: true, start_date: '2024-07-06 00:00:00', end_date: '2024-07-06 23:59:59', venue: [] };
      const events = page === 1 ? [event(1)] : [event(2, { ...whole, timezone: 'UTC+2' })];
      json(response, { events, total_pages: 2 });
    });
    const { feed } = await workshop(test).build([{ kind: 'events-calendar', from: address }]);
    assert.deepEqual(feed.items, [
      {
        id: 'event-2',
        url: 'https://publisher.example/event/2/',
        title: 'Talk – part',
        _mpg: { kind: 'event', start: '2024-07-06' },
      },
      {
        id: 'event-1',
        url: 'https://publisher.example/event/1/',
        title: 'Talk – part',
        _mpg: {
          kind: 'event',
          start: '2024-07-05T10:00:00+02:00',
          end: '2024-07-05T12:00:00+02:00',
          timezone: 'Europe/Brussels',
          place: { name: 'House', address: 'Rue X 1', city: 'Brussels', country: 'BE' },
        },
      },
    ]);
  });
});
