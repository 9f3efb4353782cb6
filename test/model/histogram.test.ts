import { expect } from '@open-wc/testing';
import { yearHistogram } from '../../src/model/histogram.ts';

describe('yearHistogram', () => {
  it('includes the empty years in between', () => {
    const counts = new Map([
      [2014, 2],
      [2012, 1],
    ]);
    expect(yearHistogram(counts)).to.deep.equal([
      { year: 2012, count: 1 },
      { year: 2013, count: 0 },
      { year: 2014, count: 2 },
    ]);
  });

  it('leaves unknown years out', () => {
    expect(yearHistogram(new Map([[undefined, 46]]))).to.deep.equal([]);
  });

  it('extends to years with a count of 0', () => {
    const counts = new Map([
      [2012, 1],
      [2010, 0],
    ]);
    expect(yearHistogram(counts).at(0)).to.deep.equal({ year: 2010, count: 0 });
  });

  it('is not stretched by a single wrong year', () => {
    const counts = new Map([1, 2012, 2013, 2014, 9999].map((year) => [year, 1]));
    expect(yearHistogram(counts).map(({ year }) => year)).to.deep.equal([2012, 2013, 2014]);
  });
});
