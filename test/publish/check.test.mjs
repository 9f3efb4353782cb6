/** The built command `mpg-widgets feed check`. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { json, server, workshop } from './feed-build.mjs';

const sample = fileURLToPath(new URL('../../stories/feed/feed.json', import.meta.url));
const version = 'https://jsonfeed.org/version/1.1';
const feedWith = (...items) => JSON.stringify({ version, title: 'News', language: 'en', items });
const good = { id: 'a', title: 'A', summary: 'S', url: 'https://example.org/a', date_published: '2024-05-06' };

const bad = feedWith(
  { ...good, title: 'Report on <b>cities</b>', date_published: '05/13/2012', language: 'en GB' },
  { ...good, id: 'b', title: 'No \u001b[31mcolours\u202e', url: 'javascript:alert(1)', tags: 'one', summary: null },
  { title: 'Without id', titel: 'x' },
);

/** Checks a file with this content. @returns the result of --json too */
async function checked(t, content, ...args) {
  const { put, feed, folder } = workshop(t);
  put('feed.json', content);
  const [plain, machine] = [
    await feed('check', 'feed.json', ...args),
    await feed('check', 'feed.json', ...args, '--json'),
  ];
  assert.equal(machine.code, plain.code);
  return { ...plain, folder, result: JSON.parse(machine.stdout) };
}

const kindsOf = ({ groups }, severity) => groups.filter((group) => group.severity === severity).map(({ kind }) => kind);

describe('mpg-widgets feed check', () => {
  it('tells what it can do', async (t) => {
    const { feed } = workshop(t);
    const { code, stdout } = await feed('check', '--help');
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: mpg-widgets feed check[^]*Exit codes/);
    assert(stdout.split('\n').every((line) => line.length <= 80));
  });

  it('refuses wrong arguments', async (t) => {
    const { feed } = workshop(t);
    for (const args of [[], ['a', 'b'], ['a', '--what'], ['a', '--base', 'x'], ['a', '--links', '--pause', 'x']]) {
      const { code, stdout, stderr } = await feed('check', ...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^mpg-widgets feed check: .+\n“mpg-widgets feed check --help” tells more\.\n$/);
    }
  });

  it('says of MPG’s feed that nothing is lost', async (t) => {
    const { code, stdout, result } = await checked(t, readFileSync(sample));
    assert.equal(code, 0);
    assert.match(stdout, /✓ Nothing is lost/);
    assert.deepEqual([result.lost, result.odd], [0, 0]);
    assert(kindsOf(result, 'missing').includes('no-summary'));
  });

  it('names all that is wrong at once: record, place, what was found, what is wanted, how to mend it', async (t) => {
    const { code, stdout, result } = await checked(t, bad);
    assert.equal(code, 1);
    assert.deepEqual(kindsOf(result, 'lost'), ['moment', 'language', 'address', 'list', 'required']);
    assert.deepEqual(kindsOf(result, 'odd'), ['empty', 'key']);
    const [date] = result.groups[0].findings;
    assert.deepEqual(date.record, { type: 'news', title: 'Report on cities', id: 'a' });
    assert.deepEqual([date.path, date.found], ['$.items[0].date_published', '"05/13/2012"']);
    assert.equal(date.suggestion, 'Write "2012-05-13".');
    assert.match(stdout, /news “Without id”\n {4}items\[2\]\.id: nothing\. The whole record is left out\./);
    assert.match(stdout, /Is “title” meant\?/);
  });

  it('uses no words of programmers', async (t) => {
    const { stdout } = await checked(t, bad, '--all');
    assert.doesNotMatch(stdout, /undefined|Invalid input|expected|received|zod|null\b(?!\.)/i);
  });

  it('prints lines of at most 80 columns, without control characters of the feed', async (t) => {
    const { stdout } = await checked(t, bad, '--all');
    assert(stdout.split('\n').every((line) => line.length <= 80));
    assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\u202e/u);
  });

  it('goes on if the feed does not say that it is one', async (t) => {
    const { code, result } = await checked(t, bad.replace('version/1.1', 'version/9'));
    assert.equal(code, 1);
    assert.equal(result.groups[0].kind, 'feedVersion');
    assert.equal(kindsOf(result, 'lost').length, 6);
  });

  it('reads further pages beside the file, and says if one is missing', async (t) => {
    const { put, feed } = workshop(t);
    put('feed.json', feedWith(good).replace('"items"', '"next_url":"two.json","items"'));
    const missing = await feed('check', 'feed.json');
    assert.equal(missing.code, 1);
    assert.match(missing.stdout, /A further page of the feed is missing/);
    put('two.json', feedWith({ ...good, url: 'mailto:x', title: 'Second' }));
    const { stdout } = await feed('check', 'feed.json');
    assert.match(stdout, /2 records in 2 pages/);
    assert.match(stdout, /Has the id of another[^]*news “Second”/);
  });

  for (const next of [true, 7, '#top', ' ', '\u200b #top']) {
    it(`looks for no further page at ${JSON.stringify(next)}, as the widgets do`, async (t) => {
      const { result } = await checked(t, JSON.stringify({ ...JSON.parse(feedWith(good)), next_url: next }));
      assert(!result.groups.some(({ kind }) => kind === 'page'));
    });
  }

  it('tells a missing language, date and summary, and the same title twice', async (t) => {
    const plain = { id: 'b', title: 'A' };
    const content = JSON.stringify({ version, title: 'N', items: [{ id: 'a', title: 'A' }, plain] });
    const { code, result } = await checked(t, content);
    assert.equal(code, 0);
    assert.deepEqual(kindsOf(result, 'missing'), ['no-date', 'no-language', 'no-summary', 'same-title']);
  });

  const unreadable = {
    'an empty file': ['\n', /is empty/],
    'a login page': ['<!doctype html><title>Log in</title>', /web page that asks for a login/],
    'a web page': ['<html lang="en"><p>Hello', /web page \(HTML\)/],
    'an RSS feed': ['<?xml version="1.0"?><rss version="2.0"></rss>', /an RSS feed/],
    'a table': ['Title;Date\nOne;2012\n', /a table/],
    'an error of PHP': ['<br />\n<b>Warning</b>: mysqli::query', /error message of PHP/],
    'records without a feed': ['[{"title":"A"}]', /a list of records/],
    'an error of a server': ['{"code":"rest_forbidden","message":"No"}', /error message of a server/],
    'a file that is cut off': ['{"items":[{"id":"a"', /ends in the middle/],
    'a comma too many': ['{"items":[{"id":"a"},]}', /line 1, column 22[^]*comma too many/],
  };
  for (const [name, [content, reason]] of Object.entries(unreadable)) {
    it(`says that it cannot read ${name}`, async (t) => {
      const { code, stdout, stderr, result } = await checked(t, content);
      assert.deepEqual([code, stdout], [3, '']);
      assert.match(stderr, reason);
      assert(result.error.message && result.error.remedy);
    });
  }

  it('says that there is no such file', async (t) => {
    const { code, stderr } = await workshop(t).feed('check', 'gone.json');
    assert.equal(code, 3);
    assert.match(stderr, /no such file/);
  });

  const encodings = {
    'UTF-16': Buffer.from(`\ufeff${feedWith({ ...good, title: 'É' })}`, 'utf16le'),
    'Windows-1252 (Latin-1)': Buffer.from(feedWith({ ...good, title: 'É' }), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`names ${name}, which no widget reads`, async (t) => {
      const { code, result } = await checked(t, bytes);
      assert.equal(code, 1);
      const [{ kind, findings }] = result.groups;
      assert.deepEqual([kind, findings[0].found], ['encoding', name]);
    });
  }

  it('notes a byte order mark, which does no harm', async (t) => {
    const { code, result } = await checked(t, `\ufeff${feedWith(good)}`);
    assert.equal(code, 0);
    assert.deepEqual(kindsOf(result, 'odd'), ['byte-order-mark']);
  });

  it('ends quietly if nobody reads on', async (t) => {
    const { put, startFeed } = workshop(t);
    put('feed.json', feedWith(...Array.from({ length: 20_000 }, (_, index) => ({ id: `${index}` }))));
    const child = startFeed('check', 'feed.json', '--all');
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.equal(stderr, '');
  });

  it('reads values that are nested deeply', async (t) => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const { put, feed } = workshop(t);
    put('feed.json', `{"version":"${version}","title":"D","_mpg":${deep},"items":[{"id":"a","title":${deep}}]}`);
    const { code, stderr } = await feed('check', 'feed.json');
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('checks an address, and says if other sites may not read it', async (t) => {
    const { feed } = workshop(t);
    const { address } = await server(t, (url, response) =>
      json(
        response,
        JSON.parse(feedWith(good)),
        url.pathname === '/open' ? { 'Access-Control-Allow-Origin': '*' } : {},
      ),
    );
    assert.doesNotMatch((await feed('check', `${address}/open`)).stdout, /same site/);
    assert.match((await feed('check', `${address}/closed`)).stdout, /Only for pages of the same site/);
  });

  it('says what a server answers instead of a feed', async (t) => {
    const { feed } = workshop(t);
    const { address } = await server(t, (_, response) => response.writeHead(404).end());
    const { code, stderr } = await feed('check', `${address}/feed.json`);
    assert.equal(code, 3);
    assert.match(stderr, /answers 404/);
  });
});

describe('the report of a check', () => {
  let browser;

  before(async () => {
    browser = await puppeteer.launch(await chromium());
  });
  after(() => browser.close());

  async function opened(t, content, { isDark = false, width = 1280 } = {}) {
    const { folder } = await checked(t, content, '--report', 'report.html');
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    return page;
  }

  const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

  for (const isDark of [false, true]) {
    it(`is accessible in ${isDark ? 'dark' : 'light'}`, async (t) => {
      const page = await opened(t, bad, { isDark });
      // The page itself allows no script.
      const { violations } = await page.evaluate(`${axe}; axe.run()`);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
    });
  }

  it('fits into 320 px, with every record of MPG’s feed', async (t) => {
    const page = await opened(t, readFileSync(sample), { width: 320 });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  });

  it('shows markup of the feed as text, and loads nothing', async (t) => {
    const hostile = '</style><img src=x onerror=alert(1)>"\'&amp;';
    const page = await opened(t, feedWith({ ...good, id: hostile, title: 7, url: `javascript:${hostile}` }));
    assert.equal(await page.evaluate('document.querySelectorAll("img, script, link, style").length'), 1);
    assert((await page.$eval('body', ({ textContent }) => textContent)).includes(hostile));
  });

  it('has a heading for each severity, and each record with its remedy', async (t) => {
    const page = await opened(t, bad);
    assert.deepEqual(await page.$$eval('h2', (all) => all.map(({ textContent }) => textContent)), [
      'Lost',
      'Odd',
      'Missing',
    ]);
    const text = await page.$eval('[data-kind=moment]', ({ innerText }) => innerText);
    assert.match(text, /How to mend it[^]*Report on cities[^]*date_published[^]*Write "2012-05-13"/);
  });

  it('is the same each time', async (t) => {
    const [first, second] = [await checked(t, bad, '--report', 'r.html'), await checked(t, bad, '--report', 'r.html')];
    assert.deepEqual(readFileSync(join(first.folder, 'r.html')), readFileSync(join(second.folder, 'r.html')));
  });
});
