/** Prerendered widgets in a browser without scripts: complete, and without controls that would do nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { widgets } from './manuals.mjs';
import { startPrerenderingHost } from './prerendered.mjs';

/** What a widget shows, and which of it needs a script. Runs in the page. */
function shown(tag) {
  const base = document.querySelector(tag).shadowRoot.querySelector('.base');
  const isVisible = (element) => element.checkVisibility({ contentVisibilityAuto: true });
  const inDetails = (element) => element.closest('details:not([open])') && !element.matches('summary');
  const visible = [...base.querySelectorAll('*')].filter((element) => isVisible(element) && !inDetails(element));
  return {
    links: visible.filter(({ localName }) => localName === 'a').map(({ href }) => href),
    controls: visible
      .filter((element) =>
        element.matches('button, input, select, form, fieldset, label, [role=toolbar], [part=histogram]'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    sections: [...base.querySelectorAll('.section-content')].filter((section) => !isVisible(section.firstElementChild))
      .length,
    isStyled: globalThis.getComputedStyle(base).containerType === 'inline-size',
  };
}

describe('without scripts', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  for (const { tag, example } of widgets) {
    it(`${tag} has all its links and no control`, async () => {
      const scripted = await host.openPrerendered(example);
      const { page, requests, close } = await host.openPrerendered(example, { isScriptless: true });
      assert.ok(!requests.some((path) => path.endsWith('.js')));
      const { links, ...rest } = await page.evaluate(shown, tag);
      assert.deepEqual(rest, { controls: [], sections: 0, isStyled: true });
      const all = await scripted.page.evaluate(
        (name) => [...document.querySelector(name).shadowRoot.querySelectorAll('.base a')].map(({ href }) => href),
        tag,
      );
      const isFolded = (await page.$(`${tag} >>> details:not([open]) a`)) !== null;
      assert.ok(links.length > 0);
      if (!isFolded) assert.deepEqual(links, all);
      await Promise.all([close(), scripted.close()]);
    });
  }

  it('a programme says how many of its items are not there', async () => {
    const body = '<mpg-programme programme="diversity-integration" limit="2"></mpg-programme>';
    const { page, close } = await host.openPrerendered(body, { isScriptless: true });
    const left = await page.$$eval('mpg-programme >>> .left', (each) =>
      each.map((element) => [element.checkVisibility(), element.textContent]),
    );
    assert.deepEqual(left[0], [true, 'and 34 more']);
    assert.equal(left.length, 5);
    await close();
  });

  it('all milestones have their dates above them, those that a script would hide too', async () => {
    const { page, close } = await host.openPrerendered('<mpg-milestone-timeline></mpg-milestone-timeline>', {
      isScriptless: true,
    });
    const below = await page.$$eval(
      'mpg-milestone-timeline >>> [part=milestone] > .meta',
      (lines) => lines.filter((line) => line.offsetTop > line.parentElement.firstElementChild.offsetTop).length,
    );
    assert.equal(below, 0);
    await close();
  });
});
