/** The WordPress plugin, in a real WordPress: what people of each role insert is what visitors see. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { look, written } from '../builder/written.mjs';
import { shownInside, startHost } from '../dist/browser.mjs';
import { sample } from './content.mjs';
import { canvasOf, startPluginSite } from './plugin-site.mjs';

const publications = sample.items.filter(({ _mpg }) => _mpg.kind === 'publication');
const roles = ['administrator', 'author', 'contributor'];

const block = '<!-- wp:mpg/publication-list {"year":"2010-2015","limit":3,"heading":"Works"} /-->';
const shortcode = '<!-- wp:shortcode -->\n[mpg widget="news-list" limit="4" heading="News"]\n<!-- /wp:shortcode -->';
const twin =
  '<!-- wp:html -->\n<div data-mpg="event-list" data-mpg-when="past"><a href="https://www.migpolgroup.com/">Events</a></div>\n<!-- /wp:html -->';

describe('the WordPress plugin', () => {
  let desk;
  before(async () => {
    desk = await startPluginSite();
    await desk.upload();
  });
  after(() => desk?.stop());

  for (const role of roles) {
    it(`shows a block, and links without scripts: ${role}`, async () => {
      const { link, raw } = await desk.post(role, block);
      assert.equal(raw, block);
      const { widgets, scripts, errors } = await desk.visit(link);
      assert.deepEqual(
        widgets.map(({ tag }) => tag),
        ['mpg-publication-list'],
      );
      const [{ attributes, shown, hasMessage }] = widgets;
      assert.equal(attributes.year, '2010-2015');
      assert.match(shown, /50 publications/);
      assert.equal(hasMessage, false);
      assert.deepEqual(scripts, [{ type: 'module' }]);
      assert.deepEqual(errors, []);

      const [bare] = (await desk.visit(link, { isScriptless: true })).widgets;
      assert.match(bare.fallback, /^Works/);
      assert.equal(bare.links.length, 3);
      const addresses = publications.map(({ url }) => url);
      for (const address of bare.links) assert.ok(addresses.includes(address), address);
    });

    it(`shows a shortcode, and links without scripts: ${role}`, async () => {
      const { link, raw } = await desk.post(role, shortcode);
      assert.equal(raw, shortcode);
      const { widgets, scripts } = await desk.visit(link);
      assert.match(widgets[0].shown, /News/);
      assert.equal(widgets[0].tag, 'mpg-news-list');
      assert.equal(scripts.length, 1);
      const [bare] = (await desk.visit(link, { isScriptless: true })).widgets;
      assert.equal(bare.links.length, 4);
    });

    it(`shows a div, and its own links without scripts: ${role}`, async () => {
      const { link, raw } = await desk.post(role, twin);
      assert.equal(raw, twin);
      const { widgets, scripts } = await desk.visit(link);
      assert.equal(widgets[0]?.tag, 'mpg-event-list');
      assert.ok(widgets[0].shown.length > 100);
      assert.equal(scripts.length, 1);
      assert.deepEqual((await desk.visit(link, { isScriptless: true })).twins, ['Events']);
    });
  }

  for (const role of roles) {
    it(`takes every form in the editor, and the settings of a block: ${role}`, async () => {
      const page = await desk.openEditor(role);
      const canvas = await canvasOf(page);
      await canvas.click('[aria-label="Add default block"]');
      await page.keyboard.type('/milestone');
      await page.waitForFunction(() =>
        document
          .querySelector('.components-autocomplete__result.is-selected')
          ?.textContent.includes('Milestone timeline'),
      );
      await page.keyboard.press('Enter');
      await desk.preview(page, 'mpg-milestone-timeline');

      await page.waitForFunction(() => globalThis.fieldOf('From'), { polling: 50 });
      const field = await page.evaluateHandle(() => globalThis.fieldOf('From'));
      await field.type('2010');
      await canvas.waitForSelector('mpg-milestone-timeline[from="2010"]');
      await desk.preview(page, 'mpg-milestone-timeline');
      const select = await page.evaluateHandle(() => globalThis.fieldOf('Order'));
      await select.select('oldest');
      await canvas.waitForSelector('mpg-milestone-timeline[order="oldest"]');

      await page.evaluate(insertOtherForms);
      const { id, content, link } = await saved(page, role);
      assert.deepEqual(content.split('\n\n'), [
        '<!-- wp:mpg/milestone-timeline {"from":"2010","order":"oldest"} /-->',
        '<!-- wp:shortcode -->\n[mpg widget="digest"]\n<!-- /wp:shortcode -->',
        '<!-- wp:html -->\n<div data-mpg="about" data-mpg-hide="story"></div>\n<!-- /wp:html -->',
      ]);
      if (role === 'contributor') await desk.publish(id);
      const { link: address } = await desk.rest('administrator', 'GET', `/wp/v2/posts/${id}`);
      const { widgets } = await desk.visit(address ?? link);
      assert.deepEqual(
        widgets.map(({ tag }) => tag),
        ['mpg-milestone-timeline', 'mpg-digest', 'mpg-about'],
      );
      for (const { shown } of widgets) assert.ok(shown.length > 100);
      assert.deepEqual(page.errors ?? [], []);
    });
  }

  it('lets authors choose from the feed by name, and clear what they chose', async () => {
    const page = await desk.openEditor('author');
    await page.evaluate(holdPreview);
    await page.evaluate(insertBlock, 'mpg/project-list');
    await page.waitForFunction(() => globalThis.fieldOf('Programme'), { polling: 50 });
    const field = await page.evaluateHandle(() => globalThis.fieldOf('Programme'));
    await field.type('anti-disc');
    // At first all are offered.
    await page.waitForFunction(() => {
      const offered = document.querySelectorAll('.components-form-token-field__suggestion');
      return offered.length === 1 && offered[0].textContent.startsWith('Anti-discrimination');
    });
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.components-form-token-field__suggestion.is-selected');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.components-form-token-field__token-text');
    await page.evaluate(() => globalThis.showPreview());
    const canvas = await desk.preview(page, 'mpg-project-list');
    await canvas.waitForSelector('mpg-project-list[programme="anti-discrimination-equality"]');
    const chosen = await page.$eval('.components-form-token-field__token-text', ({ textContent }) => textContent);
    assert.match(chosen, /Anti-discrimination and Equality/);
    await page.click('.components-form-token-field__remove-token');
    await canvas.waitForSelector('mpg-project-list:not([programme])');
    const content = await page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
    assert.equal(content, '<!-- wp:mpg/project-list /-->');
  });

  it('has a block for every widget, with a preview', async () => {
    const types = await desk.rest('author', 'GET', '/wp/v2/block-types/mpg');
    assert.equal(types.length, 17);
    for (const { name, attributes } of types) {
      const query = 'context=edit&attributes[heading]=Title&attributes[limit]=2';
      const { rendered } = await desk.rest('contributor', 'GET', `/wp/v2/block-renderer/${name}?${query}`);
      const tag = name.replace('/', '-');
      assert.match(rendered, new RegExp(`^<${tag} .*<a href=.*</${tag}>$`, 's'), name);
      assert.ok('lang' in attributes && 'campaign' in attributes);
    }
  });

  it('loads no script on other pages', async () => {
    const { link } = await desk.post('author', '<!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph -->');
    assert.deepEqual((await desk.visit(link)).scripts, []);
  });

  it('says to editors what is misspelt, and nothing to visitors', async () => {
    const content = 'Before [mpg widget="publications"] after [mpg widget="digest" colour="red" theme="black"]';
    const { link } = await desk.post('author', content);
    const { notes, widgets, text } = await desk.visit(link);
    assert.deepEqual(notes, []);
    assert.match(text, /Before after/);
    assert.deepEqual(
      widgets.map(({ tag, attributes }) => [tag, attributes]),
      [['mpg-digest', {}]],
    );
    const page = await desk.as('author');
    await page.goto(link);
    const shown = await page.$$eval('.mpg-widgets-note', (all) => all.map(({ textContent }) => textContent));
    assert.equal(shown.length, 3);
    assert.match(shown[0], /no widget “publications”. There are: about, /);
    assert.match(shown[1], /no setting “colour”/);
    assert.match(shown[2], /“black” is no value for “theme”/);
    await page.goto(`${desk.site.address}/wp-admin/profile.php`);
  });

  it('takes shortcodes as people write them', async () => {
    const content =
      '[mpg widget=“mpg-project-list” browse deep-links="no" heading-level="3" heading=\'Our "best" &amp; <b>bold</b>\']\n\n[mpg widget="digest"]<a href="https://a.example/" onclick="alert(1)">Own link</a>[/mpg]';
    const { link } = await desk.post('author', content);
    const { widgets } = await desk.visit(link, { isScriptless: true });
    const [{ tag, attributes, fallback }, own] = widgets;
    assert.equal(tag, 'mpg-project-list');
    assert.equal(attributes.browse, '');
    assert.equal(attributes['deep-links'], undefined);
    assert.equal(attributes['heading-level'], '3');
    assert.match(fallback, /^Our "best" & /);
    assert.equal(own.fallback, 'Own link');
  });

  for (const role of ['administrator', 'author']) {
    it(`takes what the builder of codes writes: ${role}`, async () => {
      const settings = String.raw`{"limit":"2","browse":true,"heading":"\u0022Q\u0022 \u0026 A","campaign":"a \u0026 b","lang":"fr"}`;
      const made = `<!-- wp:mpg/project-list ${settings} /-->`;
      const written = String.raw`[mpg widget="digest" limit="2" heading="\x22Q\x22 \x26 \x3c1\x3e \x5b1\x5d"]`;
      const { id, link, raw } = await desk.post(role, `${made}\n\n${written}`);
      if (role === 'administrator') assert.equal(raw, `${made}\n\n${written}`);
      const [list, digest] = (await desk.visit(link, { isScriptless: true })).widgets;
      const { limit, browse, heading, lang } = list.attributes;
      assert.deepEqual([limit, browse, heading, lang], ['2', '', '"Q" & A', 'fr']);
      assert.match(list.fallback, /^"Q" & A/);
      for (const address of list.links) assert.match(address, /utm_campaign=a%20%26%20b/);
      assert.equal(digest.attributes.heading, '"Q" & <1> [1]');
      const [block] = (await reopened(await desk.as(role), id)).split('\n\n');
      assert.equal(block, raw.split('\n\n')[0]);
    });
  }

  it('shows what the embed builder’s HTML shows, as the builder’s block and shortcode', async () => {
    const fragment = '#publication-list?heading=%22Q%22+%26+%5B1%5D&limit=3&browse=&sort=title&_lang=fr';
    const host = await startHost();
    const { tag, codes } = await written(host, fragment, ['html', 'block', 'shortcode']);
    const { page } = await host.openPage({ body: codes.html });
    await shownInside(page, tag, '[part~=publication]');
    const shown = await look(page, tag);
    await host.close();
    assert.match(shown.text, /^"Q" & \[1\] /);
    for (const form of ['block', 'shortcode']) {
      const { link } = await desk.post('administrator', codes[form]);
      let seen;
      const { errors } = await desk.visit(link, { use: async (front) => (seen = await look(front, tag)) });
      assert.deepEqual(seen, shown, form);
      assert.deepEqual(errors, []);
    }
  });

  it('escapes what authors set', async () => {
    const hostile = String.raw`\u0022\u003e\u003cscript\u003ealert(1)\u003c/script\u003e\u003cimg src=x onerror=alert(1)\u003e`;
    const content = `<!-- wp:mpg/digest {"heading":"${hostile}","src":"javascript:alert(1)","heading-level":"2 onclick=alert(1)"} /-->`;
    const { link } = await desk.post('author', content);
    const [{ attributes }] = (await desk.visit(link, { isScriptless: true })).widgets;
    assert.deepEqual(Object.keys(attributes).sort(), ['class', 'heading']);
    const html = await (await fetch(link)).text();
    assert.doesNotMatch(html, /<script>alert|<img src=x/);
  });

  it('gives feed readers links alone', async () => {
    await desk.post('author', block, 'For feed readers');
    const rss = await (await fetch(`${desk.site.address}/feed/`)).text();
    const [item] = rss.split('<item>').slice(1);
    assert.match(item, /<ul><li><a href="https?:/);
    assert.doesNotMatch(item, /<mpg-|<script/);
  });

  it('leaves a shortcode of the same name to another plugin, unless it names a widget', async () => {
    const name = 'page-generator.php';
    desk.site.install(new URL(`mu-plugins/${name}`, import.meta.url));
    const content =
      '[mpg project-id="1"]cities[/mpg]\n\n[mpg widget="digest"]<a href="https://a.example/">Own</a>[/mpg]';
    const { link } = await desk.post('author', content);
    const { text, widgets } = await desk.visit(link, { isScriptless: true });
    desk.site.remove(name);
    assert.equal(text, 'Generated: cities Own');
    assert.deepEqual(
      widgets.map(({ tag }) => tag),
      ['mpg-digest'],
    );
  });

  it('causes no notice of PHP or WordPress', () => assert.equal(desk.complaints(), ''));
});

// Runs in the page: lets the first preview come only when `showPreview` is called, after something was changed.
function holdPreview() {
  const isShown = new Promise((resolve) => (globalThis.showPreview = resolve));
  globalThis.wp.apiFetch.use(async (options, next) => {
    const answer = await next(options);
    if (options.path?.includes('/block-renderer/')) await isShown;
    return answer;
  });
}

// Runs in the page.
function insertBlock(name) {
  const { blocks, data } = globalThis.wp;
  const block = blocks.createBlock(name);
  data.dispatch('core/block-editor').insertBlock(block);
  data.dispatch('core/block-editor').selectBlock(block.clientId);
}

// Runs in the page: a shortcode and a div, after what is there.
function insertOtherForms() {
  const { blocks, data } = globalThis.wp;
  data
    .dispatch('core/block-editor')
    .insertBlocks([
      blocks.createBlock('core/shortcode', { text: '[mpg widget="digest"]' }),
      blocks.createBlock('core/html', { content: '<div data-mpg="about" data-mpg-hide="story"></div>' }),
    ]);
}

/** Saves what is in the editor, and opens it again. */
async function saved(page, role) {
  const { id, link } = await page.evaluate(
    async (status) => {
      const { select, dispatch } = globalThis.wp.data;
      await dispatch('core/editor').editPost({ title: 'From the editor', status });
      await dispatch('core/editor').savePost();
      return { id: select('core/editor').getCurrentPostId(), link: select('core/editor').getPermalink() };
    },
    role === 'contributor' ? 'pending' : 'publish',
  );
  return { id, content: await reopened(page, id), link };
}

/** What the editor would save after opening a post. A block that WordPress does not recognise as its own is an error. */
async function reopened(page, id) {
  await page.goto(new URL(`/wp-admin/post.php?post=${id}&action=edit`, page.url()).href);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor')?.getBlockCount());
  return page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    const all = data.select('core/block-editor').getBlocks();
    return all.every(({ isValid }) => isValid) ? blocks.serialize(all) : 'a block is not valid';
  });
}
