import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import type { YearBin } from '../../src/model/histogram.ts';
import { histogramTemplate } from '../../src/parts/histogram.ts';
import { histogramStyles } from '../../src/theme/histogram.styles.ts';

const years = (first: number, counts: readonly number[]): readonly YearBin[] =>
  counts.map((count, index) => ({ year: first + index, count }));
const span = (first: number, last: number): readonly YearBin[] =>
  years(
    first,
    Array.from({ length: last - first + 1 }, () => 1),
  );

class HistogramInPage extends LitElement {
  static override styles = histogramStyles;
  template: TemplateResult | undefined;
  override render(): unknown {
    return this.template;
  }
}
customElements.define('histogram-in-page', HistogramInPage);

/** Shows a histogram in a container of a given width. @param width CSS pixels */
async function shown(template: TemplateResult, width = 280, dir = 'ltr'): Promise<ShadowRoot> {
  const container = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  container.style.width = `${width}px`;
  const element = Object.assign(document.createElement('histogram-in-page') as HistogramInPage, { template });
  container.append(element);
  await element.updateComplete;
  return element.shadowRoot!;
}

const bars = (root: ShadowRoot): readonly SVGRectElement[] => [...root.querySelectorAll('rect')];
const heights = (root: ShadowRoot): readonly number[] => bars(root).map((bar) => bar.height.baseVal.value);
const labels = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('span')].filter(({ textContent }) => textContent);
const labelled = (root: ParentNode): readonly string[] => labels(root).map(({ textContent }) => textContent);

describe('histogramTemplate', () => {
  it('shows a bar for each year, as high as its count', async () => {
    expect(heights(await shown(histogramTemplate(years(2001, [10, 20, 40]), 'ltr')))).to.deep.equal([10, 20, 40]);
  });

  it('shows that a year has a few beside one with many, and that another has none', async () => {
    const [few, none] = heights(await shown(histogramTemplate(years(2001, [1, 0, 1000]), 'ltr')));
    expect(few).to.equal(2);
    expect(none).to.equal(0.5);
  });

  it('marks selected years', async () => {
    const root = await shown(histogramTemplate(span(2001, 2003), 'ltr', (year) => year === 2002));
    expect(bars(root).map((bar) => bar.classList.contains('selected'))).to.deep.equal([false, true, false]);
  });

  it('fills the width', async () => {
    const root = await shown(histogramTemplate(span(2001, 2003), 'ltr'), 500);
    expect(root.querySelector('svg')!.getBoundingClientRect().width).to.equal(500);
  });

  it('says nothing to screen readers', async () => {
    const root = await shown(histogramTemplate(span(2001, 2003), 'ltr'));
    expect([...root.children].map(({ ariaHidden }) => ariaHidden)).to.deep.equal(['true', 'true']);
  });

  it('runs with the reading direction', async () => {
    const root = await shown(histogramTemplate(years(2001, [1, 5]), 'rtl'), 280, 'rtl');
    const lefts = [...labels(root), ...bars(root)].map((each) => each.getBoundingClientRect().left);
    expect(lefts[0]).to.be.greaterThan(lefts[1]!);
    expect(lefts[2]).to.be.greaterThan(lefts[3]!);
  });

  describe('names', () => {
    const cases: readonly [readonly YearBin[], readonly string[]][] = [
      [span(1985, 2025), ['1985', '2000', '2010', '2025']],
      [span(1995, 2025), ['1995', '2010', '2025']],
      [span(2001, 2009), ['2001', '2009']],
      [span(2020, 2020), ['2020']],
      [span(1900, 2025), ['1900', '1950', '2025']],
      [[], []],
    ];
    for (const [bins, expected] of cases) {
      it(`${expected.join(', ') || 'nothing'} of ${bins.length} years`, async () => {
        expect(labelled(await shown(histogramTemplate(bins, 'ltr')))).to.deep.equal(expected);
      });
    }

    it('years with room between them, in 240 px', async () => {
      const lengths = Array.from({ length: 239 }, (_, index) => index + 2);
      // All in one go: one layout for all of them.
      const root = await shown(
        html`${lengths.map((length) => html`<div>${histogramTemplate(span(2026 - length, 2025), 'ltr')}</div>`)}`,
        240,
      );
      const gaps = [...root.querySelectorAll('.axis')].flatMap((axis) => {
        const boxes = labels(axis).map((label) => {
          const range = document.createRange();
          range.selectNodeContents(label);
          return range.getBoundingClientRect();
        });
        return boxes.slice(1).map(({ left }, index) => left - boxes[index]!.right);
      });
      expect(gaps.length).to.be.greaterThan(lengths.length);
      expect(Math.min(...gaps)).to.be.greaterThan(3);
    });
  });
});
