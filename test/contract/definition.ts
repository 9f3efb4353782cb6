import { expect } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import { mpg, serve } from '../support/feed-server.ts';
import { example, mountPoint, show, shownText, told, type Widget } from '../support/widgets.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

const globalAttributes = [
  'accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts',
  'headingoffset hidden id inert inputmode is itemid itemprop itemref itemscope itemtype nonce part popover role slot',
  'spellcheck style tabindex title translate writingsuggestions',
].flatMap((line) => line.split(' '));

const definitions = import.meta.glob('../../src/widgets/*/define.ts', { query: '?again' });

let count = 0;

/** The widget's class under a unique tag that is not yet registered. */
function laterTag(widget: Widget): { tag: string; register: () => void } {
  const tag = `${widget.tag}-later-${count++}`;
  const Known = customElements.get(widget.tag)!;
  return { tag, register: () => customElements.define(tag, class extends Known {}) };
}

interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

export function definesItself(widget: Widget): void {
  const widgetClass = (): WidgetClass => customElements.get(widget.tag) as WidgetClass;

  it('registers the tag that its folder names', () => {
    expect(widgetClass()).to.be.a('function');
  });

  it('can be loaded twice', async () => {
    const first = widgetClass();
    await definitions[`../../src/widgets/${widget.name}/define.ts`]!();
    expect(widgetClass()).to.equal(first);
  });

  it('does not touch the DOM when it is created', () => {
    const element = document.createElement(widget.tag);
    expect(element.attributes).to.have.lengthOf(0);
    expect(element.childNodes).to.have.lengthOf(0);
    expect(element.shadowRoot).to.equal(null);
  });

  it('keeps properties that were set before it was defined', async () => {
    const { tag, register } = laterTag(widget);
    const element = document.createElement(tag) as FeedElement;
    for (const { name, value } of example(widget).attributes) element.setAttribute(name, value);
    Object.assign(element, { src: serve(mpg), heading: 'Set early' });
    mountPoint().append(element);
    const result = told(element);
    register();
    await result;
    expect(shownText(element)).to.match(/^Set early ./);
  });

  it('accepts properties before it is attached', async () => {
    const element = await show(widget, { src: serve(mpg), heading: 'Set before' });
    expect(shownText(element)).to.match(/^Set before ./);
  });

  it('accepts properties after it is attached', async () => {
    const element = await show(widget, { src: serve(mpg) });
    element.heading = 'Set after';
    await element.updateComplete;
    expect(shownText(element)).to.match(/^Set after ./);
  });

  it('has no attribute with the name of a global one', () => {
    const taken = widgetClass().observedAttributes.filter((name) => globalAttributes.includes(name));
    expect(taken).to.deep.equal([]);
  });

  it('has only booleans that are false by default', () => {
    const element = example(widget);
    const booleans = [...widgetClass().elementProperties].filter(([, { type }]) => type === Boolean);
    const preset = booleans.filter(([name]) => Reflect.get(element, name) !== false).map(([name]) => name);
    expect(preset).to.deep.equal([]);
  });
}
