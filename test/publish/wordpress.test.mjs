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

describe('feed build: WordPress as it should not be', () => {
  const page = (url) => Number(url.searchParams.get('page'));
  const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => post(from + index));

  it('reads to the end where nothing says how many pages there are', async (test) => {
    // Pages are smaller than what was asked for, as some hosts have it, and the last is refused or empty.
    for (const isRefused of [true, false]) {
      const { address } = await server(test, (url, response) => {
        const posts = range(1, 5).slice(page(url) * 2 - 2, page(url) * 2);
        if (posts.length || !isRefused) return json(response, posts);
        return (response.writeHead(400), response.end('{"code":"rest_post_invalid_page_number"}'));
      });
      const { feed, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
      assert.equal(feed?.items.length, 5, stderr);
    }
  });

  it('ends with a page that repeats, and refuses one where there must be more', async (test) => {
    const short = await server(test, (url, response) => json(response, range(1, 5)));
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: short.address }]);
    assert.equal(feed.items.length, 5);
    assert.equal(short.requests.length, 2);
    const cases = [
      [range(1, 100), {}],
      [range(1, 5), { 'X-WP-TotalPages': 9 }],
    ];
    for (const [posts, headers] of cases) {
      const { address, requests } = await server(test, (url, response) => json(response, posts, headers));
      const { code, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
      assert.equal(code, 1);
      assert.match(stderr, /page=2.*: is the same as the pages before it\. A cache may ignore “page”/);
      assert.equal(requests.length, 2);
    }
  });

  it('names the page that fails, after trying it again', async (test) => {
    const { address, requests } = await server(test, (url, response) => {
      if (page(url) !== 7)
        return json(response, range(page(url) * 100 - 99, page(url) * 100), { 'X-WP-TotalPages': 50 });
      return (response.writeHead(500, { 'Retry-After': '0' }), response.end('<h1>Error</h1>'));
    });
    const { code, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.equal(code, 1);
    assert.match(stderr, /page=7\S*: the server answers 500/);
    assert.equal(requests.length, 10);
  });

  it('does not take a refused page for the end', async (test) => {
    const { address } = await server(test, (url, response) => {
      if (page(url) === 1) return json(response, range(1, 2), { 'X-WP-TotalPages': 3 });
      return (response.writeHead(400), response.end('{"code":"rest_invalid_param","message":"Too deep"}'));
    });
    const { code, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.equal(code, 1);
    assert.match(stderr, /the server answers 400 \(Too deep\)/);
  });

  it('finds the API by any address of the site', async (test) => {
    const { address } = await server(test, (url, response) => {
      const isThere = /^\/sub\/(index\.php\/)?wp-json\/wp\/v2\/posts$/.test(url.pathname);
      const isPlain = url.searchParams.get('rest_route') === '/wp/v2/posts';
      if (isThere || isPlain) return json(response, [post(1)], { 'X-WP-TotalPages': 1 });
      return response.end('<!doctype html><title>Home</title>');
    });
    const pasted = ['/', '/wp-json', '/wp-json/wp/v2/', '/wp-json/wp/v2/posts', '/index.php/wp-json/', '/wp-admin/'];
    for (const path of [...pasted, '/?rest_route=/', '/?rest_route=/wp/v2/posts', '/wp-login.php?redirect_to=x']) {
      const { feed, stderr } = await workshop(test).build([{ kind: 'wordpress', from: `${address}/sub${path}` }]);
      assert.equal(feed?.items.length, 1, `${path}: ${stderr}`);
    }
  });

  it('asks for what a pasted address asks for', async (test) => {
    const { address, requests } = await site(test, { book: [post(1)] });
    const from = `${address}/wp-json/wp/v2/book?categories=3&per_page=5&page=2`;
    await workshop(test).build([{ kind: 'wordpress', from }]);
    const [{ path, query }] = requests;
    assert.deepEqual([path, query.categories, query.per_page, query.page], ['/wp-json/wp/v2/book', '3', '100', '1']);
  });

  it('says that the API is closed, and what can be done', async (test) => {
    const { address } = await server(test, (url, response) => {
      response.writeHead(401, { 'Content-Type': 'application/json' });
      response.end('{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}');
    });
    const { code, stderr } = await workshop(test).build([{ kind: 'wordpress', from: `${address}/site/` }]);
    assert.equal(code, 1);
    assert.match(stderr, /closed to visitors \(401: You are not currently logged in\.\)/);
    assert.ok(stderr.includes(`"from": "${address}/site/feed/"`), stderr);
  });

  it('says that a page is in the place of the API', async (test) => {
    const { address } = await server(test, (url, response) => response.end('<!doctype html><h1>Critical error</h1>'));
    for (const kind of ['wordpress', 'events-calendar']) {
      const { code, stderr } = await workshop(test).build([{ kind, from: address }]);
      assert.equal(code, 1);
      assert.match(stderr, /is a web page \(HTML\), not JSON/);
    }
  });

  it('names the types that there are', async (test) => {
    const types = {
      post: { rest_base: 'posts' },
      publication: { rest_base: 'publications' },
      attachment: {},
      wp_block: {},
    };
    const { address } = await site(test, { posts: [] }, (url, response) =>
      url.pathname.endsWith('/types') ? (json(response, types), true) : false,
    );
    const sources = [{ kind: 'wordpress', from: address, types: ['publication'] }];
    const { code, stderr } = await workshop(test).build(sources);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /has no type “publication” in its REST API\. It has: posts, publications\. Is “publications” meant\?/,
    );
    assert.match(stderr, /show_in_rest/);
  });

  it('asks for each language where the site gives one at a time', async (test) => {
    const translations = { en: 1, fr: 2 };
    const byLanguage = {
      en: [post(1, { translations })],
      fr: [post(2, { translations, title: { rendered: 'Droits' } })],
    };
    const { address } = await server(test, (url, response) =>
      json(response, byLanguage[url.searchParams.get('lang') ?? 'en'], { 'X-WP-TotalPages': 1 }),
    );
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address, query: { lang: ['en', 'fr'] } }]);
    assert.deepEqual(ids(feed), ['post-1']);
    assert.equal(feed.items[0]._mpg.translations.fr.title, 'Droits');
    // A site that does not know the parameter gives everything each time.
    const { address: other } = await site(test, { posts: range(1, 3) });
    const all = await workshop(test).build([{ kind: 'wordpress', from: other, query: { lang: ['en', 'fr'] } }]);
    assert.equal(all.feed.items.length, 3);
  });

  it('asks for the terms that are not embedded', async (test) => {
    const tags = Array.from({ length: 12 }, (_, index) => ({
      name: `Tag ${index}`,
      slug: `${index}`,
      taxonomy: 'post_tag',
    }));
    const { address, requests } = await server(test, (url, response) => {
      if (url.pathname.endsWith('/tags')) return json(response, tags);
      const _links = { 'wp:term': [{ taxonomy: 'post_tag', href: `${address}/wp-json/wp/v2/tags?post=1` }] };
      const posts = [post(1, { _links, _embedded: { 'wp:term': [tags.slice(0, 10)] } })];
      return json(response, posts, { 'X-WP-TotalPages': 1 });
    });
    const { feed } = await workshop(test).build([{ kind: 'wordpress', from: address }]);
    assert.equal(feed.items[0].tags.length, 12);
    assert.deepEqual([requests[1].query.post, requests[1].query.per_page], ['1', '100']);
  });

  it('copes with what plugins and imports leave: relative addresses, dates of zeros, empty fields', async (test) => {
    const odd = {
      link: '/2024/post-1/',
      date: '0000-00-00T00:00:00',
      featured_media: 0,
      acf: { link: false, more: {} },
    };
    const { address } = await site(test, { posts: [post(1, odd), post(2, { status: 'future' })] });
    const fields = { image: 'acf.link', place: 'acf.more' };
    const { feed, stderr } = await workshop(test).build([{ kind: 'wordpress', from: address, fields }]);
    assert.deepEqual(feed.items, [
      {
        id: 'post-1',
        url: `${address}/2024/post-1/`,
        title: 'Rights & duties 1',
        summary: 'Short…',
        _mpg: { kind: 'news' },
      },
    ]);
    assert.equal(stderr, '');
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
