import { expect } from '@open-wc/testing';
import { json, mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';

/** What a widget takes from its page: its look, how it is hidden, its language and direction. */
const taken =
  /^(?:(?:-webkit-|-moz-osx-)?font-|color$|color-scheme|text-rendering|-webkit-locale|hyphens|visibility|pointer-events|direction|(?:-webkit-|-moz-)?text-size-adjust)/;
/** What follows from another property, such as the colour. */
const derived =
  /^(?:caret-color|.*-color|column-rule|perspective-origin|transform-origin|(?:inline|block)-size|width|height)$/;

/** Values that do harm, whatever the property is: each is tried where the browser takes it. */
const values = `hidden none auto 0 0px 1px 99px -99px 9999px -9999px 50% 400% 3 99 -1 red transparent
  uppercase capitalize nowrap pre break-spaces balance justify center end rtl vertical-rl sideways-lr break-all keep-all anywhere
  collapse separate bottom hide always upright all disc circle square inside outside small-caps italic bold condensed
  stroke end over under wait text contain manual loose fill geometricPrecision evenodd crispEdges exact optimizeSpeed
  pixelated from-image isolate both digits 2 match-parent each-line hanging "x" "x"_"y" filled_red 9px_9px_9px_red
  inert block start middle allow-keywords alternate`
  .split(/\s+/)
  .map((value) => value.replaceAll('_', ' '));

const about = widgets.find(({ name }) => name === 'about')!;

describe('styles that a page hands down', () => {
  const read = (element: Element, names: readonly string[]): ReadonlyMap<string, string> => {
    const styles = getComputedStyle(element);
    return new Map(names.map((name) => [name, styles.getPropertyValue(name)]));
  };

  it('reach a widget only if they are its look, or hide it', async () => {
    const host = mountPoint();
    const element = await show(about, { src: serve(mpg) }, host);
    const base = element.shadowRoot!.querySelector('.base')!;
    const names = [...getComputedStyle(base)].filter((name) => !name.startsWith('--'));
    const before = read(base, names);
    const changed = new Set<string>();
    let tried = 0;
    for (const name of names) {
      for (const value of values.filter((candidate) => CSS.supports(name, candidate))) {
        host.style.setProperty(name, value);
        if (getComputedStyle(base).getPropertyValue(name) !== before.get(name)) changed.add(name);
        host.style.removeProperty(name);
        tried += 1;
      }
    }
    expect(tried).to.be.greaterThan(1000);
    expect([...changed].filter((name) => !taken.test(name) && !derived.test(name))).to.deep.equal([]);
    expect([...changed]).to.include.members(['color', 'font-style', 'visibility', 'pointer-events', 'direction']);
    // Each of some thousand styles is a layout of the whole widget.
  }).timeout(600_000);

  it('leave text that is too small to read, or invisible, readable', async () => {
    const host = mountPoint();
    host.style.cssText = 'font-size: 0; color: transparent';
    const element = await show(about, { src: serve(json(mpgFeed())) }, host);
    const { fontSize, color } = getComputedStyle(element.shadowRoot!.querySelector('.base')!);
    expect(parseFloat(fontSize)).to.equal(16);
    expect(color).to.equal('color(srgb 0 0 0)');
  });

  it('keep small and translucent text as it is', async () => {
    const host = mountPoint();
    host.style.cssText = 'font-size: 10px; color: rgb(0 0 0 / 0.6)';
    const element = await show(about, { src: serve(json(mpgFeed())) }, host);
    const { fontSize, color } = getComputedStyle(element.shadowRoot!.querySelector('.base')!);
    expect(parseFloat(fontSize)).to.equal(10);
    expect(color).to.equal('color(srgb 0 0 0 / 0.6)');
  });

  it('cannot change what the library calls its own', async () => {
    const host = mountPoint();
    const style = host.appendChild(document.createElement('style'));
    const element = await show(about, { src: serve(mpg) }, host);
    const base = element.shadowRoot!.querySelector('.base')!;
    const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const text = sheets.map(({ cssText }) => cssText).join('');
    const names = [...new Set(text.match(/--mpg-i-[\w-]+/g))].filter((name) => !/-(?:guarded|space)$/.test(name));
    const before = read(base, names);
    style.textContent = `* { ${names.map((name) => `${name}: 99px;`).join('')} }`;
    expect(read(base, names)).to.deep.equal(before);
  });
});
