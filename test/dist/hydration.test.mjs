/** Hydrates every widget of the built library in a page that a server rendered. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { noteCombinations } from '../support/combinations.mjs';
import { widgets } from './manuals.mjs';
import { isWaking, startPrerenderingHost } from './prerendered.mjs';

const files = readdirSync(new URL('../../src/locales/', import.meta.url));
const languages = files.flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
const directions = { ar: 'rtl' };

/** Wakes all widgets of a page and waits until they are live. */
async function wakeAll(page) {
  await page.evaluate(async () => {
    const all = [...document.querySelectorAll('[data-mpg-prerendered]')];
    const loaded = all.map((widget) => new Promise((resolve) => widget.addEventListener('mpg-load', resolve)));
    for (const widget of all) widget.requestUpdate();
    await Promise.all(loaded);
    await Promise.all(all.map((widget) => widget.updateComplete));
  });
}

/** Whether a widget of the page has such a control. Runs in the page. */
function hasControl(selector) {
  return [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector(selector));
}

/** Presses the Tab key until a control of the page's widget has the focus. @returns its tag and type */
async function tabTo(page, selector) {
  if (!(await page.evaluate(hasControl, selector))) return undefined;
  for (let steps = 0; steps < 300; steps++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate((wanted) => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      return focused?.matches(wanted) ? { kind: focused.localName, type: focused.type, url: focused.href } : undefined;
    }, selector);
    if (reached) return reached;
  }
  return undefined;
}

/** Uses the control that has the focus. */
async function use({ keyboard }, { kind, type }) {
  if (type === 'search') await keyboard.type('in');
  else await keyboard.press({ input: ' ', select: 'ArrowDown' }[kind] ?? 'Enter');
}

// Runs in the page. What its widget shows, the state of its fields and what has the focus.
function shown() {
  const root = document.activeElement?.shadowRoot;
  const fields = [...(root?.querySelectorAll('input, select') ?? [])];
  return [
    // Versions of ICU differ in the spaces of “14 – 15 November”.
    root?.querySelector('.base').textContent.replaceAll(/\s+/g, ' ').replaceAll(' – ', '–'),
    fields.map((field) => (field.checked ?? false) || field.selectedIndex || field.value).join(),
    root?.activeElement?.getAttribute('part') ?? root?.activeElement?.textContent,
  ].join('|');
}

/** What a page's widget shows after its control was used, once two looks find the same. */
async function shownAfterUse(page, control) {
  await use(page, control);
  await page.waitForNetworkIdle({ idleTime: 200 });
  const isSame = `(globalThis.seen === (globalThis.seen = (${shown})()))`;
  await page.waitForFunction(isSame, { polling: 200 });
  return page.evaluate(shown);
}

const controls = 'button, input, select, summary';

const untouched = widgets.map(({ tag }) => ({ tag, gone: 0, added: 0 }));

describe('a prerendered page', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  for (const lang of languages) {
    it(`keeps all nodes of all widgets in ${lang}`, async () => {
      const examples = widgets.map(({ example }) => example).join('\n');
      const { page, requests, complaints, close } = await host.openPrerendered(examples, {
        lang,
        dir: directions[lang],
      });
      await page.evaluate(() => globalThis.compareNodes());
      assert.deepEqual(requests.filter(isWaking), []);
      await wakeAll(page);
      assert.deepEqual(await page.evaluate(() => globalThis.compareNodes()), untouched);
      assert.deepEqual(complaints, []);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      await close();
    });
  }
  noteCombinations('prerendered widget × language', widgets.length * languages.length);

  for (const { tag, example } of widgets) {
    it(`has working links in ${tag} without loading anything`, async () => {
      const { page, requests, close } = await host.openPrerendered(example);
      // The Tab key would pass controls, which load what they need when they get the focus.
      const link = await (
        await page.$(`${tag} >>> a:not([part=permalink])`)
      ).evaluate((element) => {
        element.focus();
        return { url: element.href };
      });
      const followed = page.waitForRequest((request) => request.isNavigationRequest() && request.url() === link.url);
      await page.keyboard.press('Enter');
      await followed;
      assert.deepEqual(requests.filter(isWaking), []);
      await close();
    });

    it(`answers the keyboard in ${tag} as the bare form does`, async () => {
      const bare = await host.openPage({
        head: '<script type="module" src="/cdn/mpg-widgets.js"></script>',
        body: example,
      });
      const control = await tabTo(bare.page, controls);
      const expected = control && (await shownAfterUse(bare.page, control));
      // Firefox takes the focus from a page when another is opened.
      await bare.close();
      const rendered = await host.openPrerendered(example);
      assert.deepEqual(await tabTo(rendered.page, controls), control);
      if (control) {
        await use(rendered.page, control);
        await rendered.page.waitForFunction(`(${shown})() === ${JSON.stringify(expected)}`);
      }
      await rendered.close();
    });
  }
});
