/** Checks that the script works, or says what to do, however an optimiser or a consent tool has rewritten its tag. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { shownInside, shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const { tag, example: body } = widgets.find(({ name }) => name === 'programme-card');
const code = readFileSync(new URL('../../dist/cdn/mpg-widgets.js', import.meta.url), 'utf8');
const classic = readFileSync(new URL('../../dist/cdn/mpg-widgets.classic.js', import.meta.url), 'utf8');
const allInOne = readFileSync(new URL('../../dist/cdn/all.js', import.meta.url), 'utf8');
const file = '/cdn/mpg-widgets.js';

/** A script of the page that does something to tags once they have been parsed. */
const later = (script) => `<script>addEventListener('DOMContentLoaded', () => { ${script} })</script>`;

/** Makes the first script with this attribute again, as delaying scripts do, with the given attributes. */
const recreate = (selector, attributes) =>
  later(`
    const old = document.querySelector('${selector}');
    const made = document.createElement('script');
    for (const { name, value } of old.attributes) made.setAttribute(name, value);
    for (const [name, value] of Object.entries(${JSON.stringify(attributes)})) {
      if (value === null) made.removeAttribute(name); else made.setAttribute(name, value);
    }
    made.textContent = old.textContent;
    old.replaceWith(made);
  `);

const address = (type, text) => `URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: '${type}' }))`;

/** Pages that load the script in some way. All show the widget with the feed beside the script. */
const working = {
  'the address is in data-src until the page is parsed': `
    <script type="module" data-type="lazy" data-src="${file}"></script>
    ${later(`const tag = document.querySelector('[data-src]'); tag.src = tag.dataset.src;`)}`,
  'data-src stays the script’s address, with a version': `
    <script type="module" src="${file}?ver=1" data-src="${file}?ver=1"></script>`,
  'data-src is the script’s address, relative and percent-encoded': `
    <script type="module" src="${file}" data-src="cdn/mpg%2Dwidgets%2ejs#lazy"></script>`,
  'data-src is the script’s address on another host': `
    <script type="module" src="${file}" data-src="https://optimised.example/mpg-widgets.min.js"></script>`,
  'data-src is a proxy’s address for the script': `
    <script type="module" src="${file}" data-src="https://optimised.example/?url=https%3A%2F%2Fa.example%2Fmpg-widgets.js"></script>`,
  'data-src is a placeholder': `<script type="module" src="${file}" data-src="data:text/javascript,"></script>`,
  'data-src is blank': `<script type="module" src="${file}" data-src="  "></script>`,
  'data-src is a fragment': `<script type="module" src="${file}" data-src="#"></script>`,
  'WP Rocket has delayed it': `
    <script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="${file}"></script>
    ${recreate('[data-rocket-src]', { type: 'module', src: file })}`,
  'another plugin has delayed it': `
    <script type="text/plain" data-lazy-src="${file}"></script>
    ${recreate('[data-lazy-src]', { type: 'module', src: file })}`,
  'a consent tool has changed its type': `
    <script type="text/plain" data-cookieconsent="marketing" src="${file}"></script>
    ${recreate('[data-cookieconsent]', { type: 'module' })}`,
  'a consent tool has blocked it and made it again without its type': `
    <script type="javascript/blocked" src="${file}"></script>
    ${recreate('[type="javascript/blocked"]', { type: 'text/javascript' })}`,
  'Cloudflare has delayed it': `
    <script type="text/rocketscript" data-rocketsrc="${file}"></script>
    ${recreate('[data-rocketsrc]', { type: 'module', src: file })}`,
  'Cloudflare has marked it': `<script data-cfasync="false" type="module" src="${file}"></script>`,
  'it is a classic script': `<script src="${file}"></script>`,
  'it is a classic script with async': `<script async src="${file}"></script>`,
  'it is a classic script with defer': `<script defer src="${file}"></script>`,
  'a version was added': `<script type="module" src="${file}?ver=6.9&amp;cache=1#x"></script>`,
  'it is written into the page, and its tag still names it': `
    <script type="module" data-inlined-from="${file}">${code}</script>`,
  'it is written into the page as a classic script, and its tag still names it': `
    <script data-src="${file}">${code}</script>`,
  'it has async': `<script type="module" async src="${file}"></script>`,
  'it has crossorigin': `<script type="module" crossorigin="anonymous" src="${file}"></script>`,
  'it is imported': `<script type="module">import('${file}');</script>`,
  'it is imported by a classic script': `<script>import('${file}');</script>`,
  'it is imported and its tag is there too': `
    <script type="module" src="${file}"></script><script type="module">import '${file}?2';</script>`,
  'it is there twice, once as a classic script': `<script src="${file}"></script><script type="module" src="${file}"></script>`,
  'it is added after the page was loaded': `
    <script>addEventListener('load', () => {
      const tag = document.createElement('script');
      tag.type = 'module';
      tag.src = '${file}';
      document.body.append(tag);
    })</script>`,
  'its tag is removed at once': `
    <script>
      const tag = document.createElement('script');
      Object.assign(tag, { type: 'module', src: '${file}' });
      document.head.append(tag);
      tag.remove();
    </script>`,
  'the page has a base': `<base href="/elsewhere/" /><script type="module" src="${file}"></script>`,
  'the page has a base and the script is a classic one': `<base href="/elsewhere/" /><script src="${file}"></script>`,
  'errors have no stack': `<script>Error.stackTraceLimit = 0;</script><script type="module" src="${file}"></script>`,
  'errors have another stack': `
    <script>Error.prepareStackTrace = (error, calls) => calls;</script><script src="${file}"></script>`,
  'it is loaded from blob:, and a tag still names it': `
    <script type="text/plain" data-original="${file}"></script>
    <script>import(${address('text/javascript', code).replaceAll('</', '<\\/')});</script>`,
  'it is loaded by the classic loader': `<script src="/cdn/mpg-widgets.classic.js"></script>`,
  'it is loaded by the classic loader with async and a version': `
    <script async src="/cdn/mpg-widgets.classic.js?ver=3"></script>`,
  'it is loaded by the classic loader twice': `
    <script src="/cdn/mpg-widgets.classic.js"></script><script src="/cdn/mpg-widgets.classic.js?ver=1"></script>`,
  'it is loaded by the classic loader, which was delayed': `
    <script type="text/plain" data-src="/cdn/mpg-widgets.classic.js"></script>
    ${recreate('[data-src]', { type: 'text/javascript', src: '/cdn/mpg-widgets.classic.js' })}`,
  'the classic loader is written into the page, and its tag still names it': `
    <script data-src="/cdn/mpg-widgets.classic.js">${classic}</script>`,
  'all.js is a classic script': `<script src="/cdn/all.js"></script>`,
  'all.js was lazy': `<script type="module" src="/cdn/all.js" data-src="/cdn/all.js"></script>`,
  'all.js is written into the page, and its tag still names it': `
    <script type="module" data-src="/cdn/all.js">${allInOne.replaceAll('</script', '<\\/script')}</script>`,
};

/** Pages in which nothing says where the files are. */
const lost = {
  'it is written into the page': `<script type="module">${code}</script>`,
  'it is written into the page as a classic script': `<script defer>${code}</script>`,
  'it is loaded from blob:': `<script>import(${address('text/javascript', code)});</script>`,
  'it is loaded from data:': `<script type="module" src="data:text/javascript,${encodeURIComponent(code)}"></script>`,
  'it is combined with others into a file elsewhere': `<script src="/combined/1a2b.js"></script>`,
  'it is copied elsewhere': `<script type="module" src="/combined/mpg-widgets.js"></script>`,
};

const files = { '/combined/1a2b.js': `var $ = 1;\n${code}\n;$ = 2;`, '/combined/mpg-widgets.js': code };

/** Adds the script to a page, and a widget. Runs in the page. */
function addScript(src, widget) {
  document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  document.body.append(document.createRange().createContextualFragment(widget));
}

describe('a script that was delayed or rewritten', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [name, head] of Object.entries(working)) {
    it(`shows its widgets if ${name}`, async () => {
      const { page, requests, complaints, close } = await host.openPage({ head, body });
      // Where the script comes after the page has loaded, the page may seem to be at rest before.
      await page.waitForSelector(`${tag} >>> .base:not([aria-busy])`);
      const [{ text, hasMessage }] = await page.evaluate(shownWidgets);
      await close();
      assert.ok(text.length > 20 && !hasMessage, `shows content: “${text}”`);
      assert.deepEqual(complaints, []);
      assert.equal(requests.filter((path) => path === '/cdn/feed.json').length, 1);
    });
  }

  for (const [name, head] of Object.entries(lost)) {
    it(`says in the page and in the console that it cannot find its files if ${name}`, async () => {
      const { page, complaints, close } = await host.openPage({ head, body: body + body, files, isBroken: true });
      await page.waitForSelector(`${tag} button`);
      assert.match(await page.$eval(tag, ({ textContent }) => textContent), /could not be loaded/);
      assert.equal(complaints.filter((complaint) => complaint.includes('exclude mpg-widgets.js')).length, 1);
      await close();
    });
  }

  it('shows its widgets if it comes from another origin', async () => {
    const other = await serve();
    // A page of the server, since Chromium lets no page that was made up load anything from this machine.
    const { page, close } = await host.open('/hosts/index.html');
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(addScript, `${other.url}${file}`, body);
    await shownInside(page, tag, 'a');
    await Promise.all([close(), other.close()]);
    assert.equal(requests.filter((url) => url === `${other.url}/cdn/feed.json`).length, 1);
  });

  for (const attribute of ['data-src', 'data-feed']) {
    it(`reads the feed that its tag names in ${attribute}, through the classic loader too`, async () => {
      for (const script of ['mpg-widgets.js', 'mpg-widgets.classic.js']) {
        const head = `<script src="/cdn/${script}" ${attribute}="/cdn/feed.json?own"></script>`;
        const { page, close } = await host.openPage({ head, body });
        const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        await close();
        assert.deepEqual(
          loaded.filter((url) => url.includes('feed.json')).map((url) => new URL(url).search),
          ['?own'],
        );
      }
    });
  }
});
