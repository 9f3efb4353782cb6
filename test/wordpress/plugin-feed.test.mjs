/** The WordPress plugin's settings and its copy of the feed, in a real WordPress. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { sample } from './content.mjs';
import { startPluginSite, submit } from './plugin-site.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const json = (feed) => (response) =>
  response.writeHead(200, { 'content-type': 'application/feed+json', etag: '"one"' }).end(JSON.stringify(feed));
const news = (title, more) => ({ id: title, title, url: `https://mpg.example/${title}`, ...more });
const small = (...items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'MPG', language: 'en', items });
const list = '[mpg widget="news-list"]';

describe('the WordPress plugin: settings and feed', () => {
  let desk;
  let link;
  const settingsPage = () => `${desk.site.address}/wp-admin/options-general.php?page=mpg-widgets`;
  const scriptless = async (address = link) => (await desk.visit(address, { isScriptless: true })).widgets;
  before(async () => {
    desk = await startPluginSite();
    await desk.upload();
    ({ link } = await desk.post('author', list));
  });
  after(() => desk?.stop());

  it('shows what came with the plugin, until there is an address', async () => {
    assert.match(await desk.settingsText(), new RegExp(`has ${sample.items.length} entries`));
    assert.equal((await scriptless())[0].links.length, 10);
    assert.deepEqual((await desk.left()).tasks, []);
  });

  it('takes the address of a feed, a language and a campaign', async () => {
    desk.feed.answer = json(sample);
    const said = await desk.set({ feed: desk.feed.address, lang: 'ar', campaign: 'Spring & <b>more</b>' });
    assert.match(said, /514 entries/);
    assert.equal(desk.feed.requests.length, 1);
    const { widgets, scripts } = await desk.visit(link);
    const { attributes, shown, links } = widgets[0];
    assert.equal(attributes.lang, 'ar');
    assert.equal(attributes.dir, 'rtl');
    assert.equal(attributes.campaign, 'Spring & more');
    assert.match(shown, /[\u0600-\u06ff]/);
    for (const address of links) assert.match(address, /[?&]utm_campaign=Spring%20%26%20more/);
    assert.deepEqual(scripts, [{ type: 'module', feed: desk.feed.address }]);
  });

  it('has a page of settings that everybody can use', async () => {
    const page = await desk.as('administrator');
    await page.goto(settingsPage());
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run('.wrap'));
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
    await page.setViewport({ width: 320, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('speaks the language of WordPress', async () => {
    const titles = { de_DE: 'Veröffentlichungen', es_ES: 'Publicaciones', fr_FR: 'Publications', ar: 'المنشورات' };
    for (const [locale, title] of Object.entries(titles)) {
      const path = `/wp/v2/block-types/mpg/publication-list?speak=${locale}`;
      assert.equal((await desk.rest('administrator', 'GET', path)).title, title);
    }
    const page = await desk.as('administrator');
    await page.goto(`${settingsPage()}&speak=de_DE`);
    const said = await page.$eval('.wrap', ({ textContent }) => textContent);
    assert.match(said, /Adresse des Feeds.*Kopie des Feeds.*514 Einträge/s);
  });

  it('keeps what it has if something else is typed', async () => {
    const page = await desk.as('administrator');
    assert.match(await desk.set({ feed: 'javascript:alert(1)' }), /must begin with https/);
    const kept = () => page.$eval('#mpg-widgets-feed', ({ value }) => value);
    assert.equal(await kept(), desk.feed.address);
    await page.$eval('#mpg-widgets-lang', (field) => (field.options[1].value = '"><script>'));
    await page.select('#mpg-widgets-lang', '"><script>');
    await submit(page, '#submit');
    assert.equal(await page.$eval('#mpg-widgets-lang', ({ value }) => value), 'ar');
    await desk.set({ lang: '', campaign: '' });
  });

  for (const role of ['editor', 'author', 'subscriber']) {
    it(`lets no ${role} see or change the settings`, async () => {
      const page = await desk.as(role);
      assert.equal((await page.goto(settingsPage())).status(), 403);
      await page.goto(`${desk.site.address}/wp-admin/profile.php`);
      const before = desk.feed.requests.length;
      const statuses = await page.evaluate(postForms, ['mpg_widgets_fetch']);
      assert.deepEqual(statuses, [403, 403]);
      assert.equal(desk.feed.requests.length, before);
      const settings = await desk.rest(role, 'GET', '/wp/v2/settings');
      assert.equal(settings.data?.status, 403);
    });
  }

  it('does nothing without the nonce of its own form', async () => {
    const page = await desk.as('administrator');
    await page.goto(settingsPage());
    const before = desk.feed.requests.length;
    assert.deepEqual(await page.evaluate(postForms, ['mpg_widgets_fetch']), [403, 403]);
    assert.equal(desk.feed.requests.length, before);
  });

  it('fetches the feed every hour, and asks only for what is new', async () => {
    desk.feed.answer = json(small(news('one')));
    assert.equal(await desk.runTasks(), 'hourly');
    assert.deepEqual((await scriptless())[0].links, ['https://mpg.example/one']);
    desk.feed.answer = (response, { headers }) =>
      headers['if-none-match'] === '"one"' ? response.writeHead(304).end() : response.writeHead(500).end();
    await desk.runTasks();
    assert.deepEqual((await scriptless())[0].links, ['https://mpg.example/one']);
    assert.doesNotMatch(await desk.settingsText(), /could not be fetched/);
  });

  const failures = {
    'is down': [(response) => response.destroy(), /could not be fetched/],
    'has an error': [(response) => response.writeHead(503).end(), /status 503/],
    'answers with a page': [(response) => response.end('<html>'), /not a JSON Feed/],
    'is too large': [(response) => response.end(`"${'a'.repeat(5 * 2 ** 20 + 10)}"`), /larger than 5 MB/],
    'is of a later contract': [json({ ...small(), _mpg: { contract: '2' } }), /newer version of this plugin/],
  };
  for (const [what, [answer, reason]] of Object.entries(failures)) {
    it(`keeps the old links if the feed ${what}, and says so in the settings`, async () => {
      desk.feed.answer = answer;
      await desk.runTasks();
      assert.match(await desk.settingsText(), reason);
      const { widgets } = await desk.visit(link);
      assert.deepEqual(widgets[0].links, ['https://mpg.example/one']);
      assert.equal(widgets[0].fallback, 'one');
    });
  }

  it('shows only safe links, and text as text', async () => {
    desk.feed.answer = json({
      ...small(
        news('<img src=x onerror=alert(1)>Fish &amp; chips', { url: 'javascript:alert(1)', date_published: '2024-05' }),
        news('relative', { url: 'page.html', date_published: '2024-06-01T10:00:00Z' }),
        { id: 7, title: ['list'], url: {}, _mpg: 'none' },
        news('no language', { title: { '" onclick="alert(1)': 'No language' } }),
        'no item',
        news('مرحبا', { url: 'https://mpg.example/"><script>', language: 'ar' }),
      ),
      _mpg: { programmes: 'none', projects: [null, { title: { fr: 'Projet' } }], organisation: [] },
    });
    await desk.runTasks();
    const [{ links }] = await scriptless();
    assert.deepEqual(links, [new URL('page.html', desk.feed.address).href, 'https://mpg.example/script']);
    const html = await (await fetch(link)).text();
    assert.doesNotMatch(html, /No language|>list</);
    assert.match(html, /<span dir="auto">Fish &amp; chips<\/span> <time datetime="2024-05">May 2024<\/time>/);
    assert.match(html, /<a href="[^"]*" lang="ar" dir="auto">مرحبا<\/a>/);
    assert.match(html, /<time datetime="2024-06-01">June 1, 2024<\/time>/);
  });

  it('chooses links as the widget would', async () => {
    desk.feed.answer = json(sample);
    await desk.runTasks();
    const ofYear = sample.items.filter(({ _mpg }) => _mpg.kind === 'publication' && _mpg.date?.startsWith('2012'));
    const projects = sample._mpg.projects.filter(({ programmes }) => programmes?.includes('diversity-integration'));
    const shortcodes = {
      '[mpg widget="publication-list" year="2012" limit="50"]': ofYear.length,
      '[mpg widget="project-list" programme="diversity-integration" limit="50"]': Math.min(projects.length, 50),
      '[mpg widget="programme-list"]': 3,
      '[mpg widget="publication-card"]': 1,
      '[mpg widget="supporter-list" group="foundation" limit="50"]': sample._mpg.supporters.filter(
        ({ group, url }) => group === 'foundation' && url,
      ).length,
      '[mpg widget="about"]': 1,
      '[mpg widget="news-list" limit="100000"]': 50,
    };
    const { link: address } = await desk.post('author', Object.keys(shortcodes).join('\n\n'));
    const widgets = await scriptless(address);
    assert.deepEqual(
      widgets.map(({ links }) => links.length),
      Object.values(shortcodes),
    );
  });

  it('fetches no address that an author writes', async () => {
    const before = desk.feed.requests.length;
    const { link: address } = await desk.post('author', `[mpg widget="digest" src="${desk.feed.address}?own"]`);
    const [{ links }] = await scriptless(address);
    assert.deepEqual(links, ['https://www.migpolgroup.com/']);
    assert.equal(desk.feed.requests.length, before);
  });

  it('causes no notice of PHP or WordPress', () => assert.equal(desk.complaints(), ''));

  it('leaves no task when it is switched off, and nothing when it is deleted', async () => {
    const before = await desk.left();
    assert.deepEqual(before.options, ['mpg_widgets', 'mpg_widgets_feed']);
    assert.deepEqual(before.tasks, ['mpg_widgets_refresh']);
    const path = '/wp/v2/plugins/mpg-widgets/mpg-widgets';
    await desk.rest('administrator', 'PUT', path, { status: 'inactive' });
    assert.deepEqual((await desk.left()).tasks, []);
    const { deleted } = await desk.rest('administrator', 'DELETE', path);
    assert.equal(deleted, true);
    assert.deepEqual(await desk.left(), { options: [], meta: [], tasks: [] });
    const { text, widgets } = await desk.visit(link);
    assert.deepEqual(widgets, []);
    assert.match(text, /\[mpg widget=.news-list.\]/);
  });
});

// Runs in the page: sends the forms of the settings without a nonce. Returns the statuses of the answers.
async function postForms([fetching]) {
  const forms = [
    ['/wp-admin/options.php', 'option_page=mpg_widgets&action=update&mpg_widgets[feed]=https://evil.example/'],
    ['/wp-admin/admin-post.php', `action=${fetching}`],
  ];
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answers = forms.map(([path, body]) => fetch(path, { method: 'POST', headers, body }));
  return (await Promise.all(answers)).map(({ status }) => status);
}
