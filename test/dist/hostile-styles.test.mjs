/** Checks that widgets stay whole and usable on pages whose styles are not meant for them: stories/hosts/hostile. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const folder = new URL('../../stories/hosts/hostile/', import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const selector = widgets.map(({ tag }) => tag).join();
/** Smallest text that can be read, in CSS pixels. */
const leastSize = 7;

let survived = 0;
let tried = 0;

describe('styles of hostile pages', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const file of pages) {
    for (const width of [320, 1280]) {
      it(`leave widgets whole on ${file}, ${width} px wide`, async () => {
        tried += 1;
        const { page, close } = await host.open(`/hosts/hostile/${file}`, { width });
        await assertWhole(page, width);
        await assertUsable(page);
        await close();
        survived += 1;
      });
    }
  }

  it('are all survived', (test) => {
    test.diagnostic(`hosts survived: ${survived} of ${tried} pages and widths`);
    assert.equal(survived, 2 * pages.length);
  });
});

async function assertWhole(page, width) {
  const shown = await page.evaluate(inspect, selector, leastSize);
  assert.ok(shown.length > 3);
  const flawed = shown.filter(({ faults }) => faults.length);
  assert.deepEqual(flawed, []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, 'nothing scrolls sideways');
  await page.evaluate(axe);
  assert.deepEqual(await page.evaluate(inaccessible, selector), []);
}

/** Runs in the page: what is wrong with each widget. */
function inspect(tags, least) {
  const { document, getComputedStyle, innerWidth } = globalThis;
  const isHidden = (element) => element.closest('.visually-hidden, svg') || !element.checkVisibility();

  /** Each line of text: its box without the space above and below the letters. */
  function linesOf(root) {
    const walker = document.createTreeWalker(root, 4);
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element } = node;
      if (!element || !node.data.trim() || element.closest('style') || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        const inset = height * 0.3;
        lines.push({ element, text: node.data.trim(), left, right, top: top + inset, bottom: bottom - inset });
      }
    }
    return lines.filter(({ left, right }) => right - left > 1);
  }

  function faultsOf(widget) {
    const root = widget.shadowRoot;
    const own = [...root.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    const lines = [root, ...own].flatMap(linesOf);
    const faults = [];
    if (lines.reduce((sum, { text }) => sum + text.length, 0) < 20) faults.push('shows nothing');
    const base = root.querySelector('.base');
    const { left, right } = base.getBoundingClientRect();
    if (right - left < 90) faults.push(`is ${right - left} px wide`);
    for (const [index, line] of lines.entries()) {
      const { fontSize, color, webkitTextFillColor: fill, visibility } = getComputedStyle(line.element);
      const isInvisible =
        [color, fill].some((painted) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(painted)) || visibility !== 'visible';
      if (parseFloat(fontSize) < least || isInvisible)
        faults.push(`cannot be read: ${line.text}, ${fontSize} ${color}`);
      if (line.left < Math.min(left, 0) - 1 || line.right > Math.max(right, innerWidth) + 1 || line.right > right + 1)
        faults.push(`is cut off: ${line.text}`);
      const below = lines
        .slice(index + 1)
        .find(
          (other) =>
            Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2 &&
            Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top) > 1,
        );
      if (below) faults.push(`overlap: ${line.text} | ${below.text}`);
    }
    return faults.slice(0, 5);
  }
  return Array.from(document.querySelectorAll(tags), (widget) => ({ tag: widget.localName, faults: faultsOf(widget) }));
}

/** Runs in the page: what axe finds in the widgets. */
async function inaccessible(tags) {
  const { axe: checker } = globalThis;
  const rules = ['color-contrast', 'label', 'button-name', 'link-name', 'list', 'aria-hidden-focus'];
  const { violations } = await checker.run({ include: [[tags]] }, { runOnly: rules, resultTypes: ['violations'] });
  // The colours of a page's own content inside the tag are the page's. In a shadow root, axe gives a path.
  const isOwn = ({ target }) => Array.isArray(target[0]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(isOwn).map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** Uses a field, and a radio button or a menu, as a visitor does, with keyboard and pointer. */
async function assertUsable(page) {
  const count = () =>
    page.$eval('mpg-publication-list', ({ shadowRoot }) => shadowRoot.querySelector('[part=count]').textContent);
  const all = await count();
  await page.locator('mpg-publication-list >>> input[type=search]').fill('nationality');
  await page.waitForFunction(
    (before) =>
      document.querySelector('mpg-publication-list').shadowRoot.querySelector('[part=count]').textContent !== before,
    {},
    all,
  );
  const menu = await page.$('mpg-milestone-timeline >>> select');
  if (await menu.isVisible()) await menu.select(await menu.$eval('option:nth-of-type(2)', ({ value }) => value));
  else await page.locator('mpg-milestone-timeline >>> .choice:nth-of-type(2)').click();
  await page.waitForFunction(
    () => document.querySelector('mpg-milestone-timeline').shadowRoot.querySelectorAll('.choice input')[1].checked,
  );
}
