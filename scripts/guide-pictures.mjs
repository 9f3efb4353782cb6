/**
 * Makes the pictures of docs/publishing.md anew, with the built command and MPG's records: `npm run pictures`. They look the
 * same on any machine, as the fonts come from npm. Only the times in them differ.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { savePicture } from './save-picture.mjs';
import { chromium } from './test/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli/mpg-widgets.js');
const target = join(root, 'docs/publishing');
const font = readFileSync(
  join(root, 'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'),
).toString('base64');

/** Width of the pictures, in pixels. */
const width = 800;
const fontFace = `@font-face { font-family: 'Noto Sans'; font-weight: 100 900; src: url(data:font/woff2;base64,${font}); }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Signs that our fonts do not have, drawn. */
const drawn = {
  '✓': '<svg viewBox="0 0 10 12"><path d="M1 7l3 3 5-8" /></svg>',
  '✗': '<svg viewBox="0 0 10 12"><path d="M1 2l8 8M9 2l-8 8" /></svg>',
  '─': '<svg viewBox="0 0 10 12" preserveAspectRatio="none" class="rule"><path d="M0 6h10" /></svg>',
};

function cell(character) {
  const isWide = /[mwMW&%@…]/.test(character);
  return `<i${isWide ? ' class="wide"' : ''}>${drawn[character] ?? escaped(character)}</i>`;
}

/** A terminal of 80 columns. Each character has a cell of its own, as our fonts have letters of different widths. */
function terminalPage(text) {
  const lines = text.trimEnd().split('\n');
  const cells = (line) => Array.from(line, cell).join('');
  const row = (line) => `<div class="${line.startsWith('$ ') ? 'typed' : ''}">${cells(line)}</div>`;
  return `<!doctype html><meta charset="utf-8"><style>${fontFace}
    body { inline-size: ${width}px; margin: 0; padding: 18px 20px; box-sizing: border-box; background: #14181f; color: #d7dbe3; font: 15px/23px 'Noto Sans'; }
    div { min-block-size: 23px; white-space: nowrap; }
    i { display: inline-flex; justify-content: center; inline-size: 9.5px; font-style: normal; white-space: pre; }
    .wide { transform: scaleX(0.68); }
    svg { inline-size: 9.5px; block-size: 12px; align-self: center; fill: none; stroke: #86d6a2; stroke-width: 1.6; }
    svg.rule { stroke: currentColor; }
    .typed { color: #fff; font-weight: 600; }
  </style>${lines.map(row).join('')}`;
}

/** Breaks lines between words. */
const columns = (text) => text.replaceAll(/(?=.{81}).{1,80}(?= ) /gu, '$&\n');

/** Runs the command in a folder. @returns what it printed */
function said(folder, ...args) {
  const child = spawn(process.execPath, [program, 'feed', ...args], {
    cwd: folder,
    env: { ...process.env, COLUMNS: '80' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  return new Promise((resolve) => child.on('close', () => resolve(text)));
}

/** Keeps the beginning of a text that is longer. */
function beginning(text, most) {
  const lines = text.trimEnd().split('\n');
  return lines.length > most ? [...lines.slice(0, most), '…'].join('\n') : lines.join('\n');
}

/** Serves a folder, for the page with the widget. */
async function served(folder) {
  const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/feed+json' };
  const server = createServer(({ url }, response) => {
    const path = url.replace(/\?.*/, '');
    const file = path.startsWith('/cdn/') ? join(root, 'dist', path) : join(folder, path);
    try {
      const content = readFileSync(file);
      response.writeHead(200, { 'content-type': types[path.split('.').at(-1)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const widgetPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
  <script type="module" src="/cdn/mpg-widgets.js"></script>
  <style>body { margin: 0; font-family: 'Noto Sans'; line-height: 1.5; } header { padding: 18px 32px; background: #1f4e8c; color: #fff; font-size: 22px; font-weight: 700; } main { padding: 8px 32px; }</style></head>
  <body><header>Your website</header><main><mpg-news-list src="feed.json" heading="News from MPG" limit="4"></mpg-news-list></main></body></html>`;

// Runs in the page: whether its widgets show something.
const isShown = () =>
  [...document.querySelectorAll('mpg-news-list, mpg-about')].every((widget) =>
    widget.shadowRoot?.querySelector('.base:not([aria-busy])'),
  );

/** Takes a picture of a page, as it is or of this height. */
async function picture(browser, name, { html, url, height, dark = false, ready }) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width, height: height ?? 100 });
  if (html) await page.setContent(html);
  else await page.goto(url);
  if (ready) await page.waitForFunction(ready, { polling: 50 });
  await page.evaluate(() => document.fonts.ready);
  await savePicture(page, `publishing/${name}.png`, { fullPage: height === undefined });
  await page.close();
}

/** Takes the picture of the preview, while the command runs. */
async function previewPicture(browser, folder) {
  const child = spawn(process.execPath, [program, 'feed', 'watch', '--json', '--port', '0'], { cwd: folder });
  try {
    let url;
    for await (const line of createInterface({ input: child.stdout })) {
      const event = JSON.parse(line);
      url ??= event.url;
      if (event.event === 'built') break;
    }
    await picture(browser, 'preview', { url, height: 760, ready: isShown });
  } finally {
    child.kill('SIGINT');
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mpg-guide-'));
const browser = await puppeteer.launch(await chromium());
try {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'examples/publishing'), folder, { recursive: true });
  const terminal = (name, text) => picture(browser, name, { html: terminalPage(columns(text)) });
  const config = readFileSync(join(root, 'docs/publishing/first.config.json'), 'utf8');
  await terminal('install', '$ mkdir mpg-feed\n$ cd mpg-feed\n$ npm init -y\n$ npm install mpg-widgets');
  await terminal('config', config);
  const build = await said(folder, 'build', 'mpg.config.json');
  await terminal('build', `$ npx mpg-widgets feed build\n\n${beginning(build, 14)}`);
  const check = await said(folder, 'check', 'feed.json', '--report', 'report.html');
  await terminal('check', `$ npx mpg-widgets feed check feed.json --report report.html\n\n${beginning(check, 18)}`);
  await picture(browser, 'report', { url: `file://${join(folder, 'report.html')}`, height: 760 });
  await previewPicture(browser, folder);
  writeFileSync(join(folder, 'page.html'), widgetPage);
  const server = await served(folder);
  await picture(browser, 'website', { url: `${server.url}page.html`, height: 620, ready: isShown });
  server.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
