import { expect } from '@open-wc/testing';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { show } from './shown-list.ts';

const upright = new URL('/stories/hosts/sample-tall.svg', location.href).href;
const cover = { src: upright, alt: undefined, width: 60, height: 90 };
const summary = { en: 'What countries do, and what helps most. '.repeat(20) };
const title = { en: 'A report' };

describe('<mpg-publication-list> with covers and summaries', () => {
  it('ends a row below its text, or below its cover where that is longer', async () => {
    const items = [
      publication('long', { title, summary, image: cover }),
      publication('short', { title, image: cover }),
    ];
    const list = await show({}, feedWith({ items }));
    const gaps = list.all('article').map((row) => {
      const bottoms = [...row.children].map((child) => child.getBoundingClientRect().bottom);
      const padding = parseFloat(getComputedStyle(row).paddingBlockEnd);
      return row.getBoundingClientRect().bottom - padding - Math.max(...bottoms);
    });
    const margin = parseFloat(getComputedStyle(list.all('.cover')[0]!).marginBlockEnd);
    expect(Math.max(...gaps)).to.be.most(margin + 1);
  });

  it('cuts a summary at its own end, in whatever direction the page is', async () => {
    const list = await show({ dir: 'rtl' }, feedWith({ items: [publication('long', { title, summary })] }));
    const { direction, textAlign, paddingRight } = getComputedStyle(list.all('[part=summary]')[0]!);
    expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
    expect(parseFloat(paddingRight)).to.be.greaterThan(10);
  });

  it('cuts one of another language at its end too', async () => {
    const arabic = { ar: 'ملخص طويل عن سياسات الاندماج في المدن. '.repeat(20) };
    const list = await show({}, feedWith({ items: [publication('long', { title, summary: arabic })] }));
    const { direction, textAlign, paddingLeft } = getComputedStyle(list.all('[part=summary]')[0]!);
    expect([direction, textAlign]).to.deep.equal(['rtl', 'left']);
    expect(parseFloat(paddingLeft)).to.be.greaterThan(10);
    expect(list.all('[part=summary]')[0]!.lang).to.equal('ar');
  });

  it('needs no room beside the list for a summary', async () => {
    const list = await show({}, feedWith({ items: [publication('long', { title, summary })] }));
    const { right } = list.all('[part=summary]')[0]!.getBoundingClientRect();
    expect(right).to.be.most(list.all('ol')[0]!.getBoundingClientRect().right);
  });
});
