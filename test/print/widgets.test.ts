import { expect } from '@open-wc/testing';
import { countCombinations } from '../support/combinations.ts';
import { mpg, serve } from '../support/feed-server.ts';
import { mountPoint, show, shownText, widgets } from '../support/widgets.ts';
import { beginPrinting, endPrinting, printed, printedAddresses } from './paper.ts';

const controls = 'button, input, select, textarea, form, [role=search], [role=button]';
/** A width at which sections are closed, in CSS pixels. */
const narrow = 300;

function narrowPlace(): HTMLElement {
  const column = mountPoint();
  column.style.inlineSize = `${narrow}px`;
  return column;
}

describe('in print,', () => {
  for (const widget of widgets) {
    describe(`<${widget.tag}>`, () => {
      afterEach(() => countCombinations('widget × what paper shows'));

      it('has no controls', async () => {
        const element = await show(widget, { src: serve(mpg) });
        await beginPrinting();
        expect(printed(element, controls)).to.deep.equal([]);
      });

      it('shows the sections that a narrow screen keeps closed', async () => {
        const element = await show(widget, { src: serve(mpg) }, narrowPlace());
        await beginPrinting();
        const closed = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[hidden], details[part=disclosure] > *')];
        expect(closed.filter((each) => !each.firstElementChild?.checkVisibility())).to.deep.equal([]);
      });

      it('cuts nothing off at its edges', async () => {
        const element = await show(widget, { src: serve(mpg) }, narrowPlace());
        await beginPrinting();
        expect(element.scrollWidth).to.be.most(narrow);
      });

      it('prints each URL once per item of a list, and no mail addresses', async () => {
        const element = await show(widget, { src: serve(mpg) });
        await beginPrinting();
        const things = printed(element, 'article').filter((each) => !each.querySelector('article'));
        const twice = things.filter((thing) => {
          const links = [...thing.querySelectorAll('a')];
          const shown = links.filter((link) => getComputedStyle(link, '::after').content !== 'none');
          return new Set(shown.map(({ href }) => href)).size < shown.length;
        });
        expect(twice).to.deep.equal([]);
        expect(printedAddresses(element).filter((address) => address.startsWith('mailto:'))).to.deep.equal([]);
      });

      it('is the same after printing as before', async () => {
        const element = await show(widget, { src: serve(mpg) });
        const before = [element.shadowRoot!.innerHTML, shownText(element)];
        await beginPrinting();
        await endPrinting();
        expect([element.shadowRoot!.innerHTML, shownText(element)]).to.deep.equal(before);
      });
    });
  }
});
