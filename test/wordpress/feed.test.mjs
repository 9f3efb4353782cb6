/** The command `feed build` with a real WordPress, which holds the sample’s content. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workshop } from '../publish/feed-build.mjs';
import { plainConfig, plainPosts, sample, terms, translatedConfig, translatedPosts } from './content.mjs';
import { startSite } from './site.mjs';

const records = fileURLToPath(new URL('../../examples/publishing/records', import.meta.url));
const plugin = (name) => new URL(`mu-plugins/${name}.php`, import.meta.url);
const script = (name) => fileURLToPath(new URL(`php/${name}.php`, import.meta.url));

/** Posts that visitors do not see, or not whole. */
const hidden = ['draft', 'pending', 'private', 'future'].map((status) => ({
  post: {
    post_type: 'publication',
    post_name: `hidden-${status}`,
    post_title: `Hidden ${status}`,
    post_status: status,
    ...(status === 'future' ? { post_date: '2199-01-01 12:00:00' } : {}),
  },
}));
const secret = { post_type: 'publication', post_name: 'secret', post_title: 'Secret', post_password: 'secret' };
const others = [...hidden, { post: secret }, { post: { post_type: 'book', post_name: 'book', post_title: 'Book' } }];

/** A publication whose picture belongs to a draft. */
const illustrated = sample.items.find(({ _mpg }) => _mpg.kind === 'publication').id;

async function filledSite(posts, ...plugins) {
  const muPlugins = ['content-types', 'plain-quotes', ...plugins].map(plugin);
  const site = await startSite({ muPlugins });
  await site.run(script('fill'), { terms, posts: [...posts, ...others], pictures: { [illustrated]: 'hidden-draft' } });
  return site;
}

/** Builds a feed of a site. @returns what the command printed, and the feed that it wrote if it did */
async function built(test, config) {
  const shop = workshop(test);
  cpSync(records, join(shop.folder, 'records'), { recursive: true });
  shop.put('config.json', JSON.stringify(config));
  const result = await shop.run('config.json');
  return { ...result, feed: result.code === 0 ? JSON.parse(shop.read('feed.json')) : undefined };
}

describe('feed build: a real WordPress', () => {
  let plain;
  let translated;

  before(async () => {
    plain = await filledSite(plainPosts(), 'events-calendar');
    translated = await filledSite(translatedPosts(), 'polylang');
  });
  after(() => Promise.all([plain?.stop(), translated?.stop()]));

  const forms = {
    'custom fields and The Events Calendar': () => plainConfig(plain.address),
    'the translations of Polylang': () => translatedConfig(translated.address),
  };
  for (const [name, config] of Object.entries(forms)) {
    it(`makes the sample feed of posts with ${name}`, async (test) => {
      const { feed, stderr } = await built(test, config());
      assert.ok(feed, stderr);
      assert.equal(feed.items.length, sample.items.length);
      for (const [index, item] of feed.items.entries()) assert.deepEqual(item, sample.items[index]);
      assert.deepEqual(feed, sample);
      assert.equal(stderr.replaceAll(/^.*posts with a password, which are left out: 1\.\n/gm, ''), '');
    });
  }

  /** A page of which WordPress embeds neither all tags nor a picture that visitors may not see. */
  const page = {
    post: {
      post_type: 'page',
      post_name: 'about',
      post_title: 'Rights & "duties" - all',
      post_content: '<p>We are.</p>',
    },
    terms: { post_tag: Array.from({ length: 12 }, (_, index) => `Tag & ${String(index).padStart(2, '0')}`) },
  };

  it('reads pages with more terms than are embedded, by plain addresses and typographic titles', async (test) => {
    await plain.run(script('fill'), { terms: {}, posts: [page], pictures: { about: '' } });
    await plain.run(script('options'), { permalink_structure: '' });
    plain.remove('plain-quotes.php');
    const { feed, stderr } = await built(test, {
      feed: { title: 'T', language: 'en' },
      sources: [{ kind: 'wordpress', from: plain.address, types: ['pages'] }],
    });
    assert.ok(feed, stderr);
    const [{ title, summary, tags, image, url }] = feed.items;
    assert.deepEqual({ title, summary }, { title: 'Rights & “duties” – all', summary: 'We are.' });
    assert.deepEqual(tags, page.terms.post_tag);
    assert.match(image, /\/wp-content\/uploads\/.*about\.png$/);
    assert.match(url, /\?page_id=\d+$/);
  });

  it('says which types there are, and that the API is closed', async (test) => {
    const config = (type) => ({
      feed: { title: 'T' },
      sources: [{ kind: 'wordpress', from: translated.address, types: [type] }],
    });
    const { code, stderr } = await built(test, config('book'));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /has no type “book” in its REST API\. It has: posts, pages, publications, reports, events, milestones\./,
    );
    translated.install(plugin('closed-api'));
    const closed = await built(test, config('posts'));
    assert.equal(closed.code, 1);
    assert.match(closed.stderr, /its REST API is closed to visitors \(401: You are not currently logged in\.\)/);
  });
});
