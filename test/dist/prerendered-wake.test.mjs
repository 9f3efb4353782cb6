/** When a prerendered widget wakes, and what it does if it cannot keep what the server rendered. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isWaking, startPrerenderingHost } from './prerendered.mjs';

const tag = 'mpg-publication-list';
const list = `<${tag}></${tag}>`;
const timeline = '<mpg-milestone-timeline></mpg-milestone-timeline>';
const day = 24 * 60 * 60 * 1000;

/** Another id of the build, as in the copy of an older version. */
const fromOtherBuild = (html) => html.replace(/(data-mpg-prerendered=")\w+/, '$1older');
/** Another digest of the feed. */
const fromOtherFeed = (html) => html.replace(/(data-mpg-prerendered="\S+ \S+) \S+/, '$1 other');

describe('a prerendered widget', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  const isAwake = (page, name = tag) => page.waitForSelector(`${name}:not([data-mpg-prerendered])`);
  const inside = (page, selector) => page.$(`${tag} >>> ${selector}`);

  describe('wakes', () => {
    /** What the page does to the widget, and what is true then. */
    const reasons = {
      'when a property is set': [(widget) => (widget.query = 'integration'), (root) => root.querySelector('mark')],
      'when an attribute is set': [
        (widget) => widget.setAttribute('limit', '3'),
        (root) => root.querySelectorAll('[part=publication]').length === 3,
      ],
      'when it is to reload': [(widget) => void widget.reload(), () => true],
      'when the language of its place changes': [
        () => (document.querySelector('div[lang]').lang = 'de'),
        (root) => root.textContent.includes('Sortieren nach'),
      ],
      'when the direction of its place changes': [() => (document.querySelector('div[lang]').dir = 'rtl'), () => true],
    };
    for (const [reason, [change, isDone]] of Object.entries(reasons)) {
      it(reason, async () => {
        const { page, requests, complaints, close } = await host.openPrerendered(list);
        assert.deepEqual(requests.filter(isWaking), []);
        await page.evaluate(`(${change})(document.querySelector('${tag}'))`);
        await isAwake(page);
        await page.waitForFunction(`(${isDone})(document.querySelector('${tag}').shadowRoot)`);
        assert.deepEqual(complaints, []);
        await close();
      });
    }

    it('at once with loading="eager"', async () => {
      const { page, close } = await host.openPrerendered(`<${tag} loading="eager"></${tag}>`);
      await isAwake(page);
      await page.waitForFunction(() => globalThis.events.some(([type]) => type === 'mpg-load'));
      await close();
    });

    it('when its copy is more than two days old', async () => {
      const now = new Date(Date.now() - 2 * day);
      const { page, close } = await host.openPrerendered(list, { now });
      await isAwake(page);
      await close();
    });

    it('when it is old and scrolled into view, not before, even if it was moved', async () => {
      const now = new Date(Date.now() - 2 * day);
      const tall = '<style>p { height: 3000px }</style><p></p>';
      const { page, requests, close } = await host.openPrerendered(tall + list, { now });
      await page.evaluate((name) => document.body.append(document.querySelector(name)), tag);
      assert.deepEqual(requests.filter(isWaking), []);
      await page.evaluate(() => globalThis.scrollTo(0, document.body.scrollHeight));
      await isAwake(page);
      await close();
    });

    it('when the address names a milestone that it has', async () => {
      const { page, requests, close } = await host.openPrerendered(timeline);
      assert.deepEqual(requests.filter(isWaking), []);
      const id = await page.evaluate(() => {
        const milestones = document
          .querySelector('mpg-milestone-timeline')
          .shadowRoot.querySelectorAll('[part=milestone]');
        const { id } = [...milestones].at(-1);
        globalThis.location.hash = `#${id}`;
        return id;
      });
      await isAwake(page, 'mpg-milestone-timeline');
      await page.waitForFunction((wanted) => document.activeElement?.shadowRoot?.activeElement?.id === wanted, {}, id);
      await close();
    });
  });

  it('sleeps on while a daily run may not have renewed it', async () => {
    // Yesterday's copy, made late in the evening: its stamp is the midnight before.
    const now = new Date(Date.now() - 2 * day + 60_000);
    const { page, requests, close } = await host.openPrerendered(list, { now });
    assert.deepEqual(requests.filter(isWaking), []);
    assert.ok(await page.$(`${tag}[data-mpg-prerendered]`));
    await close();
  });

  it('wakes once, even if the browser is idle only later', async () => {
    const hold = 'window.idle = []; requestIdleCallback = (callback) => void idle.push(callback)';
    const head = `<script>${hold}</script><script type="module" src="/cdn/mpg-widgets.js"></script>`;
    const { page, close } = await host.openPrerendered(list, { head, now: new Date(Date.now() - 3 * day) });
    await page.waitForFunction(() => globalThis.idle.length);
    await page.evaluate((name) => (document.querySelector(name).limit = 3), tag);
    await isAwake(page);
    await page.evaluate(() => globalThis.idle.forEach((callback) => callback()));
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.equal((await page.$$(`${tag} >>> [part=publication]`)).length, 3);
    await close();
  });

  it('is rendered anew, not twice, if an editor has removed the attribute', async () => {
    const change = (html) => html.replace(/ data-mpg-prerendered="[^"]*"/, '');
    const { page, close } = await host.openPrerendered(list, { change });
    await page.waitForFunction(() => globalThis.events.some(([type]) => type === 'mpg-load'));
    const found = await page.evaluate(
      (name) => document.querySelector(name).shadowRoot.querySelectorAll('.base').length,
      tag,
    );
    assert.equal(found, 1);
    await close();
  });

  it('sleeps on when it is moved', async () => {
    const { page, requests, close } = await host.openPrerendered(list);
    await page.evaluate((name) => document.body.append(document.querySelector(name)), tag);
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(requests.filter(isWaking), []);
    assert.ok(await page.$(`${tag}[data-mpg-prerendered]`));
    await close();
  });

  it('lets a copy of it load like any other', async () => {
    const { page, close } = await host.openPrerendered(list);
    await page.evaluate((name) => document.body.append(document.querySelector(name).cloneNode(true)), tag);
    await page.waitForFunction(
      (name) => document.querySelectorAll(name)[1].shadowRoot?.querySelectorAll('[part=publication]').length === 10,
      {},
      tag,
    );
    await close();
  });

  const differences = { 'another build': fromOtherBuild, 'another feed': fromOtherFeed };
  for (const [name, change] of Object.entries(differences)) {
    it(`from ${name} is rendered anew, and keeps focus, choice and place`, async () => {
      const { page, complaints, close } = await host.openPrerendered(list, { change });
      await page.setViewport({ width: 1280, height: 600 });
      await page.evaluate(() => globalThis.compareNodes());
      const box = await inside(page, '[part=facet]:nth-of-type(3) [part=option]:nth-of-type(1) input');
      await box.evaluate((input) => input.scrollIntoView({ block: 'center' }));
      const before = await page.evaluate(() => globalThis.scrollY);
      const label = await box.evaluate((input) => input.parentElement.querySelector('span').textContent);
      await box.click();
      await page.waitForSelector(`${tag} >>> [part=remove]`, { visible: true });
      const [{ gone, added }] = await page.evaluate(() => globalThis.compareNodes());
      assert.ok(gone > 100 && added > 100);
      const focused = await page.evaluate(() => {
        const { activeElement } = document.activeElement.shadowRoot;
        return [activeElement.checked, activeElement.parentElement.querySelector('span').textContent];
      });
      assert.deepEqual(focused, [true, label]);
      assert.equal(await page.evaluate(() => globalThis.scrollY), before);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('shows what the host wrote into its tag since', async () => {
    const change = (html) => html.replace('<mpg-publication-list ', '<mpg-publication-list heading="Ours" ');
    const { page, close } = await host.openPrerendered(list, { change });
    await isAwake(page);
    assert.equal(await (await inside(page, '[part=heading]')).evaluate(({ textContent }) => textContent), 'Ours');
    await close();
  });

  it('stays as it is while its feed cannot be loaded, and tries again', async () => {
    let isDown = true;
    const { page, complaints, close } = await host.openPrerendered(list, {
      fails: ({ pathname }) => isDown && pathname === '/cdn/feed.json',
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluate(() => globalThis.compareNodes());
    await (await inside(page, '[part=option] input')).click();
    await page.waitForFunction(() => globalThis.events.some(([type]) => type === 'mpg-error'));
    await page.waitForFunction(() => document.querySelector('[data-mpg-announcer]')?.textContent);
    assert.deepEqual(await page.evaluate(() => globalThis.compareNodes()), [{ tag, gone: 0, added: 0 }]);
    assert.ok(complaints.some((line) => /^\[mpg-widgets\] .*feed\.json: /.test(line)));
    isDown = false;
    await (await inside(page, '[part=option] input')).focus();
    await page.keyboard.press('Tab');
    await page.waitForSelector(`${tag} >>> [part=remove]`, { visible: true });
    await close();
  });

  /** Opens a page where requests for a file fail until `mend` is called. */
  const openBroken = async (name, tags = list, options = {}) => {
    let isDown = true;
    const fails = ({ pathname }) => isDown && pathname.endsWith(name);
    const opened = await host.openPrerendered(tags, { fails, isBroken: true, ...options });
    await opened.page.evaluate(() => globalThis.compareNodes());
    return { ...opened, mend: () => (isDown = false) };
  };
  const count = (page) =>
    page.evaluate((name) => {
      return document.querySelector(name).shadowRoot.querySelectorAll('[part=publication]').length;
    }, tag);
  const press = async (page, part) => (await inside(page, `[part=${part}]`)).evaluate((button) => button.click());

  for (const file of ['/copy.js', '/hydration.js', '/feed.json']) {
    it(`says visibly that ${file} is missing when the visitor asks, and then does what was asked`, async () => {
      const { page, mend, close } = await openBroken(file);
      await press(page, 'more');
      await page.waitForSelector(`${tag} >>> [part=retry]`, { visible: true });
      assert.deepEqual(await page.evaluate(() => globalThis.compareNodes()), [{ tag, gone: 0, added: 0 }]);
      await press(page, 'retry');
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(await count(page), 10);
      assert.equal((await page.$$(`${tag} >>> [part=retry]`)).length, 1);
      mend();
      await page.focus(`${tag} >>> [part=retry]`);
      await press(page, 'retry');
      await isAwake(page);
      await page.waitForFunction(
        (name) => document.querySelector(name).shadowRoot.querySelectorAll('[part=publication]').length === 20,
        {},
        tag,
      );
      assert.equal(await page.$(`${tag} >>> [part=retry]`), null);
      assert.equal(await page.evaluate(() => document.activeElement.localName), tag);
      const frames = await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelectorAll('.frame').length);
      assert.equal(frames, 1);
      await close();
    });
  }

  it('takes what the visitor chose while its code was missing', async () => {
    const { page, mend, close } = await openBroken('/copy.js');
    mend();
    await (await inside(page, '[part=option] input')).evaluate((input) => input.click());
    await page.waitForSelector(`${tag} >>> [part=remove]`, { visible: true });
    await close();
  });

  it('takes what the host set while its code was missing, and says nothing', async () => {
    const { page, mend, close } = await openBroken('/copy.js');
    assert.equal(await page.$('[data-mpg-announcer]'), null);
    mend();
    await page.evaluate((name) => (document.querySelector(name).limit = 3), tag);
    await isAwake(page);
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot.querySelectorAll('[part=publication]').length === 3,
      {},
      tag,
    );
    await close();
  });

  it('is loaded again when it is used, if even its tag could not be defined', async () => {
    const { page, mend, close } = await openBroken('/core.js');
    assert.equal(await count(page), 10);
    mend();
    await (await inside(page, '[part=option] input')).evaluate((input) => input.click());
    await page.waitForSelector(`${tag} >>> [part=remove]`, { visible: true });
    await close();
  });

  it('stays as it is while it has nothing to render, and tries again', async () => {
    const { page, close } = await host.openPrerendered(list);
    await page.evaluate((name) => {
      globalThis.compareNodes();
      const widget = document.querySelector(name);
      widget.render = () => {
        throw new Error('Not now');
      };
      widget.limit = 3;
    }, tag);
    await page.waitForFunction(() => globalThis.events.some(([type]) => type === 'mpg-error'));
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(await page.evaluate(() => globalThis.compareNodes()), [{ tag, gone: 0, added: 0 }]);
    await page.evaluate((name) => {
      const widget = document.querySelector(name);
      delete widget.render;
      widget.limit = 4;
    }, tag);
    await isAwake(page);
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot.querySelectorAll('[part=publication]').length === 4,
      {},
      tag,
    );
    await close();
  });

  it('wakes when it is old, even where observers are a host’s stand-ins that throw', async () => {
    const standIn = 'IntersectionObserver = class { constructor() { throw new Error("Not here"); } }';
    const head = `<script>${standIn}</script><script type="module" src="/cdn/mpg-widgets.js"></script>`;
    const { page, close } = await host.openPrerendered(list, { head, now: new Date(Date.now() - 3 * day) });
    await isAwake(page);
    await close();
  });

  it('sleeps on when the address names something that it does not have', async () => {
    const { page, requests, close } = await host.openPrerendered(timeline);
    for (const hash of ['#contact', '#%E0%A4%A', '#/route?query']) {
      await page.evaluate((wanted) => (globalThis.location.hash = wanted), hash);
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
    assert.deepEqual(requests.filter(isWaking), []);
    assert.ok(await page.$('mpg-milestone-timeline[data-mpg-prerendered]'));
    await close();
  });

  it('says nothing when its feed fails and nobody asked', async () => {
    const { page, close } = await host.openPrerendered(list, {
      fails: ({ pathname }) => pathname === '/cdn/feed.json',
    });
    await page.evaluate((name) => (document.querySelector(name).limit = 3), tag);
    await page.waitForFunction(() => globalThis.events.some(([type]) => type === 'mpg-error'));
    assert.equal(await page.$('[data-mpg-announcer]'), null);
    await close();
  });

  it('is styled under a policy without inline styles', async () => {
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; style-src 'self'";
    const { page, requests, close } = await host.openPrerendered(list, { policy });
    assert.deepEqual(requests.filter(isWaking), []);
    const size = await (
      await inside(page, '.base')
    ).evaluate((base) => globalThis.getComputedStyle(base).containerType);
    assert.equal(size, 'inline-size');
    await close();
  });
});
