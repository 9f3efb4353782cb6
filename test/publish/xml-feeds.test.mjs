/** Feeds of others, as they are and as they should not be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtOf, server, workshop } from './feed-build.mjs';

const rss = (
  items,
  channel = '',
) => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
  <title>News</title><link>https://publisher.example/</link>${channel}${items}</channel></rss>`;

const built = (test, content, name = 'feed.xml') => builtOf(test, 'feed', name, content);

describe('feed build: RSS and Atom', () => {
  it('reads what an item of RSS says', async (test) => {
    const { feed } = await built(
      test,
      rss(`<item><title><![CDATA[Rights &amp; <b>duties</b>]]></title><link>/one?a=1&amp;b=2</link>
        <guid isPermaLink="false">one</guid><dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>
        <description>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>All of it</p>]]></content:encoded><category>law</category><category>law</category>
        <pubDate>Tue, 03 Dec 2024 23:30:00 -0500</pubDate>
        <enclosure url="files/one.pdf" type="application/pdf" length="5"/>
        <media:content url="https://publisher.example/one.jpg" medium="image"/></item>`),
    );
    assert.deepEqual(feed.items, [
      {
        id: 'one',
        url: 'https://publisher.example/one?a=1&b=2',
        title: 'Rights & duties',
        summary: 'First. Second.',
        image: 'https://publisher.example/one.jpg',
        date_published: '2024-12-03T23:30:00-05:00',
        authors: [{ name: 'Ann' }, { name: 'Bob' }],
        tags: ['law'],
        attachments: [
          { url: 'https://publisher.example/files/one.pdf', mime_type: 'application/pdf', size_in_bytes: 5 },
        ],
        _mpg: { date: '2024-12-03' },
      },
    ]);
  });

  it('takes the address as id where there is no guid, and no address from a guid that is none', async (test) => {
    const { feed } = await built(
      test,
      rss(`<item><title>A</title><link>https://publisher.example/a</link></item>
        <item><title>B</title><guid>https://publisher.example/b</guid></item>
        <item><title>C</title><guid isPermaLink="false">https://publisher.example/c</guid></item>
        <item><title>No id at all</title></item>`),
    );
    assert.deepEqual(
      feed.items.map(({ id, url }) => [id, url]),
      [
        ['https://publisher.example/a', 'https://publisher.example/a'],
        ['https://publisher.example/b', 'https://publisher.example/b'],
        ['https://publisher.example/c', undefined],
        ['no-id-at-all', undefined],
      ],
    );
  });

  it('keeps dates as precise as they are, and leaves out what is none', async (test) => {
    const dates = [
      '2012',
      '2012-05',
      '5 mai 2012',
      '12 décembre 2011',
      '31 Feb 2012',
      '03/04/2012',
      'soon',
      '2012-00-00',
    ];
    const items = dates.map((date, index) => `<item><title>${index}</title><pubDate>${date}</pubDate></item>`);
    const { feed, stderr } = await built(test, rss(items.join('')));
    const byTitle = Object.fromEntries(feed.items.map(({ title, _mpg }) => [title, _mpg?.date]));
    assert.deepEqual(Object.values(byTitle), [
      '2012',
      '2012-05',
      '2012-05-05',
      '2011-12-12',
      undefined,
      undefined,
      undefined,
      '2012',
    ]);
    assert.match(stderr, /item 7 “6”: found “soon” as date, wanted date/);
  });

  it('reads Atom with the base and the language of its entries', async (test) => {
    const { feed } = await built(
      test,
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://publisher.example/fr/" xml:lang="fr"><title>T</title>
        <author><name>Office</name></author>
        <entry xml:lang="de" xml:base="texte/"><title>a &lt; b &amp; c</title><id>tag:1</id><link href="eins.html"/>
          <link rel="enclosure" href="eins.pdf" type="application/pdf"/><updated>2012-05-01T00:00:00Z</updated>
          <summary type="html">&lt;p&gt;Text&lt;/p&gt;</summary></entry></feed>`,
    );
    const [item] = feed.items;
    assert.equal(item.title, 'a < b & c');
    assert.equal(item.summary, 'Text');
    assert.equal(item.url, 'https://publisher.example/fr/texte/eins.html');
    assert.equal(item.attachments[0].url, 'https://publisher.example/fr/texte/eins.pdf');
    assert.equal(item.language, 'de');
    assert.deepEqual(item.authors, [{ name: 'Office' }]);
  });

  it('reads RDF', async (test) => {
    const { feed } = await built(
      test,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://publisher.example/"><title>T</title>
        <link>https://publisher.example/</link></channel><item rdf:about="https://publisher.example/1"><title>One</title>
        <link>https://publisher.example/1</link><dc:date>2011-02</dc:date></item></rdf:RDF>`,
    );
    assert.equal(feed.items[0].title, 'One');
    assert.equal(feed.items[0]._mpg.date, '2011-02');
  });

  const withText = (encoding, text) =>
    rss(`<item><title>${text}</title></item>`).replace('1.0"', `1.0" encoding="${encoding}"`);

  const encodings = {
    'UTF-16 with a mark': Buffer.from(`\ufeff${withText('utf-16', 'Été')}`, 'utf16le'),
    'UTF-16 without a mark': Buffer.from(withText('utf-16', 'Été'), 'utf16le'),
    'big-endian UTF-16': Buffer.from(`\ufeff${withText('utf-16', 'Été')}`, 'utf16le').swap16(),
    'ISO-8859-1, declared': Buffer.from(withText('ISO-8859-1', 'Été'), 'latin1'),
    'UTF-8 with a mark': Buffer.from(`\ufeff${withText('utf-8', 'Été')}`),
    'UTF-8 that declares ISO-8859-1': Buffer.from(withText('ISO-8859-1', 'Été')),
    'UTF-8 that declares UTF-16': Buffer.from(withText('utf-16', 'Été')),
    'Windows-1252 that declares UTF-8': Buffer.from(withText('utf-8', 'Été'), 'latin1'),
    'an encoding that does not exist': Buffer.from(withText('utf-ate', 'Été')),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`decodes ${name}`, async (test) => {
      const { feed, stderr } = await built(test, bytes);
      assert.equal(feed?.items[0].title, 'Été', stderr);
    });
  }

  it('believes the declaration before the server', async (test) => {
    const bytes = Buffer.from(withText('windows-1251', '\xcc\xe8\xf0'), 'latin1');
    const { address } = await server(test, (url, response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' });
      response.end(bytes);
    });
    const { feed } = await workshop(test).build([{ kind: 'feed', from: `${address}/feed` }]);
    assert.equal(feed.items[0].title, 'Мир');
  });

  it('keeps the whole items of a feed that breaks off', async (test) => {
    const whole = rss('<item><title>Whole</title></item><item><title>Half</title><description>Of th');
    const { feed, stderr } = await built(test, whole.slice(0, whole.indexOf('Of th') + 5));
    assert.deepEqual(
      feed.items.map(({ title }) => title),
      ['Whole'],
    );
    assert.match(stderr, /breaks off in the middle/);
  });

  it('ignores what follows the end of a feed', async (test) => {
    const { feed } = await built(
      test,
      `${rss('<item><title>One</title></item>')}\n<!-- cached --><script>x</script> & more`,
    );
    assert.equal(feed.items.length, 1);
  });

  it('expands no entities that grow without end', async (test) => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const bomb = rss('<item><title>&e12;</title><link>https://publisher.example/1</link></item>');
    const { stderr, feed } = await built(test, bomb.replace('?>', `?><!DOCTYPE rss [<!ENTITY e0 "x">${entities}]>`));
    assert.ok(stderr || JSON.stringify(feed).length < 5000);
  });

  const refusals = {
    'an empty file': ['', /is empty/],
    'a web page': ['<!doctype html><html><title>Sign in</title></html>', /is a web page, not a feed/],
    'other XML': ['<?xml version="1.0"?><catalogue/>', /no feed of a kind that is known/],
    'plain text': ['Hello', /no feed of a kind that is known/],
    'JSON that breaks off': [
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "ti',
      /breaks off in the middle/,
    ],
    'other JSON': ['{"posts": []}', /no JSON Feed: it has no list “items”/],
  };
  for (const [name, [content, message]] of Object.entries(refusals)) {
    it(`refuses ${name} in plain words`, async (test) => {
      const { code, stderr } = await built(test, content, 'given.xml');
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.match(stderr, /^given\.xml/);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

describe('feed build: JSON Feed', () => {
  it('follows its pages, and keeps what is after the contract', async (test) => {
    const item = (id, more = {}) => ({ id, title: id, ...more });
    const { address } = await server(test, (url, response) => {
      const page = { version: 'https://jsonfeed.org/version/1.1', title: 'T', language: 'fr' };
      const first = { ...page, next_url: '2.json', items: [item('a', { _mpg: { kind: 'event', start: '2024-05' } })] };
      const second = { ...page, next_url: '1.json', items: [item('b', { content_html: '<p>x</p>', url: 'b.html' })] };
      response.end(JSON.stringify(url.pathname === '/2.json' ? second : first));
    });
    const { feed } = await workshop(test).build([{ kind: 'feed', from: `${address}/1.json` }]);
    assert.deepEqual(feed.items, [
      { id: 'a', title: 'a', language: 'fr', _mpg: { kind: 'event', start: '2024-05' } },
      { id: 'b', url: `${address}/b.html`, title: 'b', language: 'fr' },
    ]);
  });
});
