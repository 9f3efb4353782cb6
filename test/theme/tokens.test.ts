import { expect } from '@open-wc/testing';
import { mpg, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';

/** Height of a widget in CSS pixels in a narrow container with this style: in a wide one, items can be side by side. */
async function heightIn(style: string, widget: (typeof widgets)[number]): Promise<number> {
  const page = mountPoint();
  page.style.cssText = `width: 400px; ${style}`;
  return (await show(widget, { src: serve(mpg) }, page)).offsetHeight;
}

/** These widgets show a single item, without a list. */
const cards = ['event-card', 'programme-card', 'publication-card'];

describe('tokens of space', () => {
  for (const widget of widgets.filter(({ name }) => !cards.includes(name))) {
    it(`are followed by <${widget.tag}>`, async () => {
      const narrow = await heightIn('--mpg-space-item: 2px; --mpg-space-section: 2px', widget);
      const wide = await heightIn('--mpg-space-item: 60px; --mpg-space-section: 60px', widget);
      expect(wide - narrow).to.be.above(50);
    });
  }
});

describe('tokens of type and line', () => {
  const [first] = widgets;

  it('give the widget’s heading its size', async () => {
    const page = mountPoint();
    page.style.setProperty('--mpg-font-size-heading', '41px');
    const element = await show(first!, { src: serve(mpg), heading: 'Heading' }, page);
    expect(getComputedStyle(element.shadowRoot!.querySelector('[part=heading]')!).fontSize).to.equal('41px');
  });

  it('give thin lines their colour', async () => {
    const page = mountPoint();
    page.style.setProperty('--mpg-color-rule', 'rgb(1, 2, 3)');
    const digest = widgets.find(({ name }) => name === 'digest')!;
    const element = await show(digest, { src: serve(mpg) }, page);
    const item = element.shadowRoot!.querySelector('.item:not(.lead)')!;
    expect(getComputedStyle(item).borderBlockStartColor).to.equal('rgb(1, 2, 3)');
  });
});
