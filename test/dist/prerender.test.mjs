/** Prerenders pages with the built renderer, in Node. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { prerender } from 'mpg-widgets/prerender';
import { parse } from 'parse5';
import { widgets } from './manuals.mjs';

const address = 'https://partner.example/feed.json';
const url = 'https://partner.example/pages/one.html';
const text = readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8');
const feed = JSON.parse(text);
const now = new Date('2026-03-01T00:00:00Z');

/** Answers requests from a list of bodies by address, and notes them. */
function network(answers = { [address]: text }) {
  const requests = [];
  const fetch = (input) => {
    requests.push(String(input));
    const body = answers[String(input)];
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
  };
  return { fetch, requests };
}

/** A page without what prerendering has added to it. */
function stripped(page) {
  return page
    .replaceAll(/ data-mpg-[a-z-]+="[^"]*"/g, '')
    .replaceAll(/<template shadowrootmode="open">[^]*?<\/template>/g, '')
    .replaceAll(/<(div|span) data-mpg-copy>[^]*?<\/\1>/g, '')
    .replaceAll(/<script type="application\/ld\+json" data-mpg-json-ld>[^]*?<\/script>/g, '');
}

const card = '<mpg-programme-card programme="diversity-integration"></mpg-programme-card>';
const script = `<script type="module" src="https://cdn.example/mpg-widgets.js" data-src="${address}"></script>`;
const awkward = `\uFEFF<!DOCTYPE html>\r\n<HTML lang=en><head><title>A & B</title>${script}
<body class='x' data-y = "1">\t<p>ä &copy <b>bold <i>both</b> italic</i>
<!-- ${card} --><Mpg-Programme-Card
   PROGRAMME=diversity-integration  heading='"Ours" & theirs' ><p>Own content</p></mpg-programme-card >
<table><tr><td>${card}</table><p>after`;

describe('prerender', () => {
  for (const { tag, example } of widgets) {
    it(`writes what ${tag} shows into its tag`, async () => {
      const warnings = [];
      const page = await prerender(example, { url, feed, now, onWarning: (message) => warnings.push(message) });
      assert.deepEqual(warnings, []);
      assert.match(page, new RegExp(`^<${tag} data-mpg-prerendered="`));
      const [, shadow] = /<template shadowrootmode="open">([^]*?)<\/template>/.exec(page);
      const shown = shadow.replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      assert.ok(shown.trim().length > 20, shown);
      assert.doesNotMatch(page, /class="space/);
      assert.match(page, /<(div|span) data-mpg-copy>/);
    });
  }

  it('writes the element of a div that stands for one, with its content', async () => {
    const options = { url, feed, now };
    const twin =
      '<div class=a data-mpg="programme-card" data-mpg-programme="diversity-integration" data-mpg-onclick="x" data-mpg-heading=\'"A" & b\'>';
    const element =
      '<mpg-programme-card programme="diversity-integration" heading="&quot;A&quot; &amp; b"><p>Own</p></mpg-programme-card>';
    const page = await prerender(`${twin}<p>Own</p></div><div data-mpg="A b">x</div>`, options);
    assert.equal(page, await prerender(`${twin}${element}</div><div data-mpg="A b">x</div>`, options));
    assert.match(page, /data-mpg-prerendered/);
    assert.equal(await prerender(page, options), page);
    const other = page.replace(
      'data-mpg-programme="diversity',
      'data-mpg-programme="anti-discrimination-equality" x="',
    );
    assert.match(
      await prerender(other, options),
      /<mpg-programme-card data-mpg-prerendered="[^"]*" programme="anti-disc/,
    );
  });

  it('leaves every other byte as it is', async () => {
    const page = await prerender(awkward, { ...network(), now });
    assert.equal(stripped(page), awkward);
    assert.equal(page.match(/<template shadowrootmode/g).length, 2);
  });

  it('gives its own output again', async () => {
    const page = await prerender(awkward, { ...network(), now });
    assert.equal(await prerender(page, { ...network(), now }), page);
  });

  it('replaces what it has added before', async () => {
    const before = await prerender(awkward, { ...network(), now });
    const other = JSON.stringify({
      ...feed,
      _mpg: { ...feed._mpg, programmes: [{ id: 'diversity-integration', title: 'New' }] },
    });
    const options = { ...network({ [address]: other }), now };
    assert.equal(await prerender(before, options), await prerender(awkward, options));
  });

  it('takes the last midnight for now, so that a page is the same all day', async () => {
    const [, stamp] = /data-mpg-prerendered="([^"]*)"/.exec(await prerender(card, { url, feed }));
    const time = new Date(parseInt(stamp.split(' ')[4], 36)).toISOString();
    assert.match(time, /T00:00:00\.000Z$/);
  });

  it('loads each feed once, with all its pages', async () => {
    const second = 'https://partner.example/feed-2.json';
    const extra = { id: 'extra', title: 'The extra item', _mpg: { kind: 'news', date: '2030' } };
    const { fetch, requests } = network({
      [address]: JSON.stringify({ ...feed, next_url: 'feed-2.json' }),
      [second]: JSON.stringify({ version: feed.version, items: [extra] }),
    });
    const page = await prerender(`<mpg-news-list></mpg-news-list>${card}<mpg-digest></mpg-digest>`, {
      url,
      feed: address,
      fetch,
    });
    assert.deepEqual(requests, [address, second]);
    assert.match(page, /The extra item/);
  });

  it('asks for nothing that edge runtimes refuse', async () => {
    const asked = [];
    const fetch = (_, init) => {
      asked.push(...Object.keys(init));
      return Promise.resolve(new Response(text));
    };
    await prerender(card, { url, feed: address, fetch });
    assert.deepEqual(asked.sort(), ['headers', 'signal']);
  });

  it('shares feeds between pages', async () => {
    const { fetch, requests } = network();
    const feeds = new Map();
    for (const name of ['a', 'b'])
      await prerender(card, { url: `https://partner.example/${name}`, feed: address, fetch, feeds });
    assert.deepEqual(requests, [address]);
  });

  it('resolves addresses as the browser does', async () => {
    const { fetch, requests } = network({});
    const own = card.replace('<mpg-programme-card', '<mpg-programme-card src="../own.json"');
    const head = '<base href="/deep/er/"><script type="module" src="cdn/mpg-widgets.js"></script>';
    await prerender(`${head}${card}${own}`, { url, fetch });
    assert.deepEqual(requests, [
      'https://partner.example/deep/er/cdn/feed.json',
      'https://partner.example/deep/own.json',
    ]);
  });

  it('leaves widgets alone whose feed fails, and says so once for each feed', async () => {
    const own = card.replace('<mpg-programme-card', '<mpg-programme-card src="/gone.json"');
    const warnings = [];
    const options = { ...network(), url, feed: address, now, onWarning: (message) => warnings.push(message) };
    const page = await prerender(`${own}${card}${own}`, options);
    assert.equal(stripped(page), `${own}${card}${own}`);
    assert.ok(page.startsWith(own));
    assert.equal(page.match(/<template shadowrootmode/g).length, 1);
    assert.deepEqual(warnings, [
      'The feed cannot be loaded; its widgets stay as they are. https://partner.example/gone.json: ' +
        'there is nothing at this address (HTTP 404). Correct src, or publish the feed at this address',
    ]);
  });

  it('says that a page of the feed is missing', async () => {
    const answers = { [address]: JSON.stringify({ ...feed, next_url: 'https://partner.example/gone.json' }) };
    const warnings = [];
    const onWarning = (message) => warnings.push(message);
    await prerender(`${card}${card}`, { ...network(answers), url, feed: address, now, onWarning });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /without its last pages\. https:\/\/partner\.example\/feed\.json: .*404/);
  });

  it('keeps the earlier result of a widget whose feed fails now', async () => {
    const options = { url, feed: address, now };
    const page = await prerender(`<body>${card}</body>`, { ...network(), ...options });
    assert.equal(await prerender(page, { ...network({}), ...options }), page);
  });

  it('keeps the JSON-LD of an earlier result beside new ones', async () => {
    const own = '<mpg-news-list src="/own.json"></mpg-news-list>';
    const options = { url, feed: address, now };
    const answers = { [address]: text, 'https://partner.example/own.json': text };
    const page = await prerender(`${own}${card}`, { ...network(answers), ...options });
    assert.equal(await prerender(page, { ...network(), ...options }), page);
  });

  it('keeps no old JSON-LD because of a tag that it has never rendered', async () => {
    const html = '<mpg-publication-card></mpg-publication-card><mpg-unknown></mpg-unknown>';
    const publications = feed.items.filter(({ _mpg }) => _mpg.kind === 'publication');
    const later = { url, feed: { ...feed, items: publications.slice(1) }, now };
    const page = await prerender(await prerender(html, { url, feed, now }), later);
    assert.equal(page, await prerender(html, later));
  });

  it('removes JSON-LD from a page that has no widgets any more', async () => {
    const page = await prerender(`<body>${card}</body>`, { url, feed, now });
    const [, data] = /(<script type="application\/ld\+json"[^]*<\/script>)/.exec(page);
    assert.equal(await prerender(`<body>${data}</body>`, { url, feed, now }), '<body></body>');
  });

  it('warns of unknown tags, of tags without an end and of feeds it cannot find', async () => {
    const warnings = [];
    const onWarning = (message) => warnings.push(message);
    await prerender('<mpg-unknown></mpg-unknown>', { feed, onWarning });
    await prerender('<mpg-digest>', { feed, onWarning });
    await prerender('<mpg-digest></mpg-digest><mpg-digest src="feed.json"></mpg-digest>', { onWarning });
    assert.deepEqual(warnings, [
      'there is no <mpg-unknown>.',
      '<mpg-digest> has no end tag.',
      '<mpg-digest> has no feed: set src.',
      '<mpg-digest> cannot resolve src="feed.json" without the page’s address.',
    ]);
  });

  it('renders in the language and direction of each tag', async () => {
    const news = '<mpg-news-list></mpg-news-list>';
    const body = `<div lang="ar" dir="rtl">${news}</div><div lang="fr">${news}</div>`;
    const page = await prerender(`<html lang="de"><body>${body}${news}</body></html>`, { url, feed, now });
    const shown = [...page.matchAll(/<template shadowrootmode="open">([^]*?)<\/template>/g)].map(
      ([, shadow]) => shadow,
    );
    assert.deepEqual(
      ['سبتمبر 2025|أيلول 2025', 'septembre 2025', 'September 2025'].map((month, index) =>
        new RegExp(month).test(shown[index]),
      ),
      [true, true, true],
    );
  });

  it('shows what a feed says as text, even if it looks like markup', async () => {
    const title = '</template></script><script>alert(1)</script>';
    const item = { id: 'a', title: title.replaceAll('<', '&lt;'), _mpg: { kind: 'news', date: '2026' } };
    const page = await prerender('<mpg-news-list></mpg-news-list>', { url, feed: { ...feed, items: [item] } });
    const all = [...elements(parse(page))];
    assert.deepEqual(
      all.filter(({ tagName }) => tagName === 'script').map(({ attrs }) => attrs[0].value),
      ['application/ld+json'],
    );
    const texts = all.filter(({ tagName }) => tagName === 'p').map(({ childNodes }) => childNodes[0].value);
    assert.ok(texts.includes(title), texts.join());
  });

  it('writes the nonce of the page’s policy', async () => {
    const page = await prerender(card, { url, feed, now, nonce: 'a"b' });
    assert.match(page, /<template shadowrootmode="open"><style nonce="a&quot;b">/);
    assert.equal(await prerender(page, { url, feed, now }), await prerender(card, { url, feed, now }));
  });

  it('tells what a policy has to allow for its styles, each once', async () => {
    const hashes = [];
    const page = await prerender(card + card, { url, feed, now, onStyleHash: (hash) => hashes.push(hash) });
    const [, style] = /<style>([^]*?)<\/style>/.exec(page);
    assert.deepEqual(hashes, [`'sha256-${createHash('sha256').update(style).digest('base64')}'`]);
  });

  it('does not let a copy end the paragraph or the link around it', async () => {
    const html = `<p id="p">${card}<b>inside</b></p><a id="a" href="/">${card}<b>inside</b></a>`;
    const page = await prerender(html, { url, feed, now });
    const parents = [...elements(parse(page))]
      .filter(({ tagName }) => tagName === 'b')
      .map(({ parentNode }) => parentNode);
    assert.deepEqual(
      parents.map(({ attrs }) => attrs?.[0]?.value),
      ['p', 'a'],
    );
  });
});

/** All elements below a node. */
function* elements(parent) {
  for (const node of parent.childNodes ?? []) {
    if (node.tagName) yield node;
    yield* elements(node);
  }
}
