/** Checks that no property that a host hands down, and no spacing of the tag itself, makes a widget illegible or too wide. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { noteCombinations } from '../support/combinations.mjs';
import { startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const selector = widgets.map(({ tag }) => tag).join();
const examples = widgets.map(({ example }) => example).join('');

/** Keywords that break text in one property or another. Each property is tried with those that it knows. */
const keywords =
  `all all-petite-caps all-scroll anywhere auto balance block both bottom break-all break-spaces capitalize center
  circle collapse compact condensed cursive disc dark each-line emoji end expanded full-size-kana full-width hanging hide historical-forms
  inside inter-character italic justify keep-all loose lowercase monospace no-clip none nowrap oblique ordinal optimizeSpeed
  pixelated pre pre-wrap preserve read-write reverse right ruby sideways smaller spell-out square stroke super text-after-edge
  trim-both under unicase upright uppercase url(missing.png) vertical-rl visual xx-small`.split(/\s+/);
/** Colours, lengths, numbers and strings that do. */
const values =
  `transparent | 0 | 0.01 | -1 | 5 | 1000 | 1px | -0.5em | 9999px | -9999px | 50% | 300px | 40px 40px | 0 0 1em red |
  2px solid red | "x" | "XXXXXXXXXXXXXXXXXXXX" | "smcp" | filled red | transparent transparent | oblique 90deg | 1 1 1`.split(
    /\s*\|\s*/,
  );

/** Properties by which a host hides a page or turns its direction: a widget goes along. */
const wanted = ['visibility', 'direction', 'pointer-events', 'interactivity'];
/** The size that a host gives to its text is the size of the widget’s; very small text is tried below. */
const sized = ['font-size', 'zoom'];

describe('styles that a host hands down', { timeout: 600_000 }, () => {
  let host;
  let page;
  let properties;
  before(async () => {
    host = await startHost();
    const body = `<section><main>${examples}</main></section><style id="style"></style>`;
    const style = '<style>body { margin: 0; font: 16px/1.5 sans-serif } section { width: 700px }</style>';
    ({ page } = await host.openPage({ head: head + style, body, width: 1280 }));
    properties = await page.evaluate(inherited, keywords, values);
  });
  after(() => host.close());

  it('leave every widget legible and as wide as its block, whatever property they set', async () => {
    const names = Object.keys(properties).filter((name) => ![...wanted, ...sized].includes(name));
    assert.ok(names.length > 60, names.join());
    const faults = [];
    let tried = 0;
    for (const name of names) {
      for (const value of properties[name]) {
        for (const important of ['', ' !important']) {
          tried += 1;
          const found = await page.evaluate(flawed, `main { ${name}: ${value}${important} }`, selector);
          if (found.length) faults.push({ name, value, important, found });
        }
      }
    }
    noteCombinations('inherited values', tried);
    assert.deepEqual(faults, []);
  });

  const ofTag = [
    'line-height: 0',
    'line-height: 0.1',
    'line-height: 1px',
    'letter-spacing: -2em',
    'letter-spacing: 9px 5em',
  ]
    .concat(['letter-spacing: 5em', 'word-spacing: -5em', 'word-spacing: 50em', 'font: 0/0 a', 'font: 8px/0 cursive'])
    .concat(['font-size: 0', 'font-size: 1px', 'font-size-adjust: 0', 'text-indent: -9999px', 'color: transparent']);
  for (const css of ofTag) {
    it(`leave every widget legible with ${css} for the tag`, async () => {
      const style = `<style>body { font: 16px/1.5 sans-serif } ${selector} { ${css} !important }</style>`;
      const opened = await host.openPage({ head: head + style, body: examples, width: 700 });
      assert.deepEqual(await opened.page.evaluate(flawed, '', selector), []);
      await opened.close();
    });
  }

  it('may space the text of widgets for those who need it', async () => {
    const style = `<style>${selector} { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }</style>`;
    const opened = await host.openPage({ head: head + style, body: examples });
    const spacings = await opened.page.evaluate((tags) => {
      const styles = [...document.querySelectorAll(tags)].map((widget) =>
        globalThis.getComputedStyle(widget.shadowRoot.querySelector('.base')),
      );
      return styles.map(({ fontSize, letterSpacing }) => (parseFloat(letterSpacing) / parseFloat(fontSize)).toFixed(2));
    }, selector);
    assert.deepEqual(new Set(spacings), new Set(['0.12']));
    await opened.close();
  });
});

/** The inherited properties that the browser knows, with those of these values that they know. Runs in the page. */
function inherited(keywords, values) {
  const { document, getComputedStyle, CSS } = globalThis;
  const parent = document.body.appendChild(document.createElement('div'));
  const child = parent.appendChild(document.createElement('div'));
  const names = [...getComputedStyle(parent)].filter((name) => !name.startsWith('--'));
  const usual = Object.fromEntries(names.map((name) => [name, getComputedStyle(child).getPropertyValue(name)]));
  const found = {};
  for (const name of names) {
    for (const value of [...keywords, ...values]) {
      if (!CSS.supports(name, value)) continue;
      parent.style.setProperty(name, value);
      child.style.setProperty(name, 'unset');
      // Sizes of the child may depend on those of its parent.
      const isInherited =
        !/size|width|height|inset|origin|^(?:top|left|right|bottom)$/.test(name) || /^font|text/.test(name);
      const now = getComputedStyle(child).getPropertyValue(name);
      if (isInherited && now !== usual[name] && now === getComputedStyle(parent).getPropertyValue(name))
        (found[name] ??= []).push(value);
      parent.style.removeProperty(name);
      child.style.removeProperty(name);
    }
  }
  parent.remove();
  return found;
}

/** What is wrong with the widgets of a page that has these styles. Runs in the page. */
function flawed(css, selector) {
  const { document, getComputedStyle } = globalThis;
  const style = document.querySelector('#style');
  if (style) style.textContent = css;
  const isClear = (color) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);

  function faultsOf(widget) {
    const base = widget.shadowRoot.querySelector('.base');
    const texts = [...base.querySelectorAll('*')].filter(
      (element) =>
        [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim().length > 3) &&
        !element.closest('.visually-hidden, svg') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    if (!texts.length) return ['nothing is visible'];
    const faults = base.scrollWidth - base.clientWidth > 1 ? ['is too wide'] : [];
    for (const element of texts) {
      const { fontSize, color, webkitTextFillColor, webkitTextSecurity, textTransform } = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const { width, height, left } = range.getBoundingClientRect();
      const size = parseFloat(fontSize);
      const characters = element.textContent.replace(/\s+/g, ' ').trim().length;
      const lines = Math.max(1, Math.round(height / (size * 1.5)));
      if (size < 7 || height < size * 0.8 || width < 7 || left < -1)
        faults.push(`is too small: ${element.textContent}`);
      else if ((width * lines) / characters < size * 0.12) faults.push(`is too narrow: ${element.textContent}`);
      if (isClear(color) || isClear(webkitTextFillColor) || webkitTextSecurity !== 'none' || textTransform !== 'none')
        faults.push(`is disguised: ${element.textContent}`);
    }
    return faults.slice(0, 2);
  }
  return [...document.querySelectorAll(selector)]
    .map((widget) => ({ tag: widget.localName, faults: faultsOf(widget) }))
    .filter(({ faults }) => faults.length)
    .slice(0, 2);
}
