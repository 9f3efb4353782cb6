/** Builds the apps of examples/ and uses them, as somebody would who starts from one of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { look, written } from '../builder/written.mjs';
import { shownInside, startHost } from '../dist/browser.mjs';
import { noteLeftOut } from '../support/left-out.mjs';
import { copyOf, installPackage, isInstalled, script, serve } from './app.mjs';
import { checkTemplates } from './templates.mjs';

/**
 * Apps by their folders. Those with a `command` have a server, which renders the page. Some have a script that checks types
 * and is no part of the build, and templates that it checks too. `pasted` puts the embed builder's code in the place of the
 * app's component.
 */
const apps = [
  {
    name: 'react',
    isChecked: true,
    pasted: (code) => ({
      'src/pasted.jsx': code,
      'src/app.tsx': "export { PublicationList as App } from './pasted.jsx';",
    }),
  },
  { name: 'react-18', isChecked: true },
  { name: 'vue', isChecked: true, hasTemplates: true, pasted: (code) => ({ 'src/app.vue': code }) },
  { name: 'svelte', isChecked: true, hasTemplates: true, pasted: (code) => ({ 'src/app.svelte': code }) },
  { name: 'angular' },
  {
    name: 'next',
    command: (port) => ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
  },
  { name: 'nuxt', command: () => ['.output/server/index.mjs'] },
  { name: 'sveltekit', command: () => ['build'], isChecked: true },
];
const installed = apps.filter(({ name }) => isInstalled(name));
const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));

const newsCount = (page) => page.$$eval('mpg-news-list >>> [part~=news]', ({ length }) => length);

/** Uses what is the same in all apps. */
async function useApp(page) {
  await shownInside(page, 'mpg-news-list', '[part~=news]');
  assert.equal(await newsCount(page), 3);
  assert.equal(await page.$eval('mpg-news-list >>> [part=heading]', ({ textContent }) => textContent.trim()), 'News');
  const count = await page.waitForFunction(() => Number(document.querySelector('output').textContent));
  assert.ok((await count.jsonValue()) > 100);
  await page.click('button');
  await page.waitForFunction(
    () => document.querySelector('mpg-news-list').shadowRoot.querySelectorAll('[part~=news]').length === 6,
  );
}

/** What visitors see whose browser runs no script. */
async function readWithoutScript(host, url) {
  const { page, close } = await host.openAt(url, { isScriptless: true });
  const attributes = await page.$eval('mpg-news-list', (list) =>
    ['src', 'limit'].map((name) => list.getAttribute(name)),
  );
  assert.deepEqual(attributes, ['/feed.json', '3']);
  const fallback = await page.$eval('mpg-news-list > a', (link) => [link.textContent, link.checkVisibility()]);
  assert.deepEqual(fallback, ['News from MPG', true]);
  const programmes = await page.$eval('mpg-programme-list', ({ shadowRoot }) => shadowRoot.textContent);
  for (const { title } of feed._mpg.programmes) assert.ok(programmes.includes(title), title);
  await close();
}

/** Settings of each kind: text that frameworks could take for code, a number, a switch, a choice, a language and a colour. */
const settings =
  '#publication-list?heading=%22%7BWorks%7D%22+%26+%3Cmore%3E&limit=3&browse=&sort=title&_lang=fr&--mpg-color-accent=%23a41034';

/**
 * Builds an app whose component is what the embed builder wrote, and looks at it beside the builder's own preview. Types are not
 * checked: the code is JavaScript, which these apps do not mix with their TypeScript.
 */
async function pasteIn(host, { name, pasted }) {
  const { tag, shown, codes } = await written(host, settings, [name]);
  assert.match(shown.text, /^"\{Works\}" & <more> /);
  const copy = await copyOf(name, pasted(codes[name]));
  try {
    await script(copy, 'build');
    const server = await serve({ name: copy });
    const { page, complaints, close } = await host.openAt(server.url);
    await shownInside(page, tag, '.base:not([aria-busy]) [part~=publication]');
    assert.deepEqual(await look(page, tag), shown);
    assert.deepEqual(complaints, []);
    await close();
    await server.close();
  } finally {
    await rm(copy, { recursive: true });
  }
}

it('some apps are installed', (test) => {
  for (const app of apps) if (!installed.includes(app)) noteLeftOut(test, `examples/${app.name}`);
  assert.ok(installed.length, 'Run .ci/install-frameworks.');
});

describe('an app made with', () => {
  let host;
  before(async () => {
    await installPackage(installed.map(({ name }) => name));
    host = await startHost();
  });
  after(() => host.close());

  for (const app of installed) {
    describe(app.name, () => {
      let server;
      after(() => server?.close());

      it('is built and serves a page', async () => {
        if (app.isChecked) await script(app.name, 'types');
        await script(app.name, 'build');
        server = await serve(app);
        const { page, complaints, close } = await host.openAt(server.url);
        await useApp(page);
        assert.deepEqual(complaints, []);
        await close();
      });

      if (app.hasTemplates) {
        it('finds what is wrong in templates', () => checkTemplates(app.name));
      }

      if (app.pasted) {
        it('shows what the code of the embed builder shows in its preview', () => pasteIn(host, app));
      }

      if (app.command) {
        it('has content in its HTML', () => readWithoutScript(host, server.url));
      }
    });
  }
});
