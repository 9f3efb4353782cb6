/** What visitors do in a prerendered widget before its code is there is not lost. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPrerenderingHost } from './prerendered.mjs';

const list = '<mpg-publication-list></mpg-publication-list>';

describe('before it is hydrated, a widget', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  /** Opens a page with a widget that waits for the code that hydrates it until `arrive` is called. */
  async function openWaiting(tag, options) {
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    const opened = await host.openPrerendered(tag, {
      hold: (path) => (path.endsWith('/hydration.js') ? arrival : undefined),
      ...options,
    });
    const { page } = opened;
    // Wide enough for filters beside the list.
    await page.setViewport({ width: 1280, height: 900 });
    const [, name] = /<([\w-]+)/.exec(tag);
    return {
      ...opened,
      name,
      arrive,
      /** An element in the widget. With `visible`, each frame looks again; else only what changes outside shadow roots does. */
      inside: (selector) => page.waitForSelector(`${name} >>> ${selector}`, { visible: true }),
      /** Waits until a function of the widget's shadow root returns true. */
      until: (check) => page.waitForFunction(`(${check})(document.querySelector('${name}').shadowRoot)`),
    };
  }

  it('keeps a filter that the visitor chose, on the same checkbox', async () => {
    const { page, arrive, inside, until, close } = await openWaiting(list);
    const checkbox = await inside('[part=option] input');
    await checkbox.click();
    arrive();
    await until((root) => root.querySelectorAll('[part=remove]').length === 1);
    assert.deepEqual(await checkbox.evaluate((box) => [box.isConnected, box.checked]), [true, true]);
    const filtered = await page.evaluate(() => globalThis.events.filter(([type]) => type === 'mpg-filter').length);
    assert.equal(filtered, 1);
    await close();
  });

  it('keeps what the visitor types, before and after', async () => {
    const { page, arrive, inside, until, close } = await openWaiting(list);
    const field = await inside('[part=query]');
    await field.type('int');
    arrive();
    await until((root) => root.querySelector('mark'));
    await page.keyboard.type('egr');
    await until((root) => [...root.querySelectorAll('mark')].some(({ textContent }) => /^integr/i.test(textContent)));
    assert.deepEqual(await field.evaluate((input) => [input.isConnected, input.value]), [true, 'integr']);
    await close();
  });

  it('keeps a year that is typed halfway, and takes it when the visitor leaves the field', async () => {
    const { page, arrive, inside, until, close } = await openWaiting(list);
    const field = await inside('[part=year]');
    await field.type('20');
    arrive();
    await page.waitForSelector('mpg-publication-list:not([data-mpg-prerendered])');
    assert.equal(await page.$('mpg-publication-list >>> [part=remove]'), null);
    await page.keyboard.type('15');
    await page.keyboard.press('Tab');
    await until((root) => root.querySelector('[part=remove]')?.textContent.includes('2015'));
    await close();
  });

  it('keeps an order that the visitor chose', async () => {
    const { arrive, inside, until, close } = await openWaiting(list);
    const select = await inside('[part=sort]');
    await select.focus();
    await select.press('ArrowDown');
    arrive();
    await until((root) => root.host.sort === 'title');
    assert.equal(await select.evaluate((element) => element.selectedIndex), 1);
    await close();
  });

  it('shows more when the visitor asked for more twice', async () => {
    const { arrive, inside, until, close } = await openWaiting(list);
    const more = await inside('[part=more]');
    await more.click();
    await more.click();
    arrive();
    await until((root) => root.querySelectorAll('[part=publication]').length === 30);
    assert.ok(await more.evaluate((button) => button.getRootNode().activeElement === button));
    await close();
  });

  it('fills what the visitor opened', async () => {
    const { arrive, inside, until, close } = await openWaiting(list);
    await (await inside('[part=export] summary')).click();
    arrive();
    await until((root) => root.querySelector('[part=export][open] [part=save]'));
    await close();
  });

  it('keeps the programme that the visitor chose', async () => {
    const { arrive, inside, until, close } = await openWaiting('<mpg-milestone-timeline></mpg-milestone-timeline>');
    const radio = await inside('.choice:nth-of-type(2) input');
    await radio.click();
    arrive();
    await until((root) => !root.querySelector('.accent-2 [part=text], .accent-3 [part=text]'));
    assert.deepEqual(await radio.evaluate((input) => [input.isConnected, input.checked]), [true, true]);
    await close();
  });

  it('moves in the bar chart with the arrow keys', async () => {
    const { arrive, inside, until, close } = await openWaiting('<mpg-milestone-timeline></mpg-milestone-timeline>');
    const bar = await inside('[part=jump] button');
    await bar.focus();
    await bar.press('ArrowRight');
    arrive();
    await until((root) => root.activeElement?.matches('[part=jump] button ~ button'));
    await close();
  });

  it('keeps what the visitor chose before there was any script', async () => {
    const { page, arrive, inside, until, close } = await openWaiting(list, { head: '' });
    await (await inside('[part=option] input')).click();
    arrive();
    await page.addScriptTag({ type: 'module', url: '/cdn/mpg-widgets.js' });
    await until((root) => root.querySelectorAll('[part=remove]').length === 1);
    await close();
  });

  it('opens in place what a link leads to, where the host wants that', async () => {
    const tag = '<mpg-programme-list browse></mpg-programme-list>';
    const { page, arrive, inside, until, close } = await openWaiting(tag);
    await (await inside('a')).click();
    arrive();
    await until((root) => root.querySelector('[part=back]'));
    assert.match(page.url(), /test-page\.html$/);
    await close();
  });

  it('passes on what the visitor does in a widget inside it', async () => {
    const tag = '<mpg-programme-list open="programme/diversity-integration"></mpg-programme-list>';
    const others = '<mpg-programme programme="international-movement-of-persons"></mpg-programme>';
    const { page, arrive, close } = await openWaiting(tag + others);
    await page.setViewport({ width: 412, height: 900 });
    const toggle = await page.waitForSelector('mpg-programme-list >>> mpg-programme >>> [part=toggle]', {
      visible: true,
    });
    const before = await toggle.evaluate((button) => button.ariaExpanded);
    await toggle.click();
    arrive();
    await page.waitForFunction((button, was) => button.ariaExpanded !== was, {}, toggle, before);
    assert.ok(await toggle.evaluate((button) => button.isConnected));
    await close();
  });
});
