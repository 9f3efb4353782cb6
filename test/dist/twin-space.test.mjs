/** Checks that the `div` that stands for a widget takes as much space as the element does, before its script is there and after. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const styles = '<link rel="stylesheet" href="/cdn/mpg-widgets.css">';
const attributeSets = [{}, { limit: 3 }, { height: 480 }, { heading: 'MPG', theme: 'light' }];
/** Widths of containers, in px: a sidebar, a telephone and a page. */
const widths = [288, 384, 1088];

const text = (prefix, attributes) =>
  Object.entries({ ...attributes, loading: 'lazy' })
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

/** An element and its twin, far out of view, where they wait. */
const pair = (name, attributes) =>
  widths
    .map(
      (width) => `<section style="position: absolute; inset-block-start: 90000px; inline-size: ${width}px">
        <i></i><mpg-${name}${text('', attributes)}></mpg-${name}>
        <i></i><div data-mpg="${name}"${text('data-mpg-', attributes)}></div><i></i></section>`,
    )
    .join('');

/** In each section, the distances between its marks: space with margins. Runs in the page. */
function distances() {
  return [...document.querySelectorAll('section')].map((section) => {
    const tops = [...section.querySelectorAll('i')].map((mark) => mark.getBoundingClientRect().top);
    return [tops[1] - tops[0], tops[2] - tops[1]].map(Math.round);
  });
}

describe('the space of a waiting twin', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('is that of the element, before and after its script is there', async () => {
    const body = `<style>i { display: block; block-size: 1px }</style>${widgets
      .flatMap(({ name }) => attributeSets.map((attributes) => pair(name, attributes)))
      .join('')}`;
    const { page, close } = await host.openPage({ head: styles, body });
    const first = await page.evaluate(distances);
    assert.equal(first.length, widgets.length * attributeSets.length * widths.length);
    for (const [element, twin] of first) assert.ok(element > 60 && twin === element, `${element} and ${twin} px`);
    await page.addScriptTag({ url: '/cdn/mpg-widgets.js', type: 'module' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section > :not(i, div), div[data-mpg] > :first-child')].every((widget) =>
        widget.shadowRoot?.querySelector('.base:not([aria-busy])'),
      ),
    );
    assert.deepEqual(await page.evaluate(distances), first);
    await close();
  });

  it('is not there for a twin that is hidden, and none without script', async () => {
    const body = '<div data-mpg="digest" hidden></div>';
    const { page, close } = await host.openPage({ head: styles, body });
    assert.equal(await page.$eval('div', ({ offsetHeight }) => offsetHeight), 0);
    await close();
    const bare = await host.openPage({ head: styles, body: body.replace(' hidden', ''), isScriptless: true });
    assert.equal(await bare.page.$eval('div', ({ offsetHeight }) => offsetHeight), 0);
    await bare.close();
  });
});
