/** Values in a config that cannot be right. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workshop } from './feed-build.mjs';

const source = { kind: 'records', from: 'records.json' };

/** Builds with one setting of the feed or of the source. */
function builtWith(test, ofSource, ofFeed = {}, more = {}) {
  const shop = workshop(test);
  shop.put('records.json', '[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]');
  return shop.build([{ ...source, ...ofSource }], { feed: { title: 'T', language: 'en', ...ofFeed }, ...more });
}

describe('feed build: values of the config', () => {
  const refused = [
    [{ encoding: 'windows-1525' }, /encoding: found "windows-1525", wanted the name of an encoding.*“windows-125\d”/],
    [{ encoding: 'ANSI' }, /perhaps “windows-1252”/],
    [{ timezone: 'Brussels' }, /timezone: found "Brussels", wanted IANA time zone.*perhaps “Europe\/Brussels”/],
    [{ timezone: 'Europe/Brusels' }, /perhaps “Europe\/Brussels”/],
    [{ timezone: 'UTC+1' }, /timezone: found "UTC\+1", wanted IANA time zone such as Europe\/Brussels/],
    [{ language: 'French' }, /language: found "French", wanted BCP 47 language tag.*perhaps “fr”/],
    [{ language: 'Deutsch' }, /perhaps “de”/],
    [{ language: 'fr_' }, /language: found "fr_", wanted BCP 47/],
    [{ from: 'https://exa mple/feed' }, /from: found "https:\/\/exa mple\/feed", wanted a file/],
    [{ from: 'ftp://publisher.example/feed' }, /wanted a file/],
    [{ kind: 'events-calendar', from: 'www.publisher.org' }, /perhaps “https:\/\/www\.publisher\.org”/],
  ];
  for (const [settings, message] of refused) {
    it(`refuses ${JSON.stringify(settings)}`, async (test) => {
      const { code, stderr } = await builtWith(test, settings);
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  const refusedOfFeed = [
    [{ home_page_url: 'www.publisher.org' }, /home_page_url: found "www\.publisher\.org".*perhaps “https:\/\/www/],
    [{ home_page_url: 'https:/publisher.org/' }, /perhaps “https:\/\/publisher\.org\/”/],
    [{ feed_url: '/feed.json' }, /feed_url: found "\/feed\.json", wanted http or https address/],
    [{ feed_url: 'javascript:alert(1)' }, /feed_url: found "javascript:alert\(1\)", wanted http or https address/],
    [{ language: 'english' }, /language: found "english".*perhaps “en”/],
  ];
  for (const [settings, message] of refusedOfFeed) {
    it(`refuses ${JSON.stringify(settings)} of the feed`, async (test) => {
      const { code, stderr } = await builtWith(test, {}, settings);
      assert.equal(code, 1);
      assert.match(stderr, message);
    });
  }

  it('takes tags of languages as they are often written', async (test) => {
    const { feed, stderr } = await builtWith(test, {
      language: 'pt_br',
      encoding: 'UTF8',
      timezone: 'europe/brussels',
    });
    assert.equal(feed?.items[0].language, 'pt-BR', stderr);
    const same = await builtWith(test, { language: 'EN' }, { language: 'en_gb' });
    assert.deepEqual([same.feed.language, same.feed.items[0].language], ['en-GB', 'en']);
  });

  it('says that a name without its beginning may be an address', async (test) => {
    const { code, stderr } = await builtWith(test, { from: 'www.publisher.org/list.json' });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /there is no such file.*If it is an address, write “https:\/\/www\.publisher\.org\/list\.json”/,
    );
  });

  const modules = {
    'a function': ['() => ({})', /the config: found a function/],
    'a promise in it': ['{ feed: Promise.resolve({}), sources: [] }', / feed: found a promise\. Write “await”/],
    'a function in it': ['{ feed: { title: () => 5 }, sources: [] }', / feed\.title: found a function/],
    'a BigInt': ['{ feed: { title: 5n }, sources: [] }', / feed\.title: found a number of the type BigInt/],
    'a symbol': ['{ feed: { title: Symbol("x") }, sources: [] }', /found a symbol/],
    'a value that contains itself': [
      '(() => { const fields = {}; fields.title = { from: fields, fields }; return { feed: { title: "T" }, sources: [{ kind: "csv", from: "a.csv", fields }] }; })()',
      /source 1 .*fields\.title\.from: found a value that contains itself/,
    ],
  };
  for (const [name, [code, message]] of Object.entries(modules)) {
    it(`refuses a module that exports ${name}`, async (test) => {
      const shop = workshop(test);
      shop.put('c.mjs', `export default ${code};`);
      const result = await shop.run('c.mjs');
      assert.equal(result.code, 1, result.stderr);
      assert.match(result.stderr, message);
    });
  }

  const endless = ['^(a+)+$', '^(\\w|\\w\\w)+$', '(.*)*x.*y$', '^(?:a|a)*$', '(a*)*b'];
  for (const match of endless) {
    it(`gives up the pattern ${match}, which never ends`, async (test) => {
      const shop = workshop(test);
      shop.put('records.json', JSON.stringify([{ id: 1, title: `${'a'.repeat(60)}!` }]));
      const { code, stderr } = await shop.build([{ ...source, fields: { title: { from: 'title', match } } }]);
      assert.equal(code, 1);
      assert.ok(stderr.includes(`“match”: “${match}” does not come to an end on “aaaa`), stderr);
    });
  }

  it('gives no id twice by corrections, and takes none away', async (test) => {
    const items = { a: { id: 'b' }, b: { id: null } };
    const { feed, stderr } = await builtWith(test, {}, {}, { corrections: { items } });
    assert.deepEqual(feed.items.map(({ id }) => id).sort(), ['a', 'b']);
    assert.match(stderr, /corrections\.items\.a: found “b” as id, wanted an id that is new in items/);
    const renamed = await builtWith(test, {}, {}, { corrections: { items: { a: { id: 'c' }, b: { id: 'c' } } } });
    assert.deepEqual(renamed.feed.items.map(({ id }) => id).sort(), ['b', 'c']);
  });

  it('tells what it leaves undone', async (test) => {
    const more = { corrections: { organisation: { x: { name: 'N' } } }, leave_out: ['nobody'] };
    const { stderr } = await builtWith(test, {}, {}, more);
    assert.match(stderr, /leave_out: there is no item with the id “nobody”/);
    assert.match(stderr, /corrections\.organisation: it has no id/);
  });
});

describe('feed build: a feed that cannot be read', () => {
  const build = async (test, prepare) => {
    const shop = workshop(test);
    shop.put('records.json', '[{"id": "a", "title": "A"}]');
    prepare(shop.folder);
    return shop.build([source]);
  };

  it('is not replaced', async (test) => {
    const { code, stderr } = await build(test, (folder) => symlinkSync('feed.json', join(folder, 'feed.json')));
    assert.equal(code, 1);
    assert.match(stderr, /feed\.json: is there and cannot be read .*, so it stays as it is\. --force replaces it/);
  });

  it('nor is a folder', async (test) => {
    const { code, stderr } = await build(test, (folder) => mkdirSync(join(folder, 'feed.json')));
    assert.equal(code, 1);
    assert.match(stderr, /feed\.json: is no file/);
  });

  // The administrator may read everything.
  if (process.getuid?.() !== 0) {
    it('nor is one that may not be read', async (test) => {
      const shop = workshop(test);
      shop.put('records.json', '[{"id": "a", "title": "A"}]');
      shop.put('feed.json', '{}');
      chmodSync(join(shop.folder, 'feed.json'), 0);
      const { code, stderr } = await shop.build([source]);
      assert.deepEqual([code, /you may not read/.test(stderr)], [1, true]);
    });
  }
});
