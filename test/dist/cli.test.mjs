/** Runs the built command `mpg-widgets` on pages in a temporary folder. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const program = fileURLToPath(new URL(`../../${bin['mpg-widgets']}`, import.meta.url));
const feedFile = fileURLToPath(new URL('../../dist/cdn/feed.json', import.meta.url));
const card = '<mpg-programme-card programme="diversity-integration"></mpg-programme-card>';
const isPrerendered = (page) => page.includes('<template shadowrootmode="open">');

describe('mpg-widgets', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpg-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path, content) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const read = (path) => readFileSync(join(folder, path), 'utf8');

  /** Runs the command in the folder. @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
  const run = (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { cwd: folder }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  it('tells what it can do', async () => {
    const { code, stdout } = await run('--help');
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: mpg-widgets <command>[^]*prerender/);
  });

  it('refuses a command that it does not have', async () => {
    const { code, stdout, stderr } = await run('bake');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /no command “bake”/);
  });

  it('loads what publishers need only for them', () => {
    const files = new Set([program]);
    for (const file of files) {
      const imports = readFileSync(file, 'utf8').matchAll(/^import [^;]*?from "(\.\/[^"]+)"/gm);
      for (const [, name] of imports) files.add(join(file, '..', name));
    }
    const code = [...files].map((file) => readFileSync(file, 'utf8')).join('');
    assert.doesNotMatch(code, /zod|feedsmith|papaparse|parse5|citation/i);
    assert(code.length < 22_000);
  });

  it('names the licences of what it contains', () => {
    const licences = readFileSync(join(program, '../licences.md'), 'utf8');
    for (const name of ['zod', 'feedsmith', 'papaparse', 'parse5', 'ical.js'])
      assert.match(licences, new RegExp(`^## ${name} `, 'm'));
  });

  describe('prerender', () => {
    const prerender = (...args) => run('prerender', ...args);

    it('changes a page in place, with a feed from a file', async () => {
      put('page.html', card);
      const { code, stdout, stderr } = await prerender('page.html', '--feed', feedFile);
      assert.deepEqual([code, stdout, stderr], [0, 'page.html: written\n', '']);
      assert.ok(isPrerendered(read('page.html')));
      assert.deepEqual(readdirSync(folder), ['page.html']);
    });

    it('writes nothing if nothing changed', async () => {
      put('page.html', card);
      await prerender('page.html', '--feed', feedFile);
      utimesSync(join(folder, 'page.html'), 0, 0);
      const { code, stdout } = await prerender('page.html', '--feed', feedFile);
      assert.deepEqual([code, stdout], [0, 'page.html: up to date\n']);
      assert.equal(statSync(join(folder, 'page.html')).mtimeMs, 0);
    });

    it('writes the pages of a folder into another one', async () => {
      put('site/index.html', card);
      put('site/en/page.htm', card);
      put('site/style.css', 'p{}');
      mkdirSync(join(folder, 'site/folder.html'));
      const { code, stdout } = await prerender('site', '--out', 'public', '--feed', feedFile);
      assert.equal(code, 0);
      assert.deepEqual(stdout.split('\n').sort(), ['', 'public/en/page.htm: written', 'public/index.html: written']);
      assert.ok(isPrerendered(read('public/en/page.htm')) && !isPrerendered(read('site/en/page.htm')));
      assert.ok(!existsSync(join(folder, 'public/style.css')));
    });

    it('takes neither its results nor installed packages for pages', async () => {
      put('index.html', card);
      put('node_modules/other/index.html', card);
      await prerender('.', '--out', 'public', '--feed', feedFile);
      const { code, stdout } = await prerender('.', '--out', 'public', '--feed', feedFile);
      assert.deepEqual([code, stdout], [0, 'public/index.html: up to date\n']);
    });

    it('finds feeds beside the pages', async () => {
      put('feed.json', readFileSync(feedFile, 'utf8'));
      put('en/page.html', card.replace(' programme', ' src="../feed.json" programme'));
      const { code } = await prerender('en/page.html');
      assert.equal(code, 0);
      assert.ok(isPrerendered(read('en/page.html')));
    });

    it('loads feeds from a server, relative to --base', async () => {
      const server = await serve();
      put('page.html', card.replace(' programme', ' src="../cdn/feed.json" programme'));
      const { code, stderr } = await prerender('page.html', '--base', `${server.url}/hosts/`);
      await server.close();
      assert.deepEqual([code, stderr], [0, '']);
      assert.ok(isPrerendered(read('page.html')));
    });

    it('takes --base for a folder without its last slash, and encodes the names of pages', async () => {
      const requested = [];
      const server = createServer((request, response) => {
        requested.push(request.url);
        response.writeHead(404).end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      put('what #1?.html', card.replace(' programme', ' src="feed.json" programme'));
      await prerender('what #1?.html', '--base', `http://127.0.0.1:${server.address().port}/partners`);
      server.close();
      assert.deepEqual([...new Set(requested)], ['/partners/feed.json']);
    });

    it('with --check writes nothing and fails if a page is not up to date', async () => {
      put('page.html', card);
      const { code, stdout } = await prerender('page.html', '--check', '--feed', feedFile);
      assert.deepEqual([code, stdout, read('page.html')], [1, 'page.html: not up to date\n', card]);
      await prerender('page.html', '--feed', feedFile);
      assert.equal((await prerender('page.html', '--check', '--feed', feedFile)).code, 0);
    });

    it('with --policy prints what a policy has to allow', async () => {
      put('page.html', card);
      const { stdout } = await prerender('page.html', '--policy', '--feed', feedFile);
      assert.match(stdout, /^page\.html: written\nstyle-src 'sha256-[\w+/]{43}='\n$/);
    });

    it('leaves a page without widgets as it is, whatever its encoding', async () => {
      const pages = {
        'latin.html': Buffer.from('<p>\u00fcber</p>', 'latin1'),
        'utf16.html': Buffer.from('\ufeff<p>\u00fcber</p>\u2014\ud800', 'utf16le'),
        'crlf.html': Buffer.from('\ufeff<p>\r\n</p>\0'),
        'empty.html': Buffer.alloc(0),
      };
      for (const [name, content] of Object.entries(pages)) put(name, content);
      const { code, stderr } = await prerender('.', '--feed', feedFile);
      assert.deepEqual([code, stderr], [0, '']);
      for (const [name, content] of Object.entries(pages)) assert.deepEqual(readFileSync(join(folder, name)), content);
    });

    it('reads a feed with a byte order mark', async () => {
      put('page.html', card);
      put('feed.json', `\ufeff${readFileSync(feedFile, 'utf8')}`);
      assert.equal((await prerender('page.html', '--feed', 'feed.json')).code, 0);
    });

    for (const [name, content] of [
      ['none', ''],
      ['null', 'null'],
      ['a list', '[]'],
      ['a page', '<html>'],
      ['a text', '"feed"'],
    ]) {
      it(`refuses ${name} for a feed`, async () => {
        put('page.html', card);
        put('feed.json', content);
        const { code, stdout, stderr } = await prerender('page.html', '--feed', 'feed.json');
        assert.deepEqual([code, stdout, read('page.html')], [2, '', card]);
        assert.match(
          stderr,
          /^mpg-widgets prerender: --feed feed\.json: .+\n“mpg-widgets prerender --help” tells more\.\n$/,
        );
      });
    }

    it('does what it can, and says what it could not do', async () => {
      put('a.html', Buffer.concat([Buffer.from([0x3c, 0xe4, 0x3e]), Buffer.from(card)]));
      put('b.html', `${card}<mpg-digest src="gone.json"></mpg-digest>`);
      const { code, stdout, stderr } = await prerender('a.html', 'b.html', '--feed', feedFile);
      assert.deepEqual([code, stdout], [1, 'b.html: written\n']);
      assert.match(stderr, /^a\.html: .*UTF-8.*\nb\.html: The feed cannot be loaded;.*gone\.json.*\n$/);
      assert.ok(!isPrerendered(read('a.html')));
    });

    it('keeps a link to a file, and the file’s permissions', async () => {
      put('real.html', card);
      symlinkSync('real.html', join(folder, 'page.html'));
      const { mode } = statSync(join(folder, 'real.html'));
      await prerender('page.html', '--feed', feedFile);
      assert.ok(isPrerendered(read('real.html')));
      assert.equal(statSync(join(folder, 'real.html')).mode, mode);
    });

    for (const [problem, args] of Object.entries({
      'no page': [],
      'a page that is not there': ['gone.html'],
      'an unknown option': ['page.html', '--fast'],
      'a base that is no address': ['page.html', '--base', 'partner.example'],
      'a feed that cannot be read': ['page.html', '--feed', 'gone.json'],
      'a folder without pages': ['empty'],
      'two pages for one file': ['page.html', 'en/page.html', '--out', 'public'],
    })) {
      it(`refuses ${problem}, and says where its help is`, async () => {
        put('page.html', card);
        put('en/page.html', card);
        put('empty/style.css', '');
        const { code, stdout, stderr } = await prerender(...args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /^mpg-widgets prerender: .+\n“mpg-widgets prerender --help” tells more\.\n$/);
        assert.equal(read('page.html'), card);
      });
    }
  });
});
