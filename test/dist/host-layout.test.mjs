/** Checks that widgets fill what a host's layout gives them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const given = 800;
const selector = widgets.map(({ tag }) => tag).join();

/** Styles of the tag itself. It stands in a block of 800 px and shall fill it. */
const ofTag = {
  ...Object.fromEntries(
    [
      'flex',
      'inline-flex',
      'grid',
      'inline-grid',
      'table',
      'inline-table',
      'table-row',
      'table-cell',
      'inline',
      'inline-block',
      'contents',
      'list-item',
      'flow-root',
      'table-row-group',
      'ruby',
      'ruby-text',
      'run-in',
      'math',
      '-webkit-box',
      '-webkit-inline-box',
    ].map((display) => [`display: ${display}`, `display: ${display}`]),
  ),
  'a flex row with a gap, centred': 'display: flex; gap: 32px; align-items: center; justify-content: center',
  'a flex column, centred': 'display: flex; flex-direction: column; align-items: center',
  'a wrapping flex row that does not shrink': 'display: flex; flex-wrap: wrap; gap: 16px',
  'a grid of three columns': 'display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px',
  'a grid that flows in columns': 'display: grid; grid-auto-flow: column; grid-auto-columns: 200px',
  'a centred grid': 'display: grid; place-items: center; place-content: center',
  'columns on the tag': 'columns: 3; column-gap: 40px',
  'width: fit-content': 'width: fit-content',
  'width: max-content': 'width: max-content',
  'float: left': 'float: left',
  'float: right': 'float: right',
  'position: absolute': 'position: absolute',
  'position: absolute, from the right': 'position: absolute; right: 0',
  'writing-mode: vertical-rl': 'writing-mode: vertical-rl',
  'overflow: hidden': 'overflow: hidden; height: 200px',
  'overflow: auto': 'overflow: auto; max-height: 200px; scrollbar-width: none',
  'contain: content': 'contain: content',
  'container-type: inline-size': 'container-type: inline-size',
  'zoom: 2': 'zoom: 2',
  'zoom: 0.8': 'zoom: 0.8',
  'contain: strict': 'contain: strict',
  'aspect-ratio: 1': 'aspect-ratio: 1',
  'a transform': 'transform: translateX(10px); perspective: 10px',
  'all: unset': 'all: unset !important',
};

/** Styles of the block of 800 px in which the tag stands. */
const ofParent = {
  'a flex row': 'display: flex',
  'a flex row, centred': 'display: flex; align-items: center; justify-content: center',
  'a flex column': 'display: flex; flex-direction: column',
  'a flex column, centred': 'display: flex; flex-direction: column; align-items: center',
  'a flex column, from its start': 'display: flex; flex-direction: column; align-items: flex-start',
  'a wrapping flex row': 'display: flex; flex-wrap: wrap',
  'a grid': 'display: grid',
  'a grid with its items centred': 'display: grid; place-items: center',
  'a grid with its columns centred': 'display: grid; place-content: center; justify-items: start',
  'a grid with an automatic column': 'display: grid; grid-template-columns: auto',
  'an inline flex row': 'display: inline-flex; max-width: 100%',
  'text that does not wrap': 'white-space: nowrap',
  'centred text': 'text-align: center',
  'justified text': 'text-align: justify',
  'vertical text': 'writing-mode: vertical-rl; width: 100%',
  'a table': 'display: table',
  'a block that clips': 'overflow: hidden; height: 300px',
  'a square': 'aspect-ratio: 1',
  'a zoomed block': 'zoom: 0.8',
  'strict containment': 'contain: strict; height: 300px',
  'flexible boxes of 2009': 'display: -webkit-box',
};

/** Styles of a block around the tag that is as wide as its content, in a block of 800 px. */
const ofShrunk = {
  'a block that floats': 'float: left',
  'an inline block': 'display: inline-block',
  'an inline flex row': 'display: inline-flex',
  'an inline grid': 'display: inline-grid',
  'a table': 'display: table',
  'a positioned block': 'position: absolute',
  'a block of the width of its content': 'width: fit-content',
};

describe('a widget in the layout of its host', { timeout: 600_000 }, () => {
  let host;
  let opened;
  before(async () => {
    host = await startHost();
    const body = widgets.map(({ example }) => `<div class="given"><div class="parent">${example}</div></div>`).join('');
    opened = await host.openPage({ head: `${head}<style id="layout"></style>`, body, width: 1280 });
  });
  after(() => host.close());

  /** Fails unless each widget’s content is as wide as the block around it, and keeps all that it shows inside. */
  async function assertFilled({ tag = '', parent = '' }) {
    const css = `.given { position: relative; width: ${given}px } .parent { ${parent} } :is(${selector}) { ${tag} }`;
    const found = await opened.page.evaluate(measure, css, selector);
    assert.equal(found.length, widgets.length);
    const wrong = found.filter(({ width, overflow }) => Math.abs(width - given) > 1 || overflow > 1);
    assert.deepEqual(wrong, [], `of ${given} px`);
  }

  for (const [name, tag] of Object.entries(ofTag)) {
    it(`fills its block with ${name}`, () => assertFilled({ tag }));
  }
  for (const [name, parent] of Object.entries(ofParent)) {
    it(`fills ${name}`, () => assertFilled({ parent }));
  }
  for (const [name, parent] of Object.entries(ofShrunk)) {
    it(`fills the block around ${name}`, () => assertFilled({ parent }));
  }

  /** Widths of a widget’s content in a page that has this style from the start. */
  async function widthsWith(style) {
    const body = widgets.map(({ example }) => `<div class="given"><div class="parent">${example}</div></div>`).join('');
    const { page, close } = await host.openPage({ head: `${head}<style id="layout">${style}</style>`, body });
    const found = await page.evaluate(measure, style, selector);
    await close();
    return found.map(({ width }) => width);
  }

  it('fills its block with width: min-content', async () => {
    const style = `.given { width: ${given}px } :is(${selector}) { width: min-content }`;
    assert.deepEqual(await widthsWith(style), Array(widgets.length).fill(given));
  });

  it('is not nothing with width: 0', async () => {
    const found = await widthsWith(`:is(${selector}) { width: 0 }`);
    assert.ok(
      found.every((width) => width >= 90),
      found.join(),
    );
  });

  it('keeps a width that its host sets', async () => {
    const found = await widthsWith(`:is(${selector}) { width: 300px }`);
    assert.deepEqual(found, Array(widgets.length).fill(300));
  });
});

// Runs in the page.
function measure(css, selector) {
  const { document } = globalThis;
  document.querySelector('#layout').textContent = css;
  return Array.from(document.querySelectorAll(selector), (widget) => {
    const base = widget.shadowRoot.querySelector('.base');
    const { width } = base.getBoundingClientRect();
    return { tag: widget.localName, width, overflow: base.scrollWidth - base.clientWidth };
  });
}
