/** The built command `mpg-widgets feed watch`, and its page in a browser. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { widgets } from '../dist/manuals.mjs';
import { ended, json, server, workshop } from '../publish/feed-build.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const example = fileURLToPath(new URL('../../examples/publishing', import.meta.url));
const sample = fileURLToPath(new URL('../../stories/feed/feed.json', import.meta.url));

const records = (...titles) =>
  JSON.stringify(
    titles.map((title, index) => ({ id: `r${index}`, title, kind: 'news', url: `https://example.org/${index}` })),
  );
const configOf = (from, kind = 'records', more = {}) =>
  JSON.stringify({ feed: { title: 'Watched', language: 'en' }, sources: [{ kind, from }], ...more });

/** Starts the command, on any free port. It ends with the test. */
function started(t, shop, ...args) {
  const child = shop.startFeed('watch', '--port', '0', '--json', ...args);
  const result = ended(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  t.after(async () => {
    child.kill('SIGKILL');
    await result;
  });
  /** The next event of this name. */
  const next = async (name) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`It ended: ${(await result).stderr}`);
      const event = JSON.parse(value);
      if (event.event === name) return event;
    }
  };
  const stop = async () => {
    child.kill('SIGINT');
    return result;
  };
  return { next, stop, child, result };
}

/** Starts the command on records with these titles, and waits for the first feed. */
async function watching(t, titles, ...args) {
  const shop = workshop(t);
  shop.put('records.json', records(...titles));
  shop.put('mpg.config.json', configOf('records.json'));
  const command = started(t, shop, ...args);
  const { url } = await command.next('start');
  await command.next('built');
  return { ...shop, ...command, url };
}

const titlesAt = async (url) => (await (await fetch(`${url}feed.json`)).json()).items.map(({ title }) => title);

describe('mpg-widgets feed watch', () => {
  it('serves the feed to pages of all sites', async (t) => {
    const { url } = await watching(t, ['One']);
    const answer = await fetch(`${url}feed.json`);
    assert.equal(answer.headers.get('content-type'), 'application/feed+json');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal((await answer.json()).items[0].title, 'One');
    const etag = answer.headers.get('etag');
    assert.equal((await fetch(`${url}feed.json`, { headers: { 'If-None-Match': etag } })).status, 304);
    assert.equal((await fetch(`${url}feed.json`, { method: 'POST' })).status, 405);
  });

  it('serves nothing else of this computer', async (t) => {
    const { url } = await watching(t, ['One']);
    for (const path of [
      'mpg.config.json',
      'records.json',
      '..%2f..%2fpackage.json',
      'cdn/..%2f..%2fpackage.json',
      '%00',
      '%',
    ])
      assert.equal((await fetch(url + path)).status, 404, path);
  });

  it('makes the feed again when a source changes, is replaced, or comes', async (t) => {
    const { put, folder, next, url } = await watching(t, ['One']);
    put('records.json', records('Two'));
    await next('built');
    assert.deepEqual(await titlesAt(url), ['Two']);
    put('new.json', records('Three'));
    renameSync(join(folder, 'new.json'), join(folder, 'records.json'));
    await next('built');
    assert.deepEqual(await titlesAt(url), ['Three']);
    put('mpg.config.json', configOf('later.json'));
    await next('failed');
    put('later.json', records('Four'));
    await next('built');
    assert.deepEqual(await titlesAt(url), ['Four']);
  });

  it('keeps the last good feed, and says what is wrong', async (t) => {
    const { put, next, url } = await watching(t, ['One']);
    put('mpg.config.json', '{\n  "feed": {,}\n}');
    const { lines, hasFeed } = await next('failed');
    assert.match(lines[0], /^mpg\.config\.json, line 2, column 12: /);
    assert.equal(hasFeed, true);
    assert.deepEqual(await titlesAt(url), ['One']);
  });

  it('serves what an earlier run made, if the first build fails', async (t) => {
    const shop = workshop(t);
    shop.put('feed.json', readFileSync(sample));
    shop.put('mpg.config.json', configOf('none.json'));
    const { next } = started(t, shop);
    const { url } = await next('start');
    assert.equal((await next('failed')).hasFeed, true);
    assert((await titlesAt(url)).length > 400);
  });

  it('begins anew if something changes during a build', async (t) => {
    const shop = workshop(t);
    let asked;
    const isAsked = new Promise((resolve) => (asked = resolve));
    const { address } = await server(t, () => asked());
    shop.put('records.json', records('Quick'));
    shop.put('mpg.config.json', configOf(`${address}/silent.json`));
    const { next } = started(t, shop);
    const { url } = await next('start');
    await isAsked;
    shop.put('mpg.config.json', configOf('records.json'));
    await next('built');
    assert.deepEqual(await titlesAt(url), ['Quick']);
  });

  it('asks servers again after a while, and not because a file changed', async (t) => {
    const shop = workshop(t);
    const { address, requests } = await server(t, (_, response) => json(response, JSON.parse(records('Far'))));
    shop.put('records.json', records('Near'));
    const config = configOf('records.json');
    const { sources, ...rest } = JSON.parse(config);
    const both = { ...rest, sources: [...sources, { kind: 'records', from: `${address}/far.json` }] };
    shop.put('mpg.config.json', JSON.stringify(both));
    const seldom = started(t, shop, '--every', '1000');
    await seldom.next('built');
    shop.put('records.json', records('Nearer'));
    await seldom.next('built');
    assert.equal(requests.length, 1);
    await seldom.stop();
    const often = started(t, shop, '--every', '0.001');
    for (let count = 0; count < 3; count++) await often.next('built');
    assert(requests.length >= 3);
  });

  /** Runs the command for people. @returns what it printed until a line matched */
  async function printedUntil(t, shop, last, ...args) {
    const child = shop.startFeed('watch', '--port', '0', ...args);
    const result = ended(child);
    for await (const line of createInterface({ input: child.stdout })) if (last.test(line)) child.kill('SIGINT');
    return (await result).stdout;
  }

  it('says what the build left out, and that values cannot be used', async (t) => {
    const shop = workshop(t);
    shop.put('table.csv', 'Title,Year\nOne,2024\nTwo,soon\n');
    const fields = { title: 'Title', date: 'Year', kind: { value: 'news' } };
    const sources = [
      { kind: 'csv', from: 'table.csv', fields },
      { kind: 'csv', from: 'gone.csv' },
    ];
    shop.put('mpg.config.json', JSON.stringify({ feed: { title: 'T', language: 'en' }, sources }));
    const { next, stop } = started(t, shop, '--force');
    const { url } = await next('start');
    const { unusable, notes } = await next('built');
    assert.equal(unusable, 1);
    assert.match(notes.join('\n'), /^Left out: gone\.csv.*\ntable\.csv, row 3 “Two”: found “soon” as date/);
    const events = await fetch(`${url}events`);
    const { value } = await events.body.getReader().read();
    assert.deepEqual(JSON.parse(Buffer.from(value).toString().slice(6)).feed.notes, notes);
    await stop();
    const stdout = await printedUntil(t, shop, /wanted/, '--force');
    assert.match(stdout, / ! Built: 2 records, 1 unusable value, /);
    assert.match(stdout, /\n {10}Left out: gone\.csv/);
    assert.doesNotMatch(stdout, /✓|nothing lost/);
  });

  it('says every reason why a config cannot be used', async (t) => {
    const shop = workshop(t);
    shop.put('mpg.config.json', configOf('records.json', 'cvs'));
    const stdout = await printedUntil(t, shop, /There is no feed yet/);
    assert.match(
      stdout,
      / ✗ Not built: mpg\.config\.json cannot be used:\n {12}.*kind.*"cvs".*\n {10}There is no feed yet/,
    );
  });

  it('says what could not be used if a feed would be worse', async (t) => {
    const { put, next } = await watching(
      t,
      Array.from({ length: 10 }, (_, index) => `Title ${index}`),
    );
    put('records.json', JSON.stringify([{ id: 'a', title: 'A', kind: 'news', date: 'soon' }]));
    assert.match((await next('failed')).lines.join('\n'), /a fifth fewer[^]*found “soon” as date/);
  });

  it('serves the last feed until there is one in the new file that the config names', async (t) => {
    const { put, next, url } = await watching(t, ['One']);
    put('other.json', '{"items":[{"title":"Something else"}]}');
    put('mpg.config.json', configOf('none.json', 'records', { out: 'other.json' }));
    assert.equal((await next('failed')).hasFeed, true);
    assert.deepEqual(await titlesAt(url), ['One']);
    put('mpg.config.json', configOf('records.json', 'records', { out: 'new.json' }));
    await next('built');
    put('records.json', records('Two'));
    await next('built');
    assert.deepEqual(await titlesAt(url), ['Two']);
  });

  it('lets servers answer that take longer than the time between two builds', async (t) => {
    const shop = workshop(t);
    const { address, requests } = await server(t, (_, response) => {
      setTimeout(() => json(response, JSON.parse(records('Slow'))), 600);
    });
    shop.put('mpg.config.json', configOf(`${address}/slow.json`));
    const { next } = started(t, shop, '--every', '0.002');
    for (let count = 0; count < 2; count++) await next('built');
    assert(requests.length <= 3, `${requests.length} requests`);
  });

  it('asks servers nothing because a file changed, after they said that nothing has', async (t) => {
    const shop = workshop(t);
    const { address, requests } = await server(t, (_, response, __, request) => {
      if (request.headers['if-none-match']) return void response.writeHead(304).end();
      json(response, JSON.parse(records('Far')), { ETag: '"1"' });
    });
    const { sources, ...rest } = JSON.parse(configOf('records.json'));
    shop.put('records.json', records('Near'));
    shop.put('mpg.config.json', JSON.stringify({ ...rest, sources: [...sources, { kind: 'records', from: address }] }));
    const first = started(t, shop, '--every', '1000');
    await first.next('built');
    await first.stop();
    // As if the answer were a day old.
    const folder = join(shop.folder, '.mpg-feed-cache');
    const [kept] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const about = JSON.parse(readFileSync(join(folder, kept), 'utf8'));
    shop.put(join('.mpg-feed-cache', kept), JSON.stringify({ ...about, at: about.at - 86_400_000 }));
    const second = started(t, shop);
    await second.next('built');
    assert.equal(requests.length, 2);
    shop.put('records.json', records('Nearer'));
    await second.next('built');
    assert.equal(requests.length, 2);
  });

  it('goes on after a config that never comes to an end', async (t) => {
    const shop = workshop(t);
    shop.put('records.json', records('One'));
    shop.put('config.mjs', 'export default await new Promise(() => {});');
    const { next, stop } = started(t, shop, 'config.mjs');
    const { url } = await next('start');
    await fetch(`${url}events`).then(({ body }) => body.cancel());
    shop.put('config.mjs', `export default ${configOf('records.json')};`);
    await next('built');
    assert.deepEqual(await titlesAt(url), ['One']);
    assert.equal((await stop()).code, 0);
  });

  it('has one line for machines, even if there is no config', async (t) => {
    const { feed } = workshop(t);
    const { code, stdout } = await feed('watch', '--json', 'nope.json');
    assert.equal(code, 1);
    assert.equal(stdout.split('\n').length, 2);
    assert.match(JSON.parse(stdout).error.message, /^nope\.json: there is no such file/);
  });

  it('takes another port if one is taken, and says so', async (t) => {
    const shop = workshop(t);
    shop.put('records.json', records('One'));
    shop.put('mpg.config.json', configOf('records.json'));
    const other = createServer().listen(0, '127.0.0.1');
    t.after(() => other.close());
    await once(other, 'listening');
    const { port } = other.address();
    const child = shop.startFeed('watch', '--port', `${port}`);
    const result = ended(child);
    for await (const line of createInterface({ input: child.stdout })) if (/✓ Built/.test(line)) child.kill('SIGINT');
    const { stdout, code } = await result;
    assert.match(stdout, new RegExp(`^Port ${port} is taken, so port (?!${port})\\d+ is used\\.\n`));
    assert.equal(code, 0);
  });

  it('has a line for each build, and ends at Ctrl-C with three that say what it did', async (t) => {
    const shop = workshop(t);
    shop.put('records.json', records('One'));
    shop.put('mpg.config.json', configOf('records.json'));
    const child = shop.startFeed('watch', '--port', '0');
    const result = ended(child);
    for await (const line of createInterface({ input: child.stdout })) {
      if (/✓ Built/.test(line)) shop.put('records.json', '[');
      if (/✗ Not built/.test(line)) child.kill('SIGINT');
    }
    const { code, stdout, stderr } = await result;
    assert.deepEqual([code, stderr], [0, '']);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 3 + 2 + 3);
    assert.match(lines[3], /^\d\d:\d\d:\d\d ✓ Built: 1 record, nothing lost, \d gaps?\.$/);
    assert.match(lines[4], /^\d\d:\d\d:\d\d ✗ Not built: .*records\.json.* The last feed stays\.$/);
    assert.deepEqual(lines.slice(5), [
      'Built: 1 time, and 1 failed, in 0 minutes.',
      'Feed: feed.json, 1 record.',
      'Stopped. Started again, it asks servers only for what has changed.',
    ]);
  });

  it('says so if there is no such config', async (t) => {
    const { feed } = workshop(t);
    const { code, stdout, stderr } = await feed('watch');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^mpg\.config\.json: there is no such file\. Name your config/);
  });

  it('refuses wrong arguments', async (t) => {
    const { feed } = workshop(t);
    for (const args of [
      ['a', 'b'],
      ['--port', '70000'],
      ['--port', 'x'],
      ['--every', '-1'],
      ['--every', 'soon'],
      ['--prot', '1'],
    ]) {
      const { code, stdout, stderr } = await feed('watch', ...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^mpg-widgets feed watch: .+\n“mpg-widgets feed watch --help” tells more\.\n$/);
    }
  });
});

describe('the page of mpg-widgets feed watch', () => {
  let browser;
  before(async () => (browser = await puppeteer.launch(await chromium())));
  after(() => browser.close());

  /** Opens the page. @returns it, and what it complained of */
  async function opened(t, url) {
    const page = await browser.newPage();
    t.after(() => page.close());
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
    await page.waitForSelector('.widget');
    return { page, complaints };
  }

  /** Waits until something in the page is so. (Not with each frame: a window that is not seen draws seldom.) */
  const until = (page, isSo, ...args) => page.waitForFunction(isSo, { polling: 50 }, ...args);

  const areShown = (selector) =>
    [...document.querySelectorAll(selector)].every((widget) =>
      widget.shadowRoot?.querySelector('.base:not([aria-busy])'),
    );
  const hasText = (tag, text) =>
    document.querySelector(`.stage ${tag}`)?.shadowRoot?.querySelector('.base')?.textContent.includes(text);

  /** Starts the command on the example that makes MPG’s own feed. */
  async function onExample(t) {
    const shop = workshop(t);
    cpSync(example, shop.folder, { recursive: true });
    const command = started(t, shop);
    const { url } = await command.next('start');
    await command.next('built');
    return { ...shop, ...command, url };
  }

  it('shows every widget with the feed, and passes axe', async (t) => {
    const { url } = await onExample(t);
    const { page, complaints } = await opened(t, url);
    const tags = await page.$$eval('.stage > *', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(tags.sort(), widgets.map(({ tag }) => tag).sort());
    await page.$$eval('.stage > *', (all) => all.forEach((widget) => widget.setAttribute('loading', 'eager')));
    await until(page, areShown, '.stage > *');
    assert.deepEqual(complaints, []);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { exclude: [['.stage']] });
      return violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`);
    });
    assert.deepEqual(faults, []);
  });

  it('shows the new feed without being loaded again', async (t) => {
    const { put, url, next } = await watching(t, ['Old title']);
    const { page } = await opened(t, url);
    await until(page, hasText, 'mpg-news-list', 'Old title');
    await page.evaluate(() => (globalThis.isSame = true));
    put('records.json', records('New title'));
    await next('built');
    await until(page, hasText, 'mpg-news-list', 'New title');
    assert.equal(await page.evaluate(() => globalThis.isSame), true);
  });

  it('says what the check found, with the title of the record', async (t) => {
    const { url } = await watching(t, ['Fine']);
    const { page } = await opened(t, url);
    const text = await page.$eval('#problems', ({ textContent }) => textContent.replace(/\s+/g, ' '));
    assert.match(text, /Nothing is lost/);
    assert.match(text, /Without a date.*news Fine/);
  });

  it('shows a feed that states no language', async (t) => {
    const shop = workshop(t);
    shop.put('records.json', records('One'));
    const { feed, ...rest } = JSON.parse(configOf('records.json'));
    shop.put('mpg.config.json', JSON.stringify({ ...rest, feed: { title: feed.title } }));
    const { next } = started(t, shop);
    const { url } = await next('start');
    await next('built');
    const { page } = await opened(t, url);
    assert.equal(await page.$eval('.stage', ({ lang }) => lang), 'en');
    assert.equal(await page.$eval('[name=lang] option', ({ textContent }) => textContent), 'As the feed');
  });

  it('says what the build could not use', async (t) => {
    const { put, next, url } = await watching(t, ['One']);
    put('records.json', JSON.stringify([{ id: 'a', title: 'A', kind: 'news', date: 'soon' }]));
    await next('built');
    const { page } = await opened(t, url);
    const text = await page.$eval('#problems', ({ textContent }) => textContent);
    assert.match(text, /What the build could not use\s*records\.json, record 1 “A”: found “soon” as date/);
    assert.doesNotMatch(text, /Nothing is lost/);
  });

  it('shows where a config is no JSON', async (t) => {
    const { put, next, url } = await watching(t, ['One']);
    put('mpg.config.json', '{\n  "feed": {,}\n}');
    await next('failed');
    const { page } = await opened(t, url);
    const [, excerpt, mark] = await page.$$eval('.failure .line', (all) => all.map(({ innerText }) => innerText));
    assert.equal(mark.indexOf('^'), excerpt.indexOf(','));
  });

  it('says why a feed could not be built, and shows the last one', async (t) => {
    const { put, url, next } = await watching(t, ['Good']);
    const { page } = await opened(t, url);
    put('records.json', '[{]');
    await next('failed');
    await page.waitForSelector('.failure');
    assert.match(
      await page.$eval('.failure', ({ textContent }) => textContent),
      /records\.json[^]*Below is the last good feed/,
    );
    assert.match(
      await page.$eval('[role=status]', ({ textContent }) => textContent),
      /Not built\. This is the feed of/,
    );
    await until(page, hasText, 'mpg-news-list', 'Good');
    put('records.json', records('Better'));
    await next('built');
    await until(page, () => !document.querySelector('.failure'));
  });

  it('changes width, colours, language and direction by keyboard, and keeps them', async (t) => {
    const { url } = await watching(t, ['One']);
    const { page } = await opened(t, url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (let count = 0; count < 4; count++) {
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
    }
    const stage = async () => {
      await until(page, () => document.querySelector('.stage')?.firstElementChild?.offsetWidth);
      return page.$eval('.stage', ({ lang, dir, dataset, firstElementChild: widget }) => ({
        ...dataset,
        dir,
        isChosen: lang !== 'en',
        inside: widget.getAttribute('theme'),
        pixels: widget.offsetWidth,
      }));
    };
    const wanted = { width: '320', theme: 'dark', dir: 'rtl', isChosen: true, inside: 'dark', pixels: 320 };
    assert.deepEqual(await stage(), wanted);
    await page.reload();
    await page.waitForSelector('.widget');
    assert.deepEqual(await stage(), wanted);
  });

  it('says so when the command has ended', async (t) => {
    const { url, stop } = await watching(t, ['One']);
    const { page } = await opened(t, url);
    assert.equal((await stop()).code, 0);
    await until(page, () => /has ended/.test(document.querySelector('[role=status]').textContent));
  });

  it('names a widget for which the feed has nothing', async (t) => {
    const { url } = await watching(t, ['One']);
    const { page } = await opened(t, url);
    const text = await page.$eval('[aria-labelledby=mpg-event-card]', ({ textContent }) => textContent);
    assert.match(text, /The feed has nothing that this widget could show/);
  });
});
