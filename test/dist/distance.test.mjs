/** Checks the distance that widgets keep from each other and from the text around them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const space = '<link rel="stylesheet" href="/cdn/mpg-widgets.css">';
const page = '<style>body { font: 16px/1.5 sans-serif } p { margin: 0 }</style>';
/** 1.5em. */
const usual = 24;

describe('the distance between widgets', { timeout: 600_000 }, () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const examples = widgets.map(({ example }) => example);

  /** Distances between the elements of a page, from top to bottom, in CSS pixels. */
  async function distances(pageParts) {
    const { page: opened, close } = await host.openPage(pageParts);
    const found = await opened.evaluate(gaps);
    await close();
    return found;
  }

  it('is that of a line, also to the text after them', async () => {
    const body = `<p>Before</p>${examples.join('')}<p>After</p>`;
    assert.deepEqual(await distances({ head: page + script, body }), Array(widgets.length + 1).fill(usual));
  });

  it('is the same before the script is there, if the page reserves space', async () => {
    const body = `<p>Before</p>${examples.join('')}<p>After</p>`;
    assert.deepEqual(await distances({ head: page + space, body }), Array(widgets.length + 1).fill(usual));
    assert.deepEqual(await distances({ head: page + space + script, body }), Array(widgets.length + 1).fill(usual));
  });

  it('collapses with the margins of paragraphs', async () => {
    const head = `${page}<style>p { margin: 16px 0 } .far { margin: 40px 0 }</style>${script}`;
    const body = `<p>Before</p>${examples[0]}<p class="far">After</p>`;
    assert.deepEqual(await distances({ head, body }), [usual, 40]);
  });

  for (const rule of ['*', examples[0].match(/mpg-[a-z-]+/)[0]]) {
    it(`is what the page says with ${rule} { margin: 0 }`, async () => {
      const body = `<p>Before</p>${examples[0]}<p>After</p>`;
      for (const head of [script, space, script + space]) {
        assert.deepEqual(await distances({ head: `${page}${head}<style>${rule} { margin: 0 }</style>`, body }), [0, 0]);
      }
    });
  }
});

/** Runs in the page. */
function gaps() {
  const boxes = Array.from(globalThis.document.body.children, (element) => element.getBoundingClientRect());
  return boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index].bottom));
}
